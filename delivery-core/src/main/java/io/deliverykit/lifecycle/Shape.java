package io.deliverykit.lifecycle;

import io.deliverykit.approval.ApprovalPolicy;
import io.deliverykit.approval.ApprovalStep;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A table's parts, sorted for looking up. Takes any table, sound or not; judging it is {@link TableCheck}'s. */
final class Shape<D> {
    private final List<State<D>> states;
    private final Set<State<D>> begins = new LinkedHashSet<>();
    private final Set<State<D>> ends = new LinkedHashSet<>();
    private final List<Row<D, ?>> rows = new ArrayList<>();
    private final List<ReviewRow<D>> reviews = new ArrayList<>();
    private final List<Part.Clock<D>> clocks = new ArrayList<>();
    private final List<Part.Holds<D, ?>> holdings = new ArrayList<>();
    private final List<Part.Opens<D, ?>> openings = new ArrayList<>();
    private final List<String> ownRules = new ArrayList<>();
    private final List<ApprovalPolicy<Situation<D>>> policies = new ArrayList<>();
    private final Map<ApprovalPolicy<Situation<D>>, Set<Fact<D, ?>>> policyReads = new HashMap<>();
    private final Set<Fact<D, ?>> facts = new LinkedHashSet<>();
    private final Map<String, Class<? extends Command<D>>> commands = new LinkedHashMap<>();
    private final Set<Class<?>> forPeople = new HashSet<>();
    private final Map<Class<?>, CommandShape<D>> commandShapes = new LinkedHashMap<>();
    private final Class<?> enumOfStates;
    private final Row<D, ?>[][] table;
    private final @Nullable ReviewRow<D>[] reviewOf;
    private final boolean clocksItsSteps;
    private Optional<Part.Listed<D>> listed = Optional.empty();
    private Optional<String> numberPrefix = Optional.empty();

    @SuppressWarnings({"unchecked", "rawtypes"})
    Shape(List<Part<D>> parts) {
        parts.forEach(this::sort);
        states = statesOf();
        enumOfStates = states.isEmpty() ? Object.class : declaringClass(states.get(0));
        table = new Row[states.size() + 1][];
        table[states.size()] = new Row[0];
        reviewOf = new ReviewRow[states.size() + 1];
        for (State<D> state : states) {
            table[index(state)] =
                    rows.stream().filter(row -> row.from().contains(state)).toArray(Row[]::new);
        }
        for (ReviewRow<D> review : reviews) {
            review.from().stream().filter(states::contains).forEach(state -> reviewOf[index(state)] = review);
        }
        nameCommands();
        clocksItsSteps =
                policies.stream().flatMap(policy -> policy.steps().stream()).anyMatch(ApprovalStep::hasItsOwnTime);
    }

    private void sort(Part<D> part) {
        if (part instanceof Row<D, ?> row) {
            rows.add(row);
            facts.addAll(row.rules().reads());
            keep(row.policy(), row.rules());
            if (row.isForPeople() && !row.opens() && !row.isClaims() && !row.isClocks()) {
                forPeople.add(row.command());
            }
        } else if (part instanceof ReviewRow<D> review) {
            reviews.add(review);
            facts.addAll(review.rules().reads());
            keep(review.policy(), review.rules());
        } else if (part instanceof Part.Begins<D> begin) {
            begins.addAll(begin.states());
        } else if (part instanceof Part.Ends<D> end) {
            ends.addAll(end.states());
        } else if (part instanceof Part.Clock<D> clock) {
            clocks.add(clock);
            facts.addAll(clock.reads());
        } else if (part instanceof Part.Holds<D, ?> holds) {
            holdings.add(holds);
            facts.add(holds.owner());
        } else if (part instanceof Part.Opens<D, ?> opens) {
            openings.add(opens);
        } else if (part instanceof Part.Listed<D> list) {
            listed = Optional.of(list);
        } else if (part instanceof Part.Numbered<D> numbered) {
            numberPrefix = Optional.of(numbered.prefix());
        } else if (part instanceof Part.OwnRules<D> own) {
            ownRules.addAll(own.ids());
        }
    }

    private void keep(@Nullable ApprovalPolicy<Situation<D>> policy, Rules<D> rules) {
        if (policy != null) {
            if (!policies.contains(policy)) {
                policies.add(policy);
            }
            policyReads.computeIfAbsent(policy, each -> new LinkedHashSet<>()).addAll(rules.besides());
        }
    }

    /** All constants of the enum, so that one that no row names is noticed. */
    @SuppressWarnings("unchecked")
    private List<State<D>> statesOf() {
        Set<State<D>> named = namedStates();
        if (!named.isEmpty() && named.iterator().next() instanceof Enum<?> constant) {
            Object[] all = constant.getDeclaringClass().getEnumConstants();
            return Arrays.stream(all).map(each -> (State<D>) each).toList();
        }
        return List.copyOf(named);
    }

    private static Class<?> declaringClass(Object state) {
        return state instanceof Enum<?> constant ? constant.getDeclaringClass() : state.getClass();
    }

