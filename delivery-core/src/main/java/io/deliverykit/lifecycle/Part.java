package io.deliverykit.lifecycle;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One line of a lifecycle's table; made by the words of {@link Table}.
 *
 * @param <D> the document
 */
public sealed interface Part<D>
        permits Row,
                ReviewRow,
                Part.Begins,
                Part.Ends,
                Part.Listed,
                Part.Numbered,
                Part.OwnRules,
                Part.Clock,
                Part.Holds,
                Part.Opens {
    /** The states in which a document may begin. */
    record Begins<D>(List<State<D>> states) implements Part<D> {}

    /** The states from which nothing leads on. */
    record Ends<D>(List<State<D>> states) implements Part<D> {}

    /**
     * Under whose name and for which day the document is found.
     *
     * @param customer the customer account's id; empty text when it belongs to none
     * @param due the day it is promised for; null when there is none
     */
    record Listed<D>(Function<? super D, String> customer, Function<? super D, @Nullable LocalDate> due)
            implements Part<D> {}

    /** The letters before its numbers, for example {@code DN}. */
    record Numbered<D>(String prefix) implements Part<D> {}

    /** Rule ids that a host adds to the rulebook. */
    record OwnRules<D>(Set<String> ids) implements Part<D> {}

    /**
     * A clock that runs through a span of states.
     *
     * @param command what it does when it runs out; null for a reminder, which only tells
     * @param due when it runs out, asked on entering the span; null sets no clock
     * @param pauses states of the span in which it stands still (XP-15)
     * @param permits people's commands that are good even after it has passed
     */
    record Clock<D>(
            String rule,
            String name,
            @Nullable Class<? extends ClockCommand<D>> command,
            Function<Situation<D>, @Nullable Instant> due,
            Set<State<D>> span,
            Set<State<D>> pauses,
            Set<Class<?>> permits)
            implements Part<D> {
        /** Stands still in these states of its span. */
        @SafeVarargs
        public final Clock<D> standingStillIn(State<D>... states) {
            return new Clock<>(rule, name, command, due, span, Set.of(states), permits);
        }

        /** Leaves these commands good even after it has passed. */
        public Clock<D> permitting(Class<?>... commands) {
            return new Clock<>(rule, name, command, due, span, pauses, Set.of(commands));
        }

        Clock<D> dueAt(Function<Situation<D>, @Nullable Instant> other) {
            return new Clock<>(rule, name, command, other, span, pauses, permits);
        }
    }

    /** What the document holds of an owner's sum. */
    record Holds<D, F>(
            Fact<D, F> owner, Class<? extends Claim<F>> command, BiFunction<Filed<D>, Ref<F>, ? extends Claim<F>> claim)
            implements Part<D> {}

    /** Another document that is opened when this one comes into a state; its id is {@code <id>-<name>}, so twice is once. */
    record Opens<D, F>(String name, State<D> entering, String type, Function<Filed<D>, ? extends Opening<F>> command)
            implements Part<D> {}
}
