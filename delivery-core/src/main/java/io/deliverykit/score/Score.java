package io.deliverykit.score;

import static io.deliverykit.lifecycle.Setting.setting;

import io.deliverykit.lifecycle.Policy;
import io.deliverykit.lifecycle.Setting;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.function.ToIntFunction;

/**
 * How a supplier or a carrier does (评分, PU-05): 0 to 100 for each of three, and their mean by the policy's weights. What nothing is
 * known of counts as good, so that nobody is taken off the list for what has not happened.
 *
 * @param onTime per cent of the dealings whose goods all came when it was agreed (交货准时率)
 * @param quality per cent of the deliveries that were good the first time (质量合格率)
 * @param price how near its prices were to the lowest quoted (价格)
 * @param total the weighted mean, rounded half up to two decimals
 * @param floor the policy's floor when it was reckoned
 */
public record Score(BigDecimal onTime, BigDecimal quality, BigDecimal price, BigDecimal total, BigDecimal floor) {
    /** The score under which a supplier or a carrier is taken off the list. */
    public static final Setting<BigDecimal> FLOOR = setting("PU-05.floor", BigDecimal.valueOf(60));

    /** What being on time, quality and price weigh in the mean. */
    public static final Setting<ScoreWeights> WEIGHTS = setting("PU-05.weights", new ScoreWeights(40, 40, 20));

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** The score by what is known of these dealings. */
    static Score of(Collection<Dealing> dealings, Policy policy) {
        BigDecimal onTime = percent(sum(dealings, Dealing::onTime), sum(dealings, Dealing::due));
        BigDecimal quality = percent(sum(dealings, Dealing::passed), sum(dealings, Dealing::judged));
        BigDecimal price = dealings.stream()
                .map(Dealing::price)
                .reduce(BigDecimal::add)
                .map(all -> rounded(all, BigDecimal.valueOf(dealings.size())))
                .orElse(HUNDRED);
        ScoreWeights weights = policy.get(WEIGHTS);
        BigDecimal total = rounded(weights.weigh(onTime, quality, price), weights.sum());
        return new Score(onTime, quality, price, total, policy.get(FLOOR));
    }

    /** Whether it is too low to stay on the list; the floor itself is not. */
    public boolean isUnderItsFloor() {
        return total.compareTo(floor) < 0;
    }

    private static int sum(Collection<Dealing> dealings, ToIntFunction<Dealing> of) {
        return dealings.stream().mapToInt(of).sum();
    }

    private static BigDecimal percent(int some, int all) {
        return all == 0 ? HUNDRED : rounded(HUNDRED.multiply(BigDecimal.valueOf(some)), BigDecimal.valueOf(all));
    }

    private static BigDecimal rounded(BigDecimal dividend, BigDecimal divisor) {
        return dividend.divide(divisor, 2, RoundingMode.HALF_UP);
    }
}
