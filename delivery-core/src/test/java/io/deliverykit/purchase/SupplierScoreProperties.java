package io.deliverykit.purchase;

import static org.assertj.core.api.Assertions.assertThat;

import io.deliverykit.lifecycle.Policy;
import io.deliverykit.testkit.Scene;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;

/** Whatever a supplier did, its score stays on the scale, and doing badly never raises it. */
@Tag("PU-05")
class SupplierScoreProperties {
    private static final Policy POLICY = Policy.standard(Scene.ZONE);

    @Provide
    Arbitrary<List<SupplyRecord>> histories() {
        Arbitrary<SupplyRecord> records = Combinators.combine(
                        Arbitraries.of(0, 1),
                        Arbitraries.of(0, 1),
                        Arbitraries.integers().between(0, 4),
                        Arbitraries.integers().between(0, 4),
                        Arbitraries.bigDecimals()
                                .between(BigDecimal.ONE, BigDecimal.valueOf(100))
                                .ofScale(2))
                .as((due, onTime, receipts, passed, price) ->
                        new SupplyRecord("p", due, Math.min(due, onTime), receipts, Math.min(receipts, passed), price));
        return records.list().ofMinSize(1).ofMaxSize(20);
    }

    @Property(tries = 200)
    void is_between_nothing_and_a_hundred(@ForAll("histories") List<SupplyRecord> history) {
        SupplierScore score = SupplierScore.of(history, POLICY);

        for (BigDecimal each : List.of(score.onTime(), score.quality(), score.price(), score.total())) {
            assertThat(each).isBetween(BigDecimal.ZERO, BigDecimal.valueOf(100));
        }
    }

    @Property(tries = 200)
    void is_not_raised_by_an_order_that_went_wrong_in_every_way(@ForAll("histories") List<SupplyRecord> history) {
        List<SupplyRecord> more = new ArrayList<>(history);
        more.add(new SupplyRecord("bad", 1, 0, 1, 0, BigDecimal.ONE));

        assertThat(SupplierScore.of(more, POLICY).total())
                .isLessThanOrEqualTo(SupplierScore.of(history, POLICY).total());
    }
}
