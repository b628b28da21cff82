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
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * Who gets as far as the rules: the right role, in the right state, in time. Who may not do a thing learns only that and the
 * state, never the reasons of rules, or credit and holds would leak.
 */
final class Gatekeeper<D> {
    private final String document;
    private final Shape<D> shape;

    Gatekeeper(String document, Shape<D> shape) {
        this.document = document;
        this.shape = shape;
    }

    List<Refusal> barred(Filed<D> filed, Class<?> command, Turn turn) {
        if (!shape.knows(command)) {
            return List.of(unknown(command));
        }
        boolean isClocks = ClockCommand.class.isAssignableFrom(command);
        boolean mayTry = isClocks ? turn.actor().isSystem() : shape.isForPeople(command);
        if (!mayTry) {
            return List.of(notForPeople(command));
        }
        Row<D, ?> row = shape.row(filed.state(), command);
        List<Refusal> reasons = new ArrayList<>(0);
        if (!isClocks) {
            reasons.addAll(notByRole(command, row == null ? rolesOf(command) : row.by(), turn));
        }
        if (row == null) {
            reasons.add(notInState(filed, command));
        }
        if (reasons.isEmpty()) {
            reasons.addAll(isClocks ? notYetDue(filed, command, turn) : late(filed, command, turn));
        }
        return reasons;
    }

    List<Refusal> barredFromOpening(Row<D, ?> row, Turn turn) {
        return row.isForPeople() ? notByRole(row.command(), row.by(), turn) : List.of(notForPeople(row.command()));
    }

    List<Refusal> barredFromReminding(Filed<D> filed, Remind<D> reminder, Turn turn) {
        if (!turn.actor().isSystem()) {
            return List.of(notForPeople(Remind.class));
        }
        boolean isReminder = shape.clocks().stream()
                .anyMatch(clock -> clock.name().equals(reminder.clock()) && clock.command() == null);
        if (!isReminder) {
            return List.of(Refusal.of(Kind.DEADLINE, "DL-01", "is-no-reminder", Map.of("clock", reminder.clock())));
        }
        return isDue(filed, reminder.clock(), turn) ? List.of() : List.of(notYetDue(reminder.clock()));
    }

    List<Refusal> barredFromEscalating(Filed<D> filed, Escalate<D> escalation, Turn turn) {
        if (!turn.actor().isSystem()) {
            return List.of(notForPeople(Escalate.class));
        }
        String clock = Escalate.clockOf(escalation.step());
        return isDue(filed, clock, turn) ? List.of() : List.of(notYetDue(clock));
    }

    List<Refusal> barredFromRedacting(Filed<D> filed, Redact<D> redaction, Turn turn) {
        List<Refusal> reasons =
                new ArrayList<>(notByRole(Redact.class, Set.of(turn.policy().get(Redact.BY)), turn));
        long entries = filed.journal().entries();
        if (reasons.isEmpty() && (redaction.sequence() < 1 || redaction.sequence() > entries)) {
            reasons.add(Refusal.of(
                    Kind.RULE,
                    "JR-02",
                    "names-an-entry",
                    Map.of("sequence", Long.toString(redaction.sequence()), "entries", Long.toString(entries))));
        }
        return reasons;
    }

    /** @param version that of the table under which it is to come */
    List<Refusal> barredFromMoving(Filed<D> filed, String version, Turn turn) {
        List<Refusal> reasons =
                new ArrayList<>(notByRole(Move.class, Set.of(turn.policy().get(Move.BY)), turn));
        if (!reasons.isEmpty()) {
            return reasons;
        }
        Filed.Proposal<D> proposal = filed.proposal();
        Map<String, String> values = Map.of(
                "lifecycle",
                version,
                "policy",
                turn.policy().version(),
                "state",
                filed.state().name(),
                "amendment",
                proposal == null ? "" : Names.kebab(proposal.command().getClass()));
        boolean isThere = filed.lifecycle().equals(version)
                && filed.policy().equals(turn.policy().version());
        if (isThere) {
            reasons.add(Refusal.of(Kind.RULE, "XP-12", "lives-by-an-earlier-version", values));
        }
        if (shape.stateNamed(filed.state().name()).isEmpty()) {
            reasons.add(Refusal.of(Kind.RULE, "XP-12", "its-state-still-exists", values));
        }
        if (proposal != null && Amendment.of(shape.moved(filed, version, turn.policy()), shape) == null) {
            reasons.add(Refusal.of(Kind.RULE, "XP-12", "its-amendment-still-exists", values));
        }
        return reasons;
    }

