package io.deliverykit.lifecycle;

import io.deliverykit.deadline.Deadline;
import io.deliverykit.party.Role;
import io.deliverykit.refusal.Refusal;
import io.deliverykit.refusal.Refusal.Kind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Who gets as far as the rules: the right role, in the right state, in time. Who may not do a thing learns only that and the
 * state, never the reasons of rules, or credit and holds would leak.
 */
final class Gatekeeper<D> {
    private final Shape<D> shape;

    Gatekeeper(Shape<D> shape) {
        this.shape = shape;
    }

    List<Refusal> barred(Filed<D> filed, Class<?> command, Turn turn) {
        if (!shape.knows(command)) {
            return List.of(unknown(command));
        }
        boolean isClock = ClockCommand.class.isAssignableFrom(command);
        if (!isForPeople(command) && !(isClock && turn.actor().isSystem())) {
            return List.of(Refusal.of(Kind.NOT_FOR_PEOPLE, "AX-01", "not-for-people", named(command)));
        }
        Row<D, ?> row = shape.row(filed.state(), command);
        Set<Role> may = row == null ? rolesOf(command) : row.by();
        List<Refusal> reasons = new ArrayList<>();
        if (!isClock && !holdsOneOf(turn, may)) {
            reasons.add(Refusal.of(Kind.NOT_BY_ROLE, "AX-01", "not-by-role", named(command))
                    .liftedBy(may));
        }
        if (row == null) {
            reasons.add(notInState(filed, command));
        }
        if (reasons.isEmpty()) {
            reasons.addAll(isClock ? notYetDue(filed, command, turn) : late(filed, command, turn));
        }
        return reasons;
    }

    List<Refusal> barredFromOpening(Row<D, ?> row, Turn turn) {
        if (!row.isForPeople()) {
            return List.of(Refusal.of(Kind.NOT_FOR_PEOPLE, "AX-01", "not-for-people", named(row.command())));
        }
        return holdsOneOf(turn, row.by())
                ? List.of()
                : List.of(Refusal.of(Kind.NOT_BY_ROLE, "AX-01", "not-by-role", named(row.command()))
                        .liftedBy(row.by()));
    }

    List<Refusal> barredFromReminding(Filed<D> filed, Remind<D> reminder, Turn turn) {
        if (!turn.actor().isSystem()) {
            return List.of(Refusal.of(Kind.NOT_FOR_PEOPLE, "AX-01", "not-for-people", named(Remind.class)));
        }
        boolean due = filed.deadline(reminder.clock())
                .filter(each -> each.isDue(turn.at()))
                .isPresent();
        return due
                ? List.of()
                : List.of(Refusal.of(Kind.DEADLINE, "DL-01", "not-yet-due", Map.of("clock", reminder.clock())));
    }

    /** People come too late as soon as a clock has passed, whether or not it has fired. */
    List<Refusal> late(Filed<D> filed, Class<?> command, Turn turn) {
        List<Refusal> reasons = new ArrayList<>();
        for (Deadline deadline : filed.deadlines()) {
            if (deadline.isPast(turn.at())) {
                for (Part.Clock<D> clock : shape.clocks()) {
                    boolean bars = clock.name().equals(deadline.name())
                            && clock.command() != null
                            && !clock.permits().contains(command);
                    if (bars) {
                        reasons.add(Refusal.of(
                                Kind.DEADLINE,
                                clock.rule(),
                                "past-due",
                                Map.of(
                                        "clock",
                                        clock.name(),
                                        "due",
                                        deadline.due().toString())));
                    }
                }
            }
        }
        return reasons;
    }

    private List<Refusal> notYetDue(Filed<D> filed, Class<?> command, Turn turn) {
        for (Part.Clock<D> clock : shape.clocks()) {
            if (clock.command() == command
                    && filed.deadline(clock.name())
                            .filter(each -> each.isDue(turn.at()))
                            .isPresent()) {
                return List.of();
            }
        }
        return List.of(Refusal.of(Kind.DEADLINE, "DL-01", "not-yet-due", Map.of("clock", Names.kebab(command))));
    }

    Refusal notInState(Filed<D> filed, Class<?> command) {
        Map<String, String> values = new LinkedHashMap<>(named(command));
        values.put("state", filed.state().name());
        values.put("possible", String.join(", ", possible(filed.state())));
        return Refusal.of(Kind.NOT_IN_STATE, "AX-01", "not-in-state", values);
    }

    Refusal unknown(Class<?> command) {
        return Refusal.of(Kind.NOT_IN_STATE, "AX-01", "unknown-command", named(command));
    }

    /** Whether the facts of a rule exist; if not, that is the reason and the rule is not asked. */
    boolean factsAreThere(Rule<D> rule, Filed<D> filed, Files files, List<Refusal> unmet) {
        boolean there = true;
        for (Fact<D, ?> fact : rule.reads()) {
            for (Ref<?> ref : fact.refs(filed.content())) {
                if (files.find(ref).isEmpty()) {
                    there = false;
                    Refusal missing = Refusal.of(
                            Kind.MISSING_FACT,
                            rule.id(),
                            "missing-fact",
                            Map.of("fact", fact.name(), "document", ref.toString()));
                    if (!unmet.contains(missing)) {
                        unmet.add(missing);
                    }
                }
            }
        }
        return there;
    }

    /** Whether people give this command on a document that is open. */
    boolean isForPeople(Class<?> command) {
        if (Review.class.isAssignableFrom(command)) {
            return !shape.policies().isEmpty();
        }
        return shape.rows().stream().anyMatch(row -> row.command() == command && row.isForPeople() && !row.opens());
    }

    private List<String> possible(State<D> state) {
        List<String> possible = new ArrayList<>();
        if (shape.review(state) != null) {
            possible.add("approve");
            possible.add("reject");
        }
        for (Row<D, ?> row : shape.rowsFrom(state)) {
            if (row.isForPeople()) {
                possible.add(Names.kebab(row.command()));
            }
        }
        return possible;
    }

    private Set<Role> rolesOf(Class<?> command) {
        Set<Role> roles = new LinkedHashSet<>();
        shape.rows().stream().filter(row -> row.command() == command).forEach(row -> roles.addAll(row.by()));
        return roles;
    }

    private static boolean holdsOneOf(Turn turn, Set<Role> roles) {
        Set<Role> held = turn.roles();
        for (Role role : roles) {
            if (held.contains(role)) {
                return true;
            }
        }
        return false;
    }

    private static Map<String, String> named(Class<?> command) {
        return Map.of("command", Names.kebab(command));
    }
}
