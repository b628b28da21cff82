package io.deliverykit.lifecycle;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Looks for states that nothing leads to or from, for exits from the end, and for reviews that lead nowhere. */
final class PathCheck<D> {
    private final Shape<D> shape;
    private final Consumer<String> say;
    private final Map<State<D>, Set<State<D>>> exits = new LinkedHashMap<>();

    PathCheck(Shape<D> shape, Consumer<String> say) {
        this.shape = shape;
        this.say = say;
    }

    void check() {
        shape.states().forEach(state -> exits.put(state, new LinkedHashSet<>()));
        for (Row<D, ?> row : shape.rows()) {
            for (State<D> from : row.from()) {
                lead(row.toString(), from, row.to(), row.isClaims());
                row.forks().forEach(fork -> lead(row.toString(), from, fork.to(), row.isClaims()));
            }
        }
        shape.reviews().forEach(this::checkReview);
        checkReach();
    }

    private void checkReview(ReviewRow<D> review) {
        review.namedAgain().forEach(state -> say.accept("row '" + review + "' names " + state.name() + " twice"));
        for (State<D> from : review.from()) {
            lead(review.toString(), from, review.to(), false);
            lead(review.toString(), from, review.back(), false);
            if (goesRound(from)) {
                say.accept("row '" + review + "' leads from " + from.name()
                        + " back to it through reviews only; satisfied ones would move it for ever");
            }
        }
        if (review.back().equals(review.to())) {
            say.accept("row '" + review + "' does not say where a rejection leads; add orBackTo(…)");
        } else if (shape.review(review.back()) != null) {
            say.accept("row '" + review + "' sends a rejected document to "
                    + review.back().name() + ", which is under approval itself and cannot be mended there");
        }
    }

    private boolean goesRound(State<D> from) {
        Set<State<D>> passed = new HashSet<>();
        ReviewRow<D> review = shape.review(from);
        while (review != null && passed.add(review.to())) {
            if (review.to().equals(from)) {
                return true;
            }
            review = shape.review(review.to());
        }
        return false;
    }

    private void lead(String row, State<D> from, @Nullable State<D> to, boolean keepsBooks) {
        if (to == null || to.equals(from)) {
            return;
        }
        Set<State<D>> known = exits.get(from);
        if (known != null) {
            known.add(to);
        }
        if (shape.ends().contains(from) && !keepsBooks) {
            say.accept("row '" + row + "' leads out of " + from.name() + ", which is said to end it");
        }
    }

    private void checkReach() {
        Set<State<D>> reached = closure(shape.begins(), exits);
        Map<State<D>, Set<State<D>>> back = new LinkedHashMap<>();
        exits.forEach((from, tos) -> tos.forEach(
                to -> back.computeIfAbsent(to, each -> new LinkedHashSet<>()).add(from)));
        Set<State<D>> saved = closure(shape.ends(), back);
        for (State<D> state : shape.states()) {
            if (!reached.contains(state)) {
                say.accept("state " + state.name() + " is reached by no row");
            } else if (!saved.contains(state)) {
                say.accept("state " + state.name() + " is a dead end: no way leads from it to an end");
            }
        }
    }

    private static <S> Set<S> closure(Set<S> from, Map<S, Set<S>> ways) {
        Set<S> reached = new HashSet<>(from);
        Deque<S> open = new ArrayDeque<>(from);
        while (!open.isEmpty()) {
            for (S next : ways.getOrDefault(open.poll(), Set.of())) {
                if (reached.add(next)) {
                    open.add(next);
                }
            }
        }
        return reached;
    }
}
