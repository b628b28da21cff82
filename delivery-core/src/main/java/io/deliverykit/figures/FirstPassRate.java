package io.deliverykit.figures;

import static io.deliverykit.quality.QualityInspectionState.CONDITIONAL;
import static io.deliverykit.quality.QualityInspectionState.FAILED;
import static io.deliverykit.quality.QualityInspectionState.PASSED;

import io.deliverykit.journal.JournalEntry;
import io.deliverykit.quality.QualityInspectionLifecycle;
import io.deliverykit.quantity.Share;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;

/**
 * The first-pass inspection rate (产品一次合格率, RP-02): of the goods that were inspected, how many passed the first time.
 *
 * <ul>
 *   <li>An inspection counts once, in the month of its first verdict; one that has none yet counts nowhere.
 *   <li>It is a first pass when that verdict is that the goods are good. Goods that the customer takes as they are (让步接收)
 *       did not pass, nor did those that passed once they were mended.
 *   <li>An inspection of a note's goods once more (复检) is no first one and counts nowhere.
 * </ul>
 *
 * <p>The entries are the journals of the inspections, whole, in any order; those of other documents are passed over. Who
 * wants the rate of incoming, finished or outgoing goods hands over the journals of those.
 */
public final class FirstPassRate {
    private static final String AGAIN = "inspect-again";
    private static final Set<String> VERDICTS = Set.of(PASSED.name(), CONDITIONAL.name(), FAILED.name());
    private static final MonthlyRate RATE = new MonthlyRate(
            QualityInspectionLifecycle.NAME,
            FirstPassRate::verdict,
            course -> verdict(course).filter(FirstPassRate::isPassed).isPresent());

    private FirstPassRate() {}

    /** That of all these inspections together. */
    public static Share of(Collection<JournalEntry> entries) {
        return RATE.of(entries);
    }

    /**
     * That of each month; a month without a first verdict has no entry.
     *
     * @param zone in which a month begins
     */
    public static SortedMap<YearMonth, Share> byMonth(Collection<JournalEntry> entries, ZoneId zone) {
        return RATE.byMonth(entries, zone);
    }

    private static Optional<JournalEntry> verdict(List<JournalEntry> course) {
        return course.get(0).command().equals(AGAIN)
                ? Optional.empty()
                : course.stream().filter(each -> VERDICTS.contains(each.to())).findFirst();
    }

    private static boolean isPassed(JournalEntry entry) {
        return entry.to().equals(PASSED.name());
    }
}
