package io.deliverykit.figures;

import static org.assertj.core.api.Assertions.assertThat;

import io.deliverykit.journal.JournalEntry;
import io.deliverykit.party.Role;
import io.deliverykit.quantity.Share;
import io.deliverykit.testkit.Scene;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
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

    @Provide
    Arbitrary<List<Breach>> breaches() {
        Arbitrary<Breach> breach = Combinators.combine(
                        Arbitraries.of(Breach.Kind.values()),
                        Arbitraries.of(Role.ORDER_DESK, Role.FINANCE_MANAGER, Role.GATE_GUARD)
                                .set(),
                        Arbitraries.of("DN-12", "SO-09"),
                        Arbitraries.longs().between(1, 9))
                .as((kind, roles, rule, times) ->
                        new Breach(kind, "sales-order/o1", Course.START, "", roles, Set.of(rule), "it", times, null));
        return breach.list().ofMaxSize(20);
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    @Tag("CA-02")
    void every_breach_stands_with_each_of_its_roles(@ForAll("breaches") List<Breach> breaches) {
        int standing =
                Breach.byRole(breaches).values().stream().mapToInt(List::size).sum();

        assertThat(standing)
                .isEqualTo(
                        breaches.stream().mapToInt(each -> each.roles().size()).sum());
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    @Tag("RP-01")
    void every_missed_deadline_counts_once(@ForAll("breaches") List<Breach> breaches) {
        long missed = Dashboard.missed(breaches).values().stream()
                .mapToLong(Long::longValue)
                .sum();

        assertThat(missed)
                .isEqualTo(breaches.stream()
                        .filter(each -> each.kind() != Breach.Kind.REFUSED)
                        .mapToLong(Breach::times)
                        .sum());
    }
}
