package io.deliverykit.lifecycle;

import io.deliverykit.approval.ApprovalPolicy;
import io.deliverykit.party.Role;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One row of a lifecycle: while the document is in one of these states, this command by one of these roles leads there,
 * provided that it meets these rules. Immutable; every method returns a changed copy.
 *
 * @param <D> the document
 * @param <C> the command
 */
public final class Row<D, C extends Command<D>> implements Part<D> {
    /** Where a row leads. */
    enum Leads {
        /** To a named state. */
        TO,
        /** Nowhere: the document stays where it is. */
        STAYS,
        /** Back to a review if an approval lapsed, nowhere otherwise. */
        REOPENS,
        /** Nowhere until the proposal is approved; then where a fork says, or still nowhere. */
        PROPOSES
    }

    /** Another way that a row leads, when facts decide so. */
    record Fork<D>(State<D> to, Condition<D> condition) {}

    /** Where it leads, how else, and under whose approval. */
    record Way<D>(
            Leads leads,
            @Nullable State<D> to,
            List<Fork<D>> forks,
            @Nullable ApprovalPolicy<Situation<D>> policy) {}

    private final Once<State<D>> from;
    private final Class<C> command;
    private final Set<Role> by;
    private final Way<D> way;
    private final Rules<D> rules;
    private final boolean takesBackOnly;

    private Row(
            Once<State<D>> from, Class<C> command, Set<Role> by, Way<D> way, Rules<D> rules, boolean takesBackOnly) {
        this.from = from;
        this.command = command;
        this.by = by;
        this.way = way;
        this.rules = rules;
        this.takesBackOnly = takesBackOnly;
    }

    static <D, C extends Command<D>> Row<D, C> leading(
            Once<State<D>> from, Class<C> command, Set<Role> by, Leads leads, @Nullable State<D> to) {
        return new Row<>(from, command, by, new Way<>(leads, to, List.of(), null), Rules.unsaid(), false);
    }

    static <D, C extends Command<D>> Row<D, C> proposing(
            Once<State<D>> from, Class<C> command, Set<Role> by, ApprovalPolicy<Situation<D>> policy) {
        return new Row<>(from, command, by, new Way<>(Leads.PROPOSES, null, List.of(), policy), Rules.unsaid(), false);
    }

    /**
     * It leads there instead when the document, as it would become, meets the condition; the first one met decides. A
     * proposal leads there when it takes effect.
     */
    public Row<D, C> orTo(State<D> other, Condition<D> when) {
        List<Fork<D>> more = new ArrayList<>(way.forks());
        more.add(new Fork<>(other, when));
        return on(new Way<>(way.leads(), way.to(), List.copyOf(more), way.policy()));
    }

    /** Provided that the document, as it stands, meets these. */
    @SafeVarargs
    public final Row<D, C> when(Rule<D>... more) {
        return with(rules.when(List.of(more)));
    }

    /** Provided that the document, as it stands, meets all of these. */
    public Row<D, C> when(RuleSet<D> together) {
        return with(rules.when(together.rules()));
    }

    /** Provided that the document and the command's values agree on these. */
    @SafeVarargs
    public final Row<D, C> matching(InputRule<D, ? super C>... more) {
        List<Rule<D>> asRules = new ArrayList<>();
        for (InputRule<D, ? super C> each : more) {
            asRules.add(each.asRule());
        }
        return with(rules.matching(asRules));
    }

    /** Provided that the document, as it would become, meets these. */
    @SafeVarargs
    public final Row<D, C> leaving(Rule<D>... more) {
        return with(rules.leaving(List.of(more)));
    }

    /** Provided that the document, as it would become, meets all of these. */
    public Row<D, C> leaving(RuleSet<D> together) {
        return with(rules.leaving(together.rules()));
    }

    /** Points out what of these is unmet, and refuses nothing. */
    @SafeVarargs
    public final Row<D, C> pointingOut(Rule<D>... more) {
        return with(rules.hinting(List.of(more)));
    }

    /** Declares the facts that the conditions and amounts of its approvals look at. */
    @SafeVarargs
    public final Row<D, C> reading(Fact<D, ?>... facts) {
        return with(rules.reading(List.of(facts)));
    }

    /** Has no rule, on purpose. */
    public Row<D, C> always() {
        return with(rules.said());
    }

    /** Takes back what another document holds, and refuses by this rule whatever claims more than before. */
    public Row<D, C> takesBackOnly(String rule, String name) {
        Rules<D> refusing = rules.when(List.of(Rule.holds(rule, name, content -> false)));
        return new Row<>(from, command, by, way, refusing, true);
    }

    Row<D, C> with(Rules<D> others) {
        return new Row<>(from, command, by, way, others, takesBackOnly);
    }

    Row<D, C> alsoBy(Set<Role> roles) {
        Set<Role> more = new LinkedHashSet<>(by);
        more.addAll(roles);
        return new Row<>(from, command, more, way, rules, takesBackOnly);
    }

    Row<D, C> under(ApprovalPolicy<Situation<D>> other) {
        return on(new Way<>(way.leads(), way.to(), way.forks(), other));
    }

    private Row<D, C> on(Way<D> other) {
        return new Row<>(from, command, by, other, rules, takesBackOnly);
    }

    /** The states it speaks of; empty when it opens a document. */
    public Set<State<D>> from() {
        return from.values();
    }

    public Class<C> command() {
        return command;
    }

    /** Who may give the command; empty when only the clock or another document does. */
    public Set<Role> by() {
        return by;
    }

    /** Where it leads; null when the document stays where it is. */
    public @Nullable State<D> to() {
        return way.to();
    }

    Leads leads() {
        return way.leads();
    }

    List<Fork<D>> forks() {
        return way.forks();
    }

    @Nullable
    ApprovalPolicy<Situation<D>> policy() {
        return way.policy();
    }

    Rules<D> rules() {
        return rules;
    }

    /** The rules that are asked only once the command's values are known, so that nobody can be told of them before. */
    public List<Rule<D>> rulesOnValues() {
        List<Rule<D>> onValues = new ArrayList<>(rules.matching());
        onValues.addAll(rules.leaving());
        if (opens()) {
            onValues.addAll(rules.when());
        }
        return List.copyOf(onValues);
    }

    List<State<D>> namedAgain() {
        return from.again();
    }

    boolean opens() {
        return from.values().isEmpty();
    }

    boolean isForPeople() {
        return !by.isEmpty();
    }

    boolean isTakingBackOnly() {
        return takesBackOnly;
    }

    boolean isClaims() {
        return Claim.class.isAssignableFrom(command);
    }

    boolean isClocks() {
        return ClockCommand.class.isAssignableFrom(command);
    }

    /** The state it leads to from here for this outcome. */
    State<D> target(State<D> here, D after) {
        for (Fork<D> each : way.forks()) {
            if (each.condition().holds().test(after)) {
                return each.to();
            }
        }
        State<D> to = way.to();
        return to == null ? here : to;
    }

    /** Names the row for a person: {@code from DRAFT on sign}. */
    @Override
    public String toString() {
        String name = Names.kebab(command);
        if (opens()) {
            return "newly " + name;
        }
        return "from " + String.join(", ", from().stream().map(State::name).toList()) + " on " + name;
    }
}