    @SuppressWarnings("unchecked")
    private void nameCommands() {
        for (Row<D, ?> row : rows) {
            name(row.command());
        }
        if (!policies.isEmpty()) {
            for (Class<?> review : Review.class.getPermittedSubclasses()) {
                name((Class<? extends Command<D>>) review);
                forPeople.add(review);
            }
        }
    }

    private void name(Class<? extends Command<D>> command) {
        commands.putIfAbsent(Names.kebab(command), command);
        commandShapes.computeIfAbsent(command, type -> new CommandShape<>(command));
    }

    /** Position in the table, one past the last for a stranger; within one process only, never stored. */
    @SuppressWarnings("EnumOrdinal")
    private int index(State<D> state) {
        if (state instanceof Enum<?> constant && constant.getDeclaringClass() == enumOfStates) {
            return constant.ordinal();
        }
        int index = states.indexOf(state);
        return index < 0 ? states.size() : index;
    }

    @Nullable
    Row<D, ?> row(State<D> state, Class<?> command) {
        for (Row<D, ?> row : table[index(state)]) {
            if (row.command() == command) {
                return row;
            }
        }
        return null;
    }

    List<Row<D, ?>> rowsFrom(State<D> state) {
        return List.of(table[index(state)]);
    }

    @Nullable
    ReviewRow<D> review(State<D> state) {
        return reviewOf[index(state)];
    }

    /** Whether people give this command on a document that is open. */
    boolean isForPeople(Class<?> command) {
        return forPeople.contains(command);
    }

    /** The facts that a policy's conditions and amounts look at. */
    Set<Fact<D, ?>> readsOf(ApprovalPolicy<Situation<D>> policy) {
        return policyReads.getOrDefault(policy, Set.of());
    }

    /** Every state that some line names, also those that are of another enum. */
    Set<State<D>> namedStates() {
        Set<State<D>> named = new LinkedHashSet<>(begins);
        named.addAll(ends);
        for (Row<D, ?> row : rows) {
            named.addAll(row.from());
            row.forks().forEach(fork -> named.add(fork.to()));
            if (row.to() != null) {
                named.add(row.to());
            }
        }
        for (ReviewRow<D> review : reviews) {
            named.addAll(review.from());
            named.add(review.to());
            named.add(review.back());
        }
        for (Part.Clock<D> clock : clocks) {
            named.addAll(clock.span());
            named.addAll(clock.pauses());
        }
        openings.forEach(opens -> named.add(opens.entering()));
        return named;
    }

    Optional<Row<D, ?>> openingRow(Class<?> command) {
        return rows.stream()
                .filter(row -> row.opens() && row.command() == command)
                .findFirst();
    }

    /** A stranger has a shape too: what nobody may give is still to be told from something else. */
    CommandShape<D> shapeOf(Class<? extends Command<D>> command) {
        CommandShape<D> known = commandShapes.get(command);
        return known == null ? new CommandShape<>(command) : known;
    }

    boolean knows(Class<?> command) {
        return commandShapes.containsKey(command);
    }

    List<State<D>> states() {
        return states;
    }

    /** The state of this name, whichever enum it stands in: another version of a table may have an enum of its own. */
    Optional<State<D>> stateNamed(String name) {
        return states.stream().filter(each -> each.name().equals(name)).findFirst();
    }

    /** The document as it stands under this table, as one revision; in the state it was in where this table has it no more. */
    Filed<D> moved(Filed<D> filed, String version, Policy policy) {
        return filed.under(
                version, policy.version(), stateNamed(filed.state().name()).orElse(filed.state()));
    }

    List<String> stateNames() {
        return states.stream().map(State::name).toList();
    }

    Set<State<D>> begins() {
        return Collections.unmodifiableSet(begins);
    }

    Set<State<D>> ends() {
        return Collections.unmodifiableSet(ends);
    }

    List<Row<D, ?>> rows() {
        return Collections.unmodifiableList(rows);
    }

    List<ReviewRow<D>> reviews() {
        return Collections.unmodifiableList(reviews);
    }

    List<Part.Clock<D>> clocks() {
        return Collections.unmodifiableList(clocks);
    }

    List<Part.Holds<D, ?>> holdings() {
        return Collections.unmodifiableList(holdings);
    }

    List<Part.Opens<D, ?>> openings() {
        return Collections.unmodifiableList(openings);
    }

    List<String> ownRules() {
        return ownRules;
    }

    List<ApprovalPolicy<Situation<D>>> policies() {
        return Collections.unmodifiableList(policies);
    }

    /** Whether some approval step says itself by when it is to be given. */
    boolean clocksItsSteps() {
        return clocksItsSteps;
    }

    /** The approval step whose clock bears this name; empty when no step's does. */
    Optional<String> stepOfClock(String name) {
        return policies.stream()
                .flatMap(policy -> policy.steps().stream())
                .map(ApprovalStep::name)
                .filter(step -> Escalate.clockOf(step).equals(name))
                .findFirst();
    }

    Set<Fact<D, ?>> facts() {
        return facts;
    }

    Map<String, Class<? extends Command<D>>> commands() {
        return Collections.unmodifiableMap(commands);
    }

    Optional<Part.Listed<D>> listed() {
        return listed;
    }

    Optional<String> numberPrefix() {
        return numberPrefix;
    }
}
