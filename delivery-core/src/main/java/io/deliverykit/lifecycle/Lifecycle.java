package io.deliverykit.lifecycle;

import io.deliverykit.approval.ApprovalPolicy;
import io.deliverykit.party.Role;
import io.deliverykit.refusal.Refusal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * How a document lives: a finished, immutable table that decides, explains and draws itself. Thread-safe; one instance
 * serves all documents of its kind.
 *
 * <p>Building one never throws: {@link #problems} tells in sentences what is wrong, and a desk refuses to be built from a
 * table that has any.
 *
 * @param <D> the document
 */
public final class Lifecycle<D> {
    private final String name;
    private final String version;
    private final Class<D> document;
    private final List<Part<D>> parts;
    private final Shape<D> shape;
    private final Engine<D> engine;
    private final Explainer<D> explainer;

    Lifecycle(String name, String version, Class<D> document, List<Part<D>> parts) {
        this.name = name;
        this.version = version;
        this.document = document;
        this.parts = List.copyOf(parts);
        this.shape = new Shape<>(parts);
        Gatekeeper<D> gatekeeper = new Gatekeeper<>(name, shape);
        this.engine = new Engine<>(this, shape, gatekeeper);
        this.explainer = new Explainer<>(shape, gatekeeper, engine);
    }

    /** The name in references, tables and URLs, for example {@code delivery-note}. */
    public String name() {
        return name;
    }

    public String version() {
        return version;
    }

    public Class<D> document() {
        return document;
    }

    /** A reference to a document of this kind. */
    public Ref<D> ref(String id) {
        return Ref.of(name, id);
    }

    /** What is wrong with the table, in sentences that name the row; empty when it is sound. */
    public List<String> problems() {
        return new TableCheck<>(this, shape).problems();
    }

    /** Decides what the command would do to the document. Pure. */
    public Decision<D> decide(Filed<D> filed, Command<D> command, Turn turn, Files files) {
        return engine.decide(filed, command, turn, files);
    }

    /** Decides whether the document may be opened. Pure. */
    public Decision<D> open(Ref<D> ref, Opening<D> command, Turn turn, Files files) {
        return engine.open(ref, command, null, turn, files);
    }

    /** Decides on a document that another one opens, in whose company it then is; roles are not asked. Pure. */
    public Decision<D> openFromAnother(Ref<D> ref, Opening<D> command, Filed<?> source, Turn turn, Files files) {
        return engine.open(ref, command, source, turn, files);
    }

    /** Whether a row opens a document by this command. */
    public boolean opensBy(Class<?> command) {
        return shape.openingRow(command).isPresent();
    }

    /** Decides on what another document claims; refuses only what grows. Pure. */
    public Decision<D> claim(Filed<D> owner, Claim<D> claim, Optional<Claim<D>> earlier, Turn turn, Files files) {
        return engine.claim(owner, claim, earlier, turn, files);
    }

    /**
     * Every command that people have, with its verdict for this actor.
     *
     * @param trial tries a command that needs no values through the whole action, owners included, keeping nothing; it
     *     answers with the reasons against it
     */
    public Explanation explain(Filed<D> filed, Turn turn, Files files, Function<Command<D>, List<Refusal>> trial) {
        return explainer.explain(filed, turn, files, trial);
    }

    /** Every command that people have, each refused for these reasons. */
    public Explanation explainBarred(Filed<D> filed, List<Refusal> reasons) {
        return explainer.explainBarred(filed, reasons);
    }

    /** What this actor may open. */
    public Explanation explainNew(Turn turn) {
        return explainer.explainNew(turn);
    }

    /** The row for a command in a state; null when there is none. As fast as a table can be. */
    public @Nullable Row<D, ?> row(State<D> state, Class<?> command) {
        return shape.row(state, command);
    }

    /** Every state, in the order of its enum. */
    public List<State<D>> states() {
        return shape.states();
    }

    public Set<State<D>> begins() {
        return shape.begins();
    }

    public Set<State<D>> ends() {
        return shape.ends();
    }

    public List<Row<D, ?>> rows() {
        return shape.rows();
    }

    public List<ReviewRow<D>> reviews() {
        return shape.reviews();
    }

    public List<Part.Clock<D>> clocks() {
        return shape.clocks();
    }

    public List<Part.Holds<D, ?>> holdings() {
        return shape.holdings();
    }

    public List<Part.Opens<D, ?>> openings() {
        return shape.openings();
    }

    /** The state of this name; throws {@link IllegalArgumentException} with the known ones when there is none. */
    public State<D> state(String stateName) {
        return shape.states().stream()
                .filter(each -> each.name().equals(stateName))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "lifecycle " + name + " has no state '" + stateName + "', only " + shape.stateNames()));
    }

    /** The commands by the names that journals and adapters use, reviews included. */
    public Map<String, Class<? extends Command<D>>> commands() {
        return shape.commands();
    }

    /** The letters before its numbers; its name in upper case unless the table says otherwise. */
    public String numberPrefix() {
        return shape.numberPrefix().orElse(name.toUpperCase(java.util.Locale.ROOT));
    }

    /** The customer account under whose name a document is found; empty text when none. */
    public String customerOf(D content) {
        return shape.listed().map(each -> each.customer().apply(content)).orElse("");
    }

    /** The day a document is promised for; null when there is none. */
    public @Nullable LocalDate dueOf(D content) {
        return shape.listed().isEmpty() ? null : shape.listed().get().due().apply(content);
    }

    /** Other documents that a decision on this content may look at, facts and owners, without repetition. */
    public Set<Ref<?>> references(D content) {
        Set<Ref<?>> refs = new LinkedHashSet<>();
        for (Fact<D, ?> fact : shape.facts()) {
            refs.addAll(fact.refs(content));
        }
        return refs;
    }

    /** By which command an owner begins that is claimed from by this one and not there yet; empty when it must be there. */
    public Optional<Opening<?>> beginning(Class<?> claim) {
        for (Part.Holds<D, ?> each : shape.holdings()) {
            if (each.command() == claim) {
                return Optional.ofNullable(each.beginning());
            }
        }
        return Optional.empty();
    }

    /** What a document holds of each owner, by owner. */
    public Map<Ref<?>, Map<Class<?>, Claim<?>>> claims(@Nullable Filed<D> filed) {
        if (filed == null || shape.holdings().isEmpty()) {
            return Map.of();
        }
        Map<Ref<?>, Map<Class<?>, Claim<?>>> claims = new LinkedHashMap<>();
        shape.holdings().forEach(each -> collect(each, filed, claims));
        return claims;
    }

    private <F> void collect(Part.Holds<D, F> holds, Filed<D> filed, Map<Ref<?>, Map<Class<?>, Claim<?>>> claims) {
        for (Ref<F> owner : new LinkedHashSet<>(holds.owner().refs(filed.content()))) {
            Claim<?> twin = claims.computeIfAbsent(owner, ref -> new LinkedHashMap<>())
                    .put(holds.command(), holds.claim().apply(filed, owner));
            if (twin != null) {
                throw new IllegalStateException(
                        filed.ref() + " claims twice by " + Names.kebab(holds.command()) + " from " + owner);
            }
        }
    }

    /**
     * The command that a clock gives when it runs out; also that of an approval step's, see {@link Escalate}.
     *
     * @throws IllegalArgumentException when there is no clock of this name
     */
    public Command<D> clockCommand(String clock) {
        Optional<String> step = shape.stepOfClock(clock);
        if (step.isPresent()) {
            return new Escalate<>(step.get());
        }
        Part.Clock<D> found = shape.clocks().stream()
                .filter(each -> each.name().equals(clock))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("lifecycle " + name + " has no clock '" + clock + "'"));
        return found.command() == null
                ? new Remind<>(clock)
                : shape.shapeOf(found.command()).withoutValues().orElseThrow();
    }

    /** How journals and adapters call a command. */
    public String nameOf(Command<D> command) {
        return Names.kebab(command.getClass());
    }

    /** A command's values, written down one by one; what a repeated command id is compared by. */
    @SuppressWarnings("unchecked")
    public java.util.SortedMap<String, String> valuesOf(Command<D> command) {
        return shape.shapeOf((Class<? extends Command<D>>) command.getClass()).details(command);
    }

    /** Whether another lifecycle's documents are owners of something that this one's hold. */
    public boolean holdsOf(Class<?> owner) {
        return shape.holdings().stream().anyMatch(each -> each.owner().type() == owner);
    }

    /** This lifecycle, to be changed by a host without forking it. */
    public Extension<D> extended(String newVersion) {
        return new Extension<>(this, newVersion, parts);
    }

    List<Part<D>> parts() {
        return parts;
    }

    Shape<D> shape() {
        return shape;
    }

    /** Every approval policy that some row names. */
    public List<ApprovalPolicy<Situation<D>>> policies() {
        return shape.policies();
    }

    /** Everyone who may give some command; for tests over roles. */
    public Set<Role> roles() {
        Set<Role> roles = new LinkedHashSet<>();
        rows().forEach(row -> roles.addAll(row.by()));
        policies().forEach(policy -> roles.addAll(policy.roles()));
        return Collections.unmodifiableSet(roles);
    }

    /** Every rule of the table, once. */
    public List<Rule<D>> rules() {
        Set<Rule<D>> all = new LinkedHashSet<>();
        rows().forEach(row -> all.addAll(row.rules().all()));
        reviews().forEach(row -> all.addAll(row.rules().all()));
        return new ArrayList<>(all);
    }

    @Override
    public String toString() {
        return name + " " + version;
    }
}
