package io.deliverykit.order;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What engineering says of a product (技术状态, SO-04).
 *
 * @param isMature whether technique and drawings are mature
 * @param isDiscontinued whether it is no longer made
 * @param lastMade when it was last made; null when never
 * @param exceedsStandard whether more is asked than the quality standard
 * @param standardLeadDays the usual time from order to delivery, in days
 */
public record Technique(
        boolean isMature,
        boolean isDiscontinued,
        @Nullable LocalDate lastMade,
        boolean exceedsStandard,
        int standardLeadDays) {
    /** Made every day, to the standard, at once. */
    public static Technique mature(LocalDate lastMade) {
        return new Technique(true, false, lastMade, false, 0);
    }

    /** A day that has not come is not reckoned with; it may lie beyond all years. */
    private static boolean wasMadeBefore(LocalDate lastMade, LocalDate today, int years) {
        return lastMade.isBefore(today) && lastMade.plusYears(years).isBefore(today);
    }

    boolean isRegular(LocalDate today, int years) {
        return isMature
                && !isDiscontinued
                && !exceedsStandard
                && (lastMade == null || !wasMadeBefore(lastMade, today, years));
    }
}
