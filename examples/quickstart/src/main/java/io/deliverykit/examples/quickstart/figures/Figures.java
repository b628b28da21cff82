package io.deliverykit.examples.quickstart.figures;

import io.deliverykit.examples.quickstart.history.History;
import io.deliverykit.examples.quickstart.history.HistoryRow;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The figures of a history. A line is a row of the deliveries file. On time means delivered on or before the promised
 * day; a note or an order is on time when all its lines are. Every row with both dates counts, whatever else is wrong
 * with it, and rows without them count for nothing here.
 *
 * @param quantity the sum of every readable quantity, whatever its unit
 * @param quantityByUnit the same by unit as the file calls it, the largest first; a row without a unit counts under the
 *     empty name
 * @param firstDelivered null when nothing was delivered
 * @param byMonth lines by the month in which they were delivered, oldest first, months without a delivery left out
 * @param byCustomer lines by customer, most lines first
 * @param latest the notes that were most days late, the worst first
 */
public record Figures(
        long orders,
        long notes,
        long lines,
        BigDecimal quantity,
        Map<String, BigDecimal> quantityByUnit,
        OnTime onTimeLines,
        OnTime onTimeNotes,
        OnTime onTimeOrders,
        long ordersWithSeveralNotes,
        @Nullable LocalDate firstDelivered,
        @Nullable LocalDate lastDelivered,
        List<Month> byMonth,
        List<Customer> byCustomer,
        List<Late> latest) {

    public Figures {
        quantityByUnit = Collections.unmodifiableMap(new LinkedHashMap<>(quantityByUnit));
        latest = List.copyOf(latest);
        byMonth = List.copyOf(byMonth);
        byCustomer = List.copyOf(byCustomer);
    }

    public record Month(YearMonth month, OnTime lines) {}

    /** A customer with all its rows, and those of them that can be judged. */
    public record Customer(String name, long rows, OnTime lines) {}

    /**
     * A note that came late.
     *
     * @param worst its line that was most days late
     * @param lines how many of its lines were late
     */
    public record Late(HistoryRow worst, long lines, long days) {

        Late and(Late other) {
            return new Late(other.days > days ? other.worst : worst, lines + other.lines, Math.max(days, other.days));
        }
    }

    public static Figures of(History history) {
        Tally tally = new Tally();
        history.rows().forEach(tally::add);
        return tally.figures();
    }
}
