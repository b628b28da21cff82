package io.deliverykit.desk;

import io.deliverykit.lifecycle.Catalog;
import io.deliverykit.lifecycle.Lifecycle;
import io.deliverykit.lifecycle.Policy;
import io.deliverykit.memory.MemoryDirectory;
import io.deliverykit.memory.MemoryNumbering;
import io.deliverykit.memory.MemoryStorage;
import io.deliverykit.port.Directory;
import io.deliverykit.port.Numbering;
import io.deliverykit.port.Sight;
import io.deliverykit.port.Storage;
import io.deliverykit.port.Transport;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Gathers what a desk needs. What is not said is the embedded default: memory, nobody's place taken, events kept until there
 * is somebody to tell, the rulebook's policy in UTC. The clock has no default, so that no test runs on the wall clock by
 * accident; nor has the numbering of a storage other than memory, which would begin anew with every start (JR-03).
 */
public final class DeskBuilder {
    private final List<Lifecycle<?>> lifecycles = new ArrayList<>();
    private final List<Lifecycle<?>> replacements = new ArrayList<>();
    private final List<Lifecycle<?>> earlier = new ArrayList<>();
    private final Map<String, Policy> earlierPolicies = new HashMap<>();
    private @Nullable Clock clock;
    private @Nullable Validator validator;
    private Storage storage = new MemoryStorage();
    private @Nullable Numbering numbering;
    private Directory directory = MemoryDirectory.EMPTY;
    private @Nullable Transport transport;
    private Sight sight = Sight.OF_THE_WHOLE_TENANT;
    private Policy policy = Policy.standard(ZoneOffset.UTC);

    DeskBuilder() {}

    /** Serves these too; two of one name are refused by {@link #build}. */
    public DeskBuilder lifecycles(Iterable<? extends Lifecycle<?>> more) {
        more.forEach(lifecycles::add);
        return this;
    }

    /**
     * Serves these in place of those of the same name, said before or after: a host's own version of a standing lifecycle,
     * made by {@link Lifecycle#extended}. {@link #build} refuses one that has nothing to replace, or a second for one name.
     */
    public DeskBuilder replacing(Lifecycle<?>... own) {
        replacements.addAll(List.of(own));
        return this;
    }

    public DeskBuilder storage(Storage value) {
        storage = value;
        return this;
    }

    /** Who gives numbers; to be said together with a storage other than memory. */
    public DeskBuilder numbering(Numbering value) {
        numbering = value;
        return this;
    }

    public DeskBuilder directory(Directory value) {
        directory = value;
        return this;
    }

    /** Whom {@link DeliveryDesk#relay} tells; without one, it refuses to forget what nobody was told. */
    public DeskBuilder transport(Transport value) {
        transport = value;
        return this;
    }

    /** Who may see which documents; without one, everybody sees all of their tenant's. */
    public DeskBuilder sight(Sight value) {
        sight = value;
        return this;
    }

    public DeskBuilder policy(Policy value) {
        policy = value;
        return this;
    }

    /**
     * Remembers versions of lifecycles that came before those that it serves. A document lives by the version under which it
     * began until it is {@linkplain DeliveryDesk#move moved}; one whose version nobody remembers can only be moved (XP-12).
     */
    public DeskBuilder remembering(Lifecycle<?>... versions) {
        earlier.addAll(List.of(versions));
        return this;
    }

    /** The same of policies; see {@link Policy#named}. */
    public DeskBuilder remembering(Policy... versions) {
        for (Policy each : versions) {
            earlierPolicies.put(each.version(), each);
        }
        return this;
    }

    public DeskBuilder clock(Clock value) {
        clock = value;
        return this;
    }

    /** The Jakarta validator; the one found on the class path when none is given. */
    public DeskBuilder validator(Validator value) {
        validator = value;
        return this;
    }

    /**
     * The desk.
     *
     * @throws IllegalArgumentException with a sentence for every problem in the lifecycles and between them, and when the
     *     storage was made for others
     * @throws IllegalStateException when no clock was given, or no numbering for a storage that outlives the desk
     */
    public DeliveryDesk build() {
        if (clock == null) {
            throw new IllegalStateException("a desk needs a clock; a host gives Clock.systemUTC()");
        }
        if (numbering == null && !(storage instanceof MemoryStorage)) {
            throw new IllegalStateException("a desk on " + storage.getClass().getSimpleName()
                    + " needs a numbering that remembers what it gave; counted in memory, numbers would repeat"
                    + " (JR-03)");
        }
        Validator values =
                validator == null ? Validation.buildDefaultValidatorFactory().getValidator() : validator;
        Catalog catalog = Catalog.of(served()).remembering(earlier);
        storage.checkServes(catalog);
        return new DeliveryDesk(new Workshop(
                catalog,
                storage,
                new Judge(
                        new Versions(catalog, policy, Map.copyOf(earlierPolicies)),
                        new ReadingRoom(storage, sight),
                        directory,
                        clock),
                new Keeper(catalog, numbering == null ? new MemoryNumbering() : numbering, policy),
                transport,
                new InputCheck(values)));
    }

    private List<Lifecycle<?>> served() {
        List<Lifecycle<?>> served = new ArrayList<>(lifecycles);
        Set<String> replaced = new HashSet<>();
        for (Lifecycle<?> own : replacements) {
            if (lifecycles.stream().noneMatch(each -> each.name().equals(own.name()))) {
                throw new IllegalArgumentException("there is no lifecycle '" + own.name()
                        + "' to replace; lifecycles(…) serves one besides the others");
            }
            if (!replaced.add(own.name())) {
                throw new IllegalArgumentException("lifecycle '" + own.name() + "' is replaced twice");
            }
            served.replaceAll(each -> each.name().equals(own.name()) ? own : each);
        }
        return served;
    }
}
