package io.deliverykit.rest;

import io.deliverykit.desk.DeliveryDesk;
import io.deliverykit.quantity.Unit;
import io.deliverykit.refusal.Messages;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A desk on Jakarta REST. A host registers {@link #components} with its application, where and under which path it likes:
 *
 * <pre>{@code
 * new ResourceConfig().registerInstances(DeliveryRest.of(desk, actors).components());
 * }</pre>
 *
 * <p>It authenticates nobody: who sends a request is what {@link Actors} makes of it. Immutable and thread-safe.
 */
public final class DeliveryRest {
    private final DeliveryDesk desk;
    private final Actors actors;
    private final Map<String, Unit> units;
    private final Messages messages;
    private final @Nullable String challenge;

    private DeliveryRest(
            DeliveryDesk desk, Actors actors, Map<String, Unit> units, Messages messages, @Nullable String challenge) {
        this.desk = desk;
        this.actors = actors;
        this.units = units;
        this.messages = messages;
        this.challenge = challenge;
    }

    /** This desk, for the people whom the host knows. */
    public static DeliveryRest of(DeliveryDesk desk, Actors actors) {
        return new DeliveryRest(desk, actors, Map.of(), desk.catalog().messages(), null)
                .knowing(Unit.PIECE, Unit.DOZEN, Unit.KILOGRAM, Unit.TONNE);
    }

    /** Knows these units too by their codes alone; any other is written with what it is worth. */
    public DeliveryRest knowing(Unit... more) {
        Map<String, Unit> all = new LinkedHashMap<>(units);
        for (Unit each : more) {
            all.put(each.code(), each);
        }
        return new DeliveryRest(desk, actors, all, messages, challenge);
    }

    /** Sends this with every 401, for example {@code Basic realm="orders"}; none is sent unless the host says so. */
    public DeliveryRest challengingBy(String wwwAuthenticate) {
        return new DeliveryRest(desk, actors, units, messages, wwwAuthenticate);
    }

    /** Tells reasons in these words in place of the lifecycles' own. */
    public DeliveryRest speaking(Messages words) {
        return new DeliveryRest(desk, actors, units, words, challenge);
    }

    /** The resources, and the filter that guards them and nothing else. */
    public Set<Object> components() {
        Wire wire = new Wire(desk.catalog(), units);
        Answers answers = new Answers(wire, messages);
        Rendering rendering = new Rendering(desk.catalog());
        return Set.of(
                new DocumentResource(desk, wire, answers, rendering),
                new LifecycleResource(desk, answers, rendering),
                new WorkListResource(desk, answers),
                new ActorFilter(actors, answers, challenge));
    }
}
