package io.deliverykit.figures;

import io.deliverykit.goodsissue.MonthEndReconciliation;
import io.deliverykit.stock.StockCount;
import java.time.YearMonth;
import java.util.Collection;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How often what should be the same was not (核对差异, GI-07, GI-08).
 *
 * <ul>
 *   <li>Of a month-end reconciliation one product of one specification is compared; it differs when sales, gate and warehouse
 *       do not all say the same.
 *   <li>Of a stock count one card is compared, ledger against stock; it differs when more or less was found.
 *   <li>Each counts in the month for which it is drawn up, as it stands; what nobody has compared or counted yet counts
 *       nowhere.
 * </ul>
 *
 * @param compared how many were
 * @param differing how many of those differ
 * @param unexplained of how many of those nobody has said why
 */
public record Differences(long compared, long differing, long unexplained) {
    private static Differences of(boolean differs, String explanation) {
        return new Differences(1, differs ? 1 : 0, differs && explanation.isBlank() ? 1 : 0);
    }

    private Differences plus(Differences other) {
        return new Differences(compared + other.compared, differing + other.differing, unexplained + other.unexplained);
    }

    /** Between sales, gate and warehouse, by month; a month in which nothing was compared has no entry. */
    public static SortedMap<YearMonth, Differences> ofReconciliations(Collection<MonthEndReconciliation> months) {
        SortedMap<YearMonth, Differences> byMonth = new TreeMap<>();
        months.forEach(each -> each.rows()
                .forEach(row -> byMonth.merge(
                        YearMonth.from(each.month()), of(row.differs(), row.explanation()), Differences::plus)));
        return byMonth;
    }

    /** Between ledger and stock, by month; a month in which nothing was counted has no entry. */
    public static SortedMap<YearMonth, Differences> ofCounts(Collection<StockCount> counts) {
        SortedMap<YearMonth, Differences> byMonth = new TreeMap<>();
        counts.forEach(each -> each.counts()
                .values()
                .forEach(card -> byMonth.merge(
                        YearMonth.from(each.month()),
                        of(!card.difference().isZero(), card.cause()),
                        Differences::plus)));
        return byMonth;
    }
}
