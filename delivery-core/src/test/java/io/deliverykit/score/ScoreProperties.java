package io.deliverykit.score;

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

/** Whatever a supplier or a carrier did, its score stays on the scale, and doing badly never raises it. */
@Tag("PU-05")
class ScoreProperties {
    private static final Policy POLICY = Policy.standard(Scene.ZONE);

    @Provide
    Arbitrary<List<Dealing>> histories() {
        Arbitrary<Dealing> dealings = Combinators.combine(
                        Arbitraries.of(0, 1),
                        Arbitraries.of(0, 1),
                        Arbitraries.integers().between(0, 4),
                        Arbitraries.integers().between(0, 4),
                        Arbitraries.bigDecimals()
                                .between(BigDecimal.ONE, BigDecimal.valueOf(100))
                                .ofScale(2))
                .as((due, onTime, judged, passed, price) ->
                        new Dealing("p", due, Math.min(due, onTime), judged, Math.min(judged, passed), price));
        return dealings.list().ofMinSize(1).ofMaxSize(20);
    }

    @Property(tries = 200)
    void is_between_nothing_and_a_hundred(@ForAll("histories") List<Dealing> history) {
        Score score = Score.of(history, POLICY);

        for (BigDecimal each : List.of(score.onTime(), score.quality(), score.price(), score.total())) {
            assertThat(each).isBetween(BigDecimal.ZERO, BigDecimal.valueOf(100));
        }
    }

    @Property(tries = 200)
    void is_not_raised_by_an_order_that_went_wrong_in_every_way(@ForAll("histories") List<Dealing> history) {
        List<Dealing> more = new ArrayList<>(history);
        more.add(new Dealing("bad", 1, 0, 1, 0, BigDecimal.ONE));

        assertThat(Score.of(more, POLICY).total())
                .isLessThanOrEqualTo(Score.of(history, POLICY).total());
    }
}
