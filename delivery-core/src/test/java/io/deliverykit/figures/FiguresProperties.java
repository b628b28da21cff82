package io.deliverykit.figures;

import static org.assertj.core.api.Assertions.assertThat;

import io.deliverykit.journal.JournalEntry;
import io.deliverykit.quantity.Share;
import io.deliverykit.testkit.Scene;
import java.time.Duration;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;

/** The parts add up to the whole, whatever documents went through. */
class FiguresProperties {
    @Provide
    Arbitrary<List<Course>> orders() {
        return Course.some("sales-order", "DRAFT", "SUBMITTED", "RETURNED", "IN_REVIEW");
    }

    @Provide
    Arbitrary<List<Course>> inspections() {
        return Course.some("quality-inspection", "REQUESTED", "INSPECTING", "PASSED", "FAILED", "CONDITIONAL");
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    @Tag("RP-02")
    void the_months_of_order_accuracy_add_up(@ForAll("orders") List<Course> courses) {
        List<JournalEntry> entries = Course.entries(courses);

        Share sum = OrderAccuracy.byMonth(entries, Scene.ZONE).values().stream().reduce(Share.NONE, Share::plus);

        assertThat(sum).isEqualTo(OrderAccuracy.of(entries));
        assertThat(sum.whole())
                .isEqualTo(courses.stream()
                        .filter(each -> each.states().contains("SUBMITTED"))
                        .count());
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    @Tag("RP-02")
    void the_months_of_first_passes_add_up(@ForAll("inspections") List<Course> courses) {
        List<JournalEntry> entries = Course.entries(courses);

        Share sum = FirstPassRate.byMonth(entries, Scene.ZONE).values().stream().reduce(Share.NONE, Share::plus);

        assertThat(sum).isEqualTo(FirstPassRate.of(entries));
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    @Tag("RP-01")
    void the_steps_add_up_to_the_time_between(@ForAll("orders") List<Course> courses) {
        Duration steps = LeadTime.byStep(Course.entries(courses)).values().stream()
                .map(LeadTime::total)
                .reduce(Duration.ZERO, Duration::plus);

        assertThat(steps).isEqualTo(courses.stream().map(Course::left).reduce(Duration.ZERO, Duration::plus));
    }
}