    /** A place taken without a delegation that covers this; null when all is well (AP-03). */
    @Nullable
    Refusal notDelegated(Turn turn) {
        return turn.isDelegatedFor(document)
                ? null
                : Refusal.of(
                        Kind.NOT_BY_ROLE,
                        "AP-03",
                        "has-a-delegation",
                        Map.of(
                                "giver",
                                String.valueOf(turn.onBehalfOf()),
                                "taker",
                                turn.actor().person()));
    }

    private List<Refusal> notByRole(Class<?> command, Set<Role> may, Turn turn) {
        Refusal notDelegated = notDelegated(turn);
        if (notDelegated != null) {
            return List.of(notDelegated);
        }
        if (!holdsOneOf(turn, may)) {
            return List.of(Refusal.of(Kind.NOT_BY_ROLE, "AX-01", "not-by-role", named(command))
                    .liftedBy(may));
        }
        Money upTo = turn.deputy() == null ? null : turn.deputy().delegation().upTo();
        return upTo == null
                ? List.of()
                : List.of(Refusal.of(
                        Kind.NOT_BY_ROLE,
                        "AP-03",
                        "amount-is-within-the-delegation",
                        Map.of("limit", upTo.toString(), "amount", "unknown")));
    }

    /** People come too late as soon as a clock has passed, until what it does has been done. */
    List<Refusal> late(Filed<D> filed, Class<?> command, Turn turn) {
        if (filed.deadlines().isEmpty()) {
            return List.of();
        }
        List<Refusal> reasons = new ArrayList<>(0);
        for (Deadline deadline : filed.deadlines()) {
            if (deadline.isDue(turn.at())) {
                for (Part.Clock<D> clock : shape.clocks()) {
                    boolean bars = clock.name().equals(deadline.name())
                            && clock.command() != null
                            && !clock.permits().contains(command);
                    if (bars) {
                        reasons.add(pastDue(clock, deadline));
                    }
                }
            }
        }
        return reasons;
    }

    private static Refusal pastDue(Part.Clock<?> clock, Deadline deadline) {
        Map<String, String> values =
                Map.of("clock", clock.name(), "due", deadline.due().toString());
        return Refusal.of(Kind.DEADLINE, clock.rule(), "past-due", values);
    }

    private List<Refusal> notYetDue(Filed<D> filed, Class<?> command, Turn turn) {
        for (Part.Clock<D> clock : shape.clocks()) {
            if (clock.command() == command && isDue(filed, clock.name(), turn)) {
                return List.of();
            }
        }
        return List.of(notYetDue(Names.kebab(command)));
    }

    static Refusal notYetDue(String clock) {
        return Refusal.of(Kind.DEADLINE, "DL-01", "not-yet-due", Map.of("clock", clock));
    }

    boolean isDue(Filed<D> filed, String clock, Turn turn) {
        return filed.deadline(clock).filter(each -> each.isDue(turn.at())).isPresent();
    }

    private static Refusal notForPeople(Class<?> command) {
        return Refusal.of(Kind.NOT_FOR_PEOPLE, "AX-01", "not-for-people", named(command));
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

    private List<String> possible(State<D> state) {
        List<String> possible = new ArrayList<>();
        if (shape.review(state) != null) {
            possible.add("approve");
            possible.add("reject");
        }
        for (Row<D, ?> row : shape.rowsFrom(state)) {
            if (shape.isForPeople(row.command())) {
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

    static boolean holdsOneOf(Turn turn, Set<Role> roles) {
        if (turn.actor().isSystem()) {
            return false;
        }
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
