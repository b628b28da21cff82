package io.deliverykit.chain;

import static org.assertj.core.api.Assertions.assertThat;

import io.deliverykit.lifecycle.Lifecycle;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;

/** On whatever day, what is explained of the standing documents is what is decided. */
@Tag("AX-01")
class ExplanationProperties {
    @Provide
    Arbitrary<Day> days() {
        return Day.any();
    }

    @Property(tries = 50)
    void on_a_day_on_which_anything_happens(@ForAll("days") Day day) {
        Workday workday = new Workday();
        for (Step step : day.steps()) {
            workday.happens(step);
        }
        workday.agrees(Documents.DOCUMENTS, 1);
    }

    /** Each story is told to its end, and it is asked after each step of every document that it has moved. */
    @Example
    void in_every_state_of_every_document() {
        Set<String> seen = new TreeSet<>();

        for (Story story : Story.ALL) {
            Workday workday = new Workday();
            for (Step step : story.steps()) {
                workday.passes(step);
                workday.agrees(workday.changed(), 2);
                seen.addAll(workday.states());
            }
        }

        assertThat(seen).containsExactlyElementsOf(everyState());
    }

    private static Set<String> everyState() {
        Set<String> all = new TreeSet<>();
        for (Lifecycle<?> lifecycle : DeliveryChain.lifecycles()) {
            lifecycle.states().forEach(state -> all.add(lifecycle.name() + " " + state.name()));
        }
        return all;
    }
}
