package io.deliverykit.acceptance;

import io.deliverykit.lifecycle.Filed;
import io.deliverykit.order.OrderLine;
import io.deliverykit.order.SalesOrder;
import io.deliverykit.quantity.Share;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The on-time delivery rate (供货及时率, AC-06): of the order lines that fell due, how many were delivered by the day promised.
 *
 * <ul>
 *   <li>One promise is one order line; it counts in the month of the day promised, whenever it was delivered.
 *   <li>The day promised is {@link SalesOrder#measuredBy}: the first one, or the one that the customer asked for instead (SO-14).
 *   <li>It was delivered on the day on which the last of it arrived; a line that is complete within its tolerance is.
 *   <li>It is on time when that day is not after the day promised. Before noon or after makes no difference.
 *   <li>A promise whose day has not passed and that is not delivered is not judged yet and counts nowhere; one whose day has
 *       passed counts as missed from the day after.
 *   <li>A line that will not come, cancelled or closed short before anything was due, is no promise any more.
 * </ul>
 *
 * <p>The goal is 100 %; every miss is to open a corrective action, see {@link #missed}.
 *
 * @param due how many are judged
 * @param onTime how many of those were on time
 */
public record OnTimeRate(long due, long onTime) {
    /** Nothing to judge. */
    public static final OnTimeRate NONE = new OnTimeRate(0, 0);

    public OnTimeRate {
        if (onTime < 0 || onTime > due) {
            throw new IllegalArgumentException("of " + due + " promises, " + onTime + " cannot be on time");
        }
    }

    /**
     * One promise.
     *
     * @param delivered the day on which the last of it arrived; null while it has not
     */
    public record Promise(
            String customer,
            String product,
            LocalDate promised,
            @Nullable LocalDate delivered) {
        /** What an order line promises. */
        public static Promise of(Filed<SalesOrder> order, OrderLine line, @Nullable LocalDate delivered) {
            return new Promise(
                    order.content().customer().id(),
                    line.product(),
                    order.content().measuredBy(line),
                    delivered);
        }

        boolean isJudged(LocalDate today) {
            return delivered != null || today.isAfter(promised);
        }

        boolean isOnTime() {
            return delivered != null && !delivered.isAfter(promised);
        }
    }

    /** Whose rate it is. Sorted by customer, product and month. */
    public record Of(String customer, String product, YearMonth month) implements Comparable<Of> {
        @Override
        public int compareTo(Of other) {
            return Comparator.comparing(Of::customer)
                    .thenComparing(Of::product)
                    .thenComparing(Of::month)
                    .compare(this, other);
        }
    }

    /** The rate of all of these together. */
    public static OnTimeRate of(Collection<Promise> promises, LocalDate today) {
        return promises.stream()
                .filter(each -> each.isJudged(today))
                .map(each -> new OnTimeRate(1, each.isOnTime() ? 1 : 0))
                .reduce(NONE, OnTimeRate::plus);
    }

    /** The rates by customer, product and month; where nothing can be judged there is no entry. */
    public static SortedMap<Of, OnTimeRate> byCustomerProductAndMonth(Collection<Promise> promises, LocalDate today) {
        SortedMap<Of, OnTimeRate> rates = new TreeMap<>();
        for (Promise each : promises) {
            if (each.isJudged(today)) {
                Of of = new Of(each.customer(), each.product(), YearMonth.from(each.promised()));
                rates.merge(of, of(List.of(each), today), OnTimeRate::plus);
            }
        }
        return rates;
    }

    /** The promises that were missed. */
    public static List<Promise> missed(Collection<Promise> promises, LocalDate today) {
        return promises.stream()
                .filter(each -> each.isJudged(today) && !each.isOnTime())
                .toList();
    }

    /** In per cent, rounded half up to two decimals; empty when there is nothing to judge. */
    public Optional<BigDecimal> percent() {
        return new Share(onTime, due).percent();
    }

    public OnTimeRate plus(OnTimeRate other) {
        return new OnTimeRate(due + other.due, onTime + other.onTime);
    }
}
