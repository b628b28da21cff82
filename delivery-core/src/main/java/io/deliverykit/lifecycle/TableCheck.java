package io.deliverykit.lifecycle;

import io.deliverykit.approval.ApprovalPolicy;
import io.deliverykit.approval.ApprovalStep;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Looks for what is wrong with one table and says it in sentences that name the row. */
final class TableCheck<D> {
    private final Lifecycle<D> lifecycle;
    private final Shape<D> shape;
    private final List<String> problems = new ArrayList<>();
    private final Map<State<D>, Set<State<D>>> exits = new LinkedHashMap<>();

    TableCheck(Lifecycle<D> lifecycle, Shape<D> shape) {
        this.lifecycle = lifecycle;
        this.shape = shape;
    }

    List<String> problems() {
        shape.states().forEach(state -> exits.put(state, new LinkedHashSet<>()));
        checkStates();
        shape.rows().forEach(this::checkRow);
        shape.reviews().forEach(this::checkReview);
        checkTwins();
        checkPaths();
        shape.policies().forEach(this::checkPolicy);
        checkRuleIds();
        shape.clocks().forEach(this::checkClock);
        return List.copyOf(problems);
    }

    private void say(String sentence) {
        problems.add("lifecycle " + lifecycle.name() + ": " + sentence);
    }

    private void checkStates() {
        for (State<D> state : shape.states()) {
            if (!(state instanceof Enum<?>)) {
                say("state " + state + " is no enum constant");
            }
        }
        if (shape.begins().isEmpty()) {
            say("no state begins it");
        }
        if (shape.ends().isEmpty()) {
            say("no state ends it");
        }
    }

    private void checkRow(Row<D, ?> row) {
        if (!row.command().isRecord()) {
            say("row '" + row + "': the command " + row.command().getName() + " is no record");
        }
        if (!row.rules().isSaid()) {
            say("row '" + row + "' says nothing about rules; end it with always() if it has none");
        }
        boolean forNobody = !ClockCommand.class.isAssignableFrom(row.command())
                && !Claim.class.isAssignableFrom(row.command())
                && !Opening.class.isAssignableFrom(row.command());
        if (row.by().isEmpty() && forNobody) {
            say("row '" + row + "' can be given by nobody");
        }
        if (ClockCommand.class.isAssignableFrom(row.command()) && !row.rules().isEmpty()) {
            say("row '" + row + "' is the clock's and has rules; a clock cannot be argued with");
        }
        if (row.opens() && row.to() != null && !shape.begins().contains(row.to())) {
            say("row '" + row + "' begins in " + row.to().name() + ", which is not said to begin");
        }
        if (row.leads() == Row.Leads.REOPENS && (row.to() == null || shape.review(row.to()) == null)) {
            say("row '" + row + "' reopens a state that is under no approval");
        }
        for (State<D> from : row.from()) {
            lead(row.toString(), from, row.to(), row.command());
            row.forks().forEach(fork -> lead(row.toString(), from, fork.to(), row.command()));
        }
    }

    private void checkReview(ReviewRow<D> review) {
        for (State<D> from : review.from()) {
            lead(review.toString(), from, review.to(), Review.class);
            lead(review.toString(), from, review.back(), Review.class);
        }
        if (review.back().equals(review.to())) {
            say("row '" + review + "' does not say where a rejection leads; add orBackTo(…)");
        }
    }

    private void lead(String row, State<D> from, @org.jspecify.annotations.Nullable State<D> to, Class<?> command) {
        if (to == null || to.equals(from)) {
            return;
        }
        Set<State<D>> known = exits.get(from);
        if (known != null) {
            known.add(to);
        }
        boolean bookkeeping = Claim.class.isAssignableFrom(command);
        if (shape.ends().contains(from) && !bookkeeping) {
            say("row '" + row + "' leads out of " + from.name() + ", which is said to end it");
        }
    }

    private void checkTwins() {
        Map<String, Row<D, ?>> seen = new LinkedHashMap<>();
        for (Row<D, ?> row : shape.rows()) {
            if (row.opens() && seen.put("newly " + row.command().getName(), row) != null) {
                say("two rows say what '" + row + "' does");
            }
            for (State<D> from : row.from()) {
                Row<D, ?> twin = seen.put(from.name() + " " + row.command().getName(), row);
                if (twin != null) {
                    say("two rows say what " + Names.kebab(row.command()) + " does in " + from.name() + ": '" + twin
                            + "' and '" + row + "'");
                }
            }
        }
        Set<State<D>> reviewed = new HashSet<>();
        for (ReviewRow<D> review : shape.reviews()) {
            for (State<D> from : review.from()) {
                if (!reviewed.add(from)) {
                    say("state " + from.name() + " is under two approvals, the second in row '" + review + "'");
                }
            }
        }
    }

    private void checkPaths() {
        Set<State<D>> reached = closure(shape.begins(), exits);
        Map<State<D>, Set<State<D>>> back = new LinkedHashMap<>();
        exits.forEach((from, tos) -> tos.forEach(
                to -> back.computeIfAbsent(to, each -> new LinkedHashSet<>()).add(from)));
        Set<State<D>> saved = closure(shape.ends(), back);
        for (State<D> state : shape.states()) {
            if (!reached.contains(state)) {
                say("state " + state.name() + " is reached by no row");
            } else if (!saved.contains(state)) {
                say("state " + state.name() + " is a dead end: no way leads from it to an end");
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

    private void checkPolicy(ApprovalPolicy<Situation<D>> policy) {
        Set<String> names = new HashSet<>();
        if (policy.steps().isEmpty()) {
            say("approval '" + policy.name() + "' has no step");
        }
        for (ApprovalStep<Situation<D>> step : policy.steps()) {
            if (!names.add(step.name())) {
                say("approval '" + policy.name() + "' has two steps called '" + step.name() + "'");
            }
            if (step.roles().isEmpty() || step.votes() < 1) {
                say("step '" + step.name() + "' of approval '" + policy.name() + "' can be given by nobody");
            }
        }
    }

    private void checkRuleIds() {
        Set<String> used = new LinkedHashSet<>();
        lifecycle.rules().forEach(rule -> used.add(rule.id()));
        shape.clocks().forEach(clock -> used.add(clock.rule()));
        for (String id : used) {
            if (RuleTitle.of(id).isEmpty() && !shape.ownRules().contains(id)) {
                List<String> where = new ArrayList<>();
                shape.rows().stream()
                        .filter(row -> row.rules().ids().contains(id))
                        .forEach(row -> where.add("row '" + row + "'"));
                shape.reviews().stream()
                        .filter(row -> row.rules().ids().contains(id))
                        .forEach(row -> where.add("row '" + row + "'"));
                say(String.join(", ", where.isEmpty() ? List.of("a clock") : where) + " names rule '" + id
                        + "', which the rulebook does not have; a host adds its own by ownRules(…)");
            }
        }
    }

    private void checkClock(Part.Clock<D> clock) {
        if (clock.command() == null) {
            return;
        }
        for (State<D> state : clock.span()) {
            if (shape.row(state, clock.command()) == null) {
                say("clock '" + clock.name() + "' can run out in " + state.name() + ", where no row says what "
                        + Names.kebab(clock.command()) + " does");
            }
        }
    }
}
