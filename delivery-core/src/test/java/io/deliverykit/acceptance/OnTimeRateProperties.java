package io.deliverykit.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import io.deliverykit.acceptance.OnTimeRate.Promise;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;

class OnTimeRateProperties {
    private static final LocalDate DAY = LocalDate.of(2025, 3, 1);

    @Provide
    Arbitrary<List<Promise>> promises() {
        Arbitrary<LocalDate> days = Arbitraries.integers().between(0, 90).map(DAY::plusDays);
        return Combinators.combine(
                        Arbitraries.of("customer-1", "customer-2"),
                        Arbitraries.of("SHEET", "COIL"),
                        days,
                        days.injectNull(0.3))
                .as(Promise::new)
                .list()
                .ofMaxSize(40);
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    @Tag("AC-06")
    void the_parts_add_up_to_the_whole(
            @ForAll("promises") List<Promise> promises, @ForAll @IntRange(max = 100) int day) {
        LocalDate today = DAY.plusDays(day);

        OnTimeRate sum = OnTimeRate.byCustomerProductAndMonth(promises, today).values().stream()
                .reduce(OnTimeRate.NONE, OnTimeRate::plus);

        assertThat(sum).isEqualTo(OnTimeRate.of(promises, today));
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    @Tag("AC-06")
    void every_promise_that_is_judged_is_kept_or_missed(
            @ForAll("promises") List<Promise> promises, @ForAll @IntRange(max = 100) int day) {
        LocalDate today = DAY.plusDays(day);

        OnTimeRate rate = OnTimeRate.of(promises, today);

        assertThat(rate.onTime() + OnTimeRate.missed(promises, today).size()).isEqualTo(rate.due());
    }
}
