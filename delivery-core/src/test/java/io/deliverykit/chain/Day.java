package io.deliverykit.chain;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/**
 * A story that is told up to a point, and what comes in between.
 *
 * @param until how many of its steps are told at most
 * @param isShortHanded whether one person does what several would, and so would approve what they made
 * @param between before which step, and what
 */
record Day(Story story, int until, boolean isShortHanded, List<Tuple.Tuple2<Integer, Step>> between) {
    /** Any day of any business. */
    static Arbitrary<Day> any() {
        Arbitrary<Tuple.Tuple2<Integer, Step>> between = Combinators.combine(
                        Arbitraries.integers().between(0, 40), AnyBusiness.steps(DeliveryChain.lifecycles()))
                .as(Tuple::of);
        return Combinators.combine(
                        Arbitraries.of(Story.ALL),
                        Arbitraries.integers().between(1, 40),
                        Arbitraries.of(false, false, true),
                        between.list().ofMaxSize(20))
                .as(Day::new);
    }

    List<Step> steps() {
        List<Step> steps = new ArrayList<>(
                story.steps().subList(0, Math.min(until, story.steps().size())));
        if (isShortHanded) {
            steps.replaceAll(step -> step instanceof Step.Act<?> act ? act.byWhoeverIsThere() : step);
        }
        between.forEach(each -> steps.add(Math.min(each.get1(), steps.size()), each.get2()));
        return steps;
    }
}
