package io.deliverykit.score;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import org.joda.money.Money;

/**
 * How one purchase or one shipment went (供货记录, 承运记录, PU-05). It says only what is known: what is still under way has
 * not been late.
 *
 * @param document the id of the purchase order or the shipment
 * @param due 1 once it is known whether the goods came on time, 0 before
 * @param onTime 1 when they did
 * @param judged how many of its deliveries were judged by what they brought
 * @param passed how many of those were good
 * @param price what it cost against the lowest that was quoted: 100 for the lowest, 50 for twice as much
 */
public record Dealing(String document, int due, int onTime, int judged, int passed, BigDecimal price) {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** How near a price is to the lowest that was quoted in its currency; rounded half up to two decimals, 100 for nothing. */
    public static BigDecimal nearness(Money paid, Collection<Money> quoted) {
        Money lowest = quoted.stream()
                .filter(paid::isSameCurrency)
                .reduce(paid, (one, other) -> one.isLessThan(other) ? one : other);
        return paid.isZero()
                ? HUNDRED
                : HUNDRED.multiply(lowest.getAmount()).divide(paid.getAmount(), 2, RoundingMode.HALF_UP);
    }
}
