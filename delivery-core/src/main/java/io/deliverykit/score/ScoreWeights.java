package io.deliverykit.score;

import java.math.BigDecimal;

/**
 * What each part of a score weighs (评分权重, PU-05); none is negative, and not all are zero. {@link
 * IllegalArgumentException} otherwise.
 */
public record ScoreWeights(int onTime, int quality, int price) {
    public ScoreWeights {
        if (onTime < 0 || quality < 0 || price < 0 || onTime + quality + price <= 0) {
            throw new IllegalArgumentException(
                    "weights are not negative and not all zero, got " + onTime + ", " + quality + " and " + price);
        }
    }

    /** The weighted sum of these three, not yet divided. */
    BigDecimal weigh(BigDecimal time, BigDecimal goods, BigDecimal cost) {
        return time.multiply(BigDecimal.valueOf(onTime))
                .add(goods.multiply(BigDecimal.valueOf(quality)))
                .add(cost.multiply(BigDecimal.valueOf(price)));
    }

    BigDecimal sum() {
        return BigDecimal.valueOf((long) onTime + quality + price);
    }
}
