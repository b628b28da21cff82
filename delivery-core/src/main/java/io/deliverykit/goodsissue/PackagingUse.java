package io.deliverykit.goodsissue;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.Comparator;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How much packaging was used, month by month (包装物月汇总, GI-06). What was packed counts in the month in which the keeper
 * signed the issue; that goods came back later takes nothing off it, for drums and labels do not.
 */
public final class PackagingUse {
    private PackagingUse() {}

    /** What was used when. Sorted by month, kind and size. */
    public record Of(YearMonth month, String kind, String size) implements Comparable<Of> {
        @Override
        public int compareTo(Of other) {
            return Comparator.comparing(Of::month)
                    .thenComparing(Of::kind)
                    .thenComparing(Of::size)
                    .compare(this, other);
        }
    }

    /** How many pieces of each; where nothing was used there is no entry. */
    public static SortedMap<Of, Long> byMonth(Collection<GoodsIssue> issues) {
        SortedMap<Of, Long> pieces = new TreeMap<>();
        for (GoodsIssue issue : issues) {
            LocalDate day = issue.issuedOn();
            if (day != null) {
                issue.packaging()
                        .forEach(used -> pieces.merge(
                                new Of(YearMonth.from(day), used.kind(), used.size()),
                                (long) used.pieces(),
                                Long::sum));
            }
        }
        return pieces;
    }
}
