package io.deliverykit.figures;

import static io.deliverykit.lifecycle.Setting.setting;

import io.deliverykit.lifecycle.Policy;
import io.deliverykit.lifecycle.Setting;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Stream;

/** On which days of the month the delivery report is due (月报日, RP-01). */
public final class ReportDays {
    /**
     * The days of the month. One that a month does not have is its last.
     *
     * <p>At least one, each from 1 to 31.
     */
    public static final Setting<Set<Integer>> DAYS = setting("RP-01.report-days", Set.of(5, 15, 25));

    private ReportDays() {}

    /** Whether a report is due on this day. */
    public static boolean isOne(LocalDate day, Policy policy) {
        return days(policy).stream().anyMatch(each -> day.getDayOfMonth() == Math.min(each, day.lengthOfMonth()));
    }

    /** The first such day from this one on, which it may be itself. */
    public static LocalDate next(LocalDate from, Policy policy) {
        days(policy);
        return Stream.iterate(from, day -> day.plusDays(1))
                .filter(day -> isOne(day, policy))
                .findFirst()
                .orElseThrow();
    }

    private static Set<Integer> days(Policy policy) {
        Set<Integer> days = policy.get(DAYS);
        if (days.isEmpty() || days.stream().anyMatch(each -> each < 1 || each > 31)) {
            throw new IllegalArgumentException(DAYS.key() + " needs days from 1 to 31, got " + days);
        }
        return days;
    }
}
