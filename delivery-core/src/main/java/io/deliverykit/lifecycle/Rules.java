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
 * @param reads every fact that one of them declares, or that approvals look at
 * @param ids the rulebook ids of all of them, sorted
 * @param isSaid whether the row says something about rules, be it "none"
 */
record Rules<D>(
        List<Rule<D>> when,
        List<Rule<D>> matching,
        List<Rule<D>> leaving,
        List<Rule<D>> hints,
        Set<Fact<D, ?>> reads,
        List<String> ids,
        boolean isSaid) {

    static <D> Rules<D> unsaid() {
        return new Rules<>(List.of(), List.of(), List.of(), List.of(), Set.of(), List.of(), false);
    }

    Rules<D> said() {
        return new Rules<>(when, matching, leaving, hints, reads, ids, true);
    }

    Rules<D> when(List<Rule<D>> more) {
        return of(plus(when, more), matching, leaving, hints, reads);
    }

    Rules<D> matching(List<Rule<D>> more) {
        return of(when, plus(matching, more), leaving, hints, reads);
    }

    Rules<D> leaving(List<Rule<D>> more) {
        return of(when, matching, plus(leaving, more), hints, reads);
    }

    Rules<D> hinting(List<Rule<D>> more) {
        return of(when, matching, leaving, plus(hints, more), reads);
    }

    Rules<D> reading(Set<Fact<D, ?>> facts) {
        return of(when, matching, leaving, hints, facts);
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
            ids.add(rule.id());
        }
        return new Rules<>(when, matching, leaving, hints, reads, List.copyOf(ids), true);
    }

    private static <T> List<T> plus(List<T> some, List<T> more) {
        List<T> all = new ArrayList<>(some);
        all.addAll(more);
        return List.copyOf(all);
    }
}
