package io.deliverykit.lifecycle;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.ToIntFunction;
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
    record OwnRules<D>(List<String> ids) implements Part<D> {}

    /**
     * A clock that runs through a span of states. Immutable; every method that says more returns a changed copy.
     */
    final class Clock<D> implements Part<D> {
        private final String rule;
        private final String name;
        private final @Nullable Class<? extends ClockCommand<D>> command;
        private final Function<Situation<D>, @Nullable Instant> due;
        private final Spans<D> spans;
        private final boolean followsTheDocument;
        private final Set<Fact<D, ?>> reads;

        /** Where it runs, where it stands still, and what is good even after it has passed. */
        private record Spans<D>(Once<State<D>> span, Once<State<D>> pauses, Set<Class<?>> permits) {}

        private Clock(Clock<D> other, Spans<D> spans, boolean followsTheDocument, Set<Fact<D, ?>> reads) {
            this.rule = other.rule;
            this.name = other.name;
            this.command = other.command;
            this.due = other.due;
            this.spans = spans;
            this.followsTheDocument = followsTheDocument;
            this.reads = reads;
        }

        private Clock(Clock<D> other, Function<Situation<D>, @Nullable Instant> due) {
            this.rule = other.rule;
            this.name = other.name;
            this.command = other.command;
            this.due = due;
            this.spans = other.spans;
            this.followsTheDocument = other.followsTheDocument;
            this.reads = other.reads;
        }

        Clock(
                String rule,
                String name,
                @Nullable Class<? extends ClockCommand<D>> command,
                Function<Situation<D>, @Nullable Instant> due,
                Once<State<D>> span) {
            this.rule = rule;
            this.name = name;
            this.command = command;
            this.due = due;
            this.spans = new Spans<>(span, Once.of(), Set.of());
            this.followsTheDocument = false;
            this.reads = Set.of();
        }

        /** Stands still in these states of its span (XP-15). */
        @SafeVarargs
        public final Clock<D> standingStillIn(State<D>... states) {
            return new Clock<>(
                    this, new Spans<>(spans.span, Once.of(states), spans.permits), followsTheDocument, reads);
        }

        /** Leaves these commands good even after it has passed. */
        public Clock<D> permitting(Class<?>... commands) {
            Set<Class<?>> permits = Once.<Class<?>>of(commands).values();
            return new Clock<>(this, new Spans<>(spans.span, spans.pauses, permits), followsTheDocument, reads);
        }

        /** Is set anew when a change of the document, or of what is proposed for it, moves the moment at which it runs out. */
        public Clock<D> followingTheDocument() {
            return new Clock<>(this, spans, true, reads);
        }

        /** Declares the facts that decide when it runs out. */
        @SafeVarargs
        public final Clock<D> reading(Fact<D, ?>... facts) {
            Set<Fact<D, ?>> more = new LinkedHashSet<>(reads);
            more.addAll(List.of(facts));
            return new Clock<>(this, spans, followsTheDocument, more);
        }

        Clock<D> dueAt(Function<Situation<D>, @Nullable Instant> other) {
            return new Clock<>(this, other);
        }

        public String rule() {
            return rule;
        }

        public String name() {
            return name;
        }

        /** What it does when it runs out; null for a reminder, which only tells. */
        public @Nullable Class<? extends ClockCommand<D>> command() {
            return command;
        }

        /** When it runs out, asked on entering the span; null sets no clock. */
        public Function<Situation<D>, @Nullable Instant> due() {
            return due;
        }

        public Set<State<D>> span() {
            return spans.span.values();
        }

        /** States of the span in which it stands still. */
        public Set<State<D>> pauses() {
            return spans.pauses.values();
        }

        /** People's commands that are good even after it has passed. */
        public Set<Class<?>> permits() {
            return spans.permits;
        }

        boolean followsTheDocument() {
            return followsTheDocument;
        }

        Set<Fact<D, ?>> reads() {
            return reads;
        }

        List<State<D>> namedAgain() {
            return spans.span.again().isEmpty() ? spans.pauses.again() : spans.span.again();
        }
    }

    /**
     * What the document holds of an owner's sum.
     *
     * @param beginning by which an owner that is not there yet is opened; null when it must be there
     */
    record Holds<D, F>(
            Fact<D, F> owner,
            Class<? extends Claim<F>> command,
            BiFunction<Filed<D>, Ref<F>, ? extends Claim<F>> claim,
            @Nullable Opening<F> beginning)
            implements Part<D> {
        /** Opens an owner that is not there yet: it begins with the first that holds something of it. */
        public Holds<D, F> beginningBy(Opening<F> opening) {
            return new Holds<>(owner, command, claim, opening);
        }
    }

    /**
     * Another document that is opened when this one comes into a state, and again when it is there in a new round; its id
     * is {@code <id>-<name>}, then {@code <id>-<name>-<round>}, so twice is once.
     *
     * @param opening the command's class, so that the check can look for its row; null when the table does not say
     * @param round from the content; 1 for the first
     * @param id what it is to have; null for one that is derived from this document's
     */
    record Opens<D, F>(
            String name,
            State<D> entering,
            String type,
            @Nullable Class<? extends Opening<F>> opening,
            Function<Filed<D>, ? extends Opening<F>> command,
            ToIntFunction<? super D> round,
            @Nullable Function<Filed<D>, String> id)
            implements Part<D> {
        /** Opens one more for each of these rounds. */
        public Opens<D, F> anewFor(ToIntFunction<? super D> rounds) {
            return new Opens<>(name, entering, type, opening, command, rounds, id);
        }

        /** Opens it by an id of its own, as that of a month is; one that is there already is enough, whoever opened it. */
        public Opens<D, F> unlessThere(Function<Filed<D>, String> byId) {
            return new Opens<>(name, entering, type, opening, command, round, byId);
        }

        /** Whether one that others have opened is as good. */
        public boolean isGoodAsItIs() {
            return id != null;
        }

        /** The id of what is opened for the document as it stands; empty when nothing is. */
        public Optional<String> openedId(Filed<D> filed) {
            if (!filed.isIn(entering)) {
                return Optional.empty();
            }
            if (id != null) {
                return Optional.of(id.apply(filed));
            }
            int now = round.applyAsInt(filed.content());
            String derived = filed.ref().id() + "-" + name;
            return Optional.of(now == 1 ? derived : derived + "-" + now);
        }
    }
}
