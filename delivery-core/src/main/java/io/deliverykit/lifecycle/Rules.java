package io.deliverykit.lifecycle;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The three columns of rules of a row, by what they look at: the document as it stands, the command's values, the document
 * as it would become.
 *
 * @param hints asked of the document as it would become; what is unmet is pointed out and refuses nothing
 * @param besides the facts that conditions and amounts of approvals look at
 * @param reads every fact that a rule declares, and those besides
 * @param ids the rulebook ids of all that can refuse, sorted
 * @param isSaid whether the row says something about rules, be it "none"
 */
record Rules<D>(
        List<Rule<D>> when,
        List<Rule<D>> matching,
        List<Rule<D>> leaving,
        List<Rule<D>> hints,
        Set<Fact<D, ?>> besides,
        Set<Fact<D, ?>> reads,
        List<String> ids,
        boolean isSaid) {

    private static final Rules<?> UNSAID =
            new Rules<>(List.of(), List.of(), List.of(), List.of(), Set.of(), Set.of(), List.of(), false);

    @SuppressWarnings("unchecked") // it has no rule of any document
    static <D> Rules<D> unsaid() {
        return (Rules<D>) UNSAID;
    }

    Rules<D> said() {
        return new Rules<>(when, matching, leaving, hints, besides, reads, ids, true);
    }

    Rules<D> when(List<Rule<D>> more) {
        return of(plus(when, more), matching, leaving, hints, besides);
    }

    Rules<D> matching(List<Rule<D>> more) {
        return of(when, plus(matching, more), leaving, hints, besides);
    }

    Rules<D> leaving(List<Rule<D>> more) {
        return of(when, matching, plus(leaving, more), hints, besides);
    }

    Rules<D> hinting(List<Rule<D>> more) {
        return of(when, matching, leaving, plus(hints, more), besides);
    }

    /** Declares more facts; it says nothing about rules. */
    Rules<D> reading(List<Fact<D, ?>> facts) {
        Set<Fact<D, ?>> more = new LinkedHashSet<>(besides);
        more.addAll(facts);
        Rules<D> declared = of(when, matching, leaving, hints, more);
        return isSaid ? declared : new Rules<>(when, matching, leaving, hints, more, declared.reads, ids, false);
    }

    List<Rule<D>> all() {
        return plus(plus(plus(when, matching), leaving), hints);
    }

    boolean isEmpty() {
        return when.isEmpty() && matching.isEmpty() && leaving.isEmpty();
    }

    private static <D> Rules<D> of(
            List<Rule<D>> when,
            List<Rule<D>> matching,
            List<Rule<D>> leaving,
            List<Rule<D>> hints,
            Set<Fact<D, ?>> besides) {
        List<Rule<D>> all = plus(plus(plus(when, matching), leaving), hints);
        Set<Fact<D, ?>> reads = new LinkedHashSet<>(besides);
        Set<String> ids = new TreeSet<>();
        for (Rule<D> rule : all) {
            reads.addAll(rule.reads());
            if (!hints.contains(rule)) {
                ids.add(rule.id());
            }
        }
        return new Rules<>(when, matching, leaving, hints, besides, reads, List.copyOf(ids), true);
    }

    static <T> List<T> plus(List<T> some, List<T> more) {
        if (more.isEmpty()) {
            return some;
        }
        List<T> all = new ArrayList<>(some);
        all.addAll(more);
        return List.copyOf(all);
    }
}
