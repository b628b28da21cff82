package io.deliverykit.lifecycle;

import io.deliverykit.approval.ApprovalPolicy;
import io.deliverykit.approval.ApprovalStep;
import io.deliverykit.party.Role;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The words in which a lifecycle is written; meant for static import.
 *
 * <pre>{@code
 * lifecycle("delivery-note", DeliveryNote.class,
 *     begins(DRAFT), ends(CLOSED),
 *     newly(      Draft.class).by(SALES_CLERK).to(DRAFT) .leaving(HAS_LINES),
 *     from(DRAFT).on(Sign.class) .by(SALES_CLERK).to(SIGNED).always());
 * }</pre>
 */
public final class Table {
    private Table() {}

    /** A finished lifecycle. What is wrong with it is collected and told by {@link Lifecycle#problems}. */
    @SafeVarargs
    public static <D> Lifecycle<D> lifecycle(String name, Class<D> document, Part<D>... parts) {
        return new Lifecycle<>(name, "1", document, List.of(parts));
    }

    @SafeVarargs
    public static <D> Part<D> begins(State<D>... states) {
        return new Part.Begins<>(List.of(states));
    }

    @SafeVarargs
    public static <D> Part<D> ends(State<D>... states) {
        return new Part.Ends<>(List.of(states));
    }

    /** The letters before its numbers. */
    public static <D> Part<D> numbered(String prefix) {
        return new Part.Numbered<>(prefix);
    }

    /** Under whose name and for which day it is found. */
    public static <D> Part<D> listed(
            Function<? super D, String> customer, Function<? super D, @Nullable LocalDate> due) {
        return new Part.Listed<>(customer, due);
    }

    /** Rule ids that a host adds to the rulebook. */
    public static <D> Part<D> ownRules(String... ids) {
        return new Part.OwnRules<>(List.of(ids));
    }

    /** A row that opens a document. */
    public static <D, C extends Opening<D>> On<D, C> newly(Class<C> command) {
        return new On<>(Once.of(), command);
    }

    /** Rows from these states. */
    @SafeVarargs
    public static <D> From<D> from(State<D>... states) {
        return new From<>(Once.of(states));
    }

    /** A clock that gives a command when it runs out, through a span of states. */
    @SafeVarargs
    public static <D> Part.Clock<D> fires(
            String rule,
            String name,
            Class<? extends ClockCommand<D>> command,
            Function<Situation<D>, @Nullable Instant> due,
            State<D>... span) {
        return new Part.Clock<>(rule, name, command, due, Once.of(span));
    }

    /** A clock that only tells when it runs out: an event and a journal entry, and the document stays where it is. */
    @SafeVarargs
    public static <D> Part.Clock<D> reminds(
            String rule, String name, Function<Situation<D>, @Nullable Instant> due, State<D>... span) {
        return new Part.Clock<>(rule, name, null, due, Once.of(span));
    }

    /**
     * What the document, as it stands, holds of each owner that the fact names. It may come to name more of them, and drops
     * none: that one would never get back what it gave.
     */
    public static <D, F> Part.Holds<D, F> holds(
            Fact<D, F> owner,
            Class<? extends Claim<F>> command,
            BiFunction<Filed<D>, Ref<F>, ? extends Claim<F>> claim) {
        return new Part.Holds<>(owner, command, claim, null);
    }

    /** Opens another document when this one comes into a state; its table must have a row that takes the command. */
    public static <D, F> Part.Opens<D, F> opens(
            String name,
            State<D> entering,
            String type,
            Class<? extends Opening<F>> opening,
            Function<Filed<D>, ? extends Opening<F>> command) {
        return new Part.Opens<>(name, entering, type, opening, command, content -> 1, null);
    }

    /** Opens another document when this one comes into a state. */
    public static <D, F> Part.Opens<D, F> opens(
            String name, State<D> entering, String type, Function<Filed<D>, ? extends Opening<F>> command) {
        return new Part.Opens<>(name, entering, type, null, command, content -> 1, null);
    }

    /** A step of a document's approvals that one person holding any one of these roles can give. */
    public static <D> ApprovalStep<Situation<D>> step(Class<D> document, String name, Role... roles) {
        return ApprovalStep.step(name, roles);
    }

    /** A step of a document's approvals that needs one person of each of these roles, in any order (会签). */
    public static <D> ApprovalStep<Situation<D>> everyOneOf(Class<D> document, String name, Role... roles) {
        return ApprovalStep.everyOneOf(name, roles);
    }

    /** A value that an approval step covers. */
    public static <D> ApprovalStep.Covered<Situation<D>> covered(
            String name, Function<? super D, ? extends @Nullable Object> value) {
        return new ApprovalStep.Covered<>(name, situation -> value.apply(situation.content()));
    }

    /** A row that has its states. */
    public static final class From<D> {
        private final Once<State<D>> states;

        private From(Once<State<D>> states) {
            this.states = states;
        }

        public <C extends Command<D>> On<D, C> on(Class<C> command) {
            return new On<>(states, command);
        }

        public Under<D> approvedUnder(ApprovalPolicy<Situation<D>> policy) {
            return new Under<>(states, policy);
        }
    }

    /** A row that has its command. */
    public static final class On<D, C extends Command<D>> {
        private final Once<State<D>> states;
        private final Class<C> command;

        private On(Once<State<D>> states, Class<C> command) {
            this.states = states;
            this.command = command;
        }

        /** Given by people who hold one of these roles. */
        public By<D, C> by(Role first, Role... others) {
            Set<Role> roles = new LinkedHashSet<>(List.of(others));
            roles.add(first);
            return new By<>(states, command, Collections.unmodifiableSet(roles));
        }

        /** Given by the clock. */
        public By<D, C> byTheClock() {
            return new By<>(states, command, Set.of());
        }

        /** Given by another document: a claim or a reaction. */
        public By<D, C> byAnotherDocument() {
            return new By<>(states, command, Set.of());
        }
    }

    /** A row that has its givers. */
    public static final class By<D, C extends Command<D>> {
        private final Once<State<D>> states;
        private final Class<C> command;
        private final Set<Role> roles;

        private By(Once<State<D>> states, Class<C> command, Set<Role> roles) {
            this.states = states;
            this.command = command;
            this.roles = roles;
        }

        /** It becomes this. */
        public Row<D, C> to(State<D> state) {
            return Row.leading(states, command, roles, Row.Leads.TO, state);
        }

        /** It stays where it is. */
        public Row<D, C> stays() {
            return Row.leading(states, command, roles, Row.Leads.STAYS, null);
        }

        /** It goes back to this review as far as an approval lapsed, and stays where it is otherwise (DN-09). */
        public Row<D, C> staysOrReopens(State<D> review) {
            return Row.leading(states, command, roles, Row.Leads.REOPENS, review);
        }

        /** It stays as it is until these approvals of the change are given (XP-06). */
        public Row<D, C> proposesUnder(ApprovalPolicy<Situation<D>> policy) {
            return Row.proposing(states, command, roles, policy);
        }
    }

    /** A review that has its policy. */
    public static final class Under<D> {
        private final Once<State<D>> states;
        private final ApprovalPolicy<Situation<D>> policy;

        private Under(Once<State<D>> states, ApprovalPolicy<Situation<D>> policy) {
            this.states = states;
            this.policy = policy;
        }

        /** It becomes this when everyone needed has agreed. */
        public ReviewRow<D> to(State<D> state) {
            return new ReviewRow<>(states, policy, state, state, Rules.unsaid());
        }
    }
}
