package io.deliverykit.figures;

import static io.deliverykit.order.SalesOrderState.RETURNED;
import static io.deliverykit.order.SalesOrderState.SUBMITTED;

import io.deliverykit.journal.JournalEntry;
import io.deliverykit.order.SalesOrderLifecycle;
import io.deliverykit.quantity.Share;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

/**
 * The order accuracy (订单准确率, RP-02): of the orders that were submitted, how many were never sent back.
 *
 * <ul>
 *   <li>An order counts once, in the month in which it was first submitted; one that was never submitted counts nowhere.
 *   <li>It is accurate while it has never come back for correction (退回更正), whoever sent it back: the order desk, the review
 *       or the customer. One that is sent back later still counts in the month of its first submission, as not accurate.
 *   <li>A change of an order in effect is proposed beside it and sends nothing back; it is not held against it.
 * </ul>
 *
 * <p>The entries are the journals of the orders, whole, in any order; those of other documents are passed over.
 */
public final class OrderAccuracy {
    private static final MonthlyRate RATE = new MonthlyRate(
            SalesOrderLifecycle.NAME,
            OrderAccuracy::submitted,
            course -> !Courses.any(course, OrderAccuracy::isSentBack));

    private OrderAccuracy() {}

    /** That of all these orders together. */
    public static Share of(Collection<JournalEntry> entries) {
        return RATE.of(entries);
    }

    /**
     * That of each month; a month in which none was submitted has no entry.
     *
     * @param zone in which a month begins
     */
    public static SortedMap<YearMonth, Share> byMonth(Collection<JournalEntry> entries, ZoneId zone) {
        return RATE.byMonth(entries, zone);
    }

    private static Optional<JournalEntry> submitted(List<JournalEntry> course) {
        return course.stream()
                .filter(each -> each.to().equals(SUBMITTED.name()))
                .findFirst();
    }

    private static boolean isSentBack(JournalEntry entry) {
        return entry.to().equals(RETURNED.name());
    }
}
