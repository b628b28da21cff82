package io.deliverykit.deadline;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * Which days count, in which zone (工作日历, DL-01). Pure: a host gives days by a table, never by asking a server.
 *
 * @param zone where a day begins and ends
 * @param works whether people work on a day
 * @param hours when they work on a day on which they do
 */
public record WorkingCalendar(ZoneId zone, Predicate<LocalDate> works, WorkingHours hours) {
    private static final String HOURS = "hours ";

    /** One whose working days last from midnight to midnight. */
    public WorkingCalendar(ZoneId zone, Predicate<LocalDate> works) {
        this(zone, works, WorkingHours.ALL_DAY);
    }

    private static final Instant FIRST =
            LocalDate.MIN.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant();
    private static final Instant LAST =
            LocalDate.MAX.minusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant();

    /** Every day counts. */
    public static WorkingCalendar everyDay(ZoneId zone) {
        return new WorkingCalendar(zone, day -> true);
    }

    /** Monday to Friday count. */
    public static WorkingCalendar mondayToFriday(ZoneId zone) {
        return new WorkingCalendar(zone, day -> day.getDayOfWeek().getValue() <= 5);
    }

    /**
     * The working days of a company as a table says them: Monday to Friday, but for the days that the table names. A line
     * reads {@code 2026-10-01 off} or {@code 2026-10-10 work}, a span {@code 2026-10-01..2026-10-07 off}; what follows a
     * {@code #} is a remark. A line {@code hours 08:00-12:00 13:30-17:30} says when people work on a working day; without one
     * they do so from midnight to midnight.
     *
     * @throws IllegalArgumentException naming the first line that cannot be read, or that contradicts an earlier one
     */
    public static WorkingCalendar of(ZoneId zone, List<String> table) {
        Map<LocalDate, Boolean> named = new HashMap<>();
        WorkingHours hours = null;
        for (int number = 1; number <= table.size(); number++) {
            String line = table.get(number - 1).replaceFirst("#.*", "").strip();
            if (line.startsWith(HOURS)) {
                hours = new CalendarLine(number, line).hours(hours, HOURS);
            } else if (!line.isEmpty()) {
                new CalendarLine(number, line).name(named);
            }
        }
        Map<LocalDate, Boolean> days = Map.copyOf(named);
        WorkingCalendar week = mondayToFriday(zone);
        return new WorkingCalendar(
                zone,
                day -> days.getOrDefault(day, week.works().test(day)),
                hours == null ? WorkingHours.ALL_DAY : hours);
    }

    /** The first instant of the day after the one in which {@code at} falls. */
    public Instant midnightAfter(Instant at) {
        return endOf(dayOf(at));
    }

    /** The first instant after {@code days} working days, not counting the day in which {@code at} falls. */
    public Instant endOfWorkingDay(Instant at, int days) {
        return endOf(workingDayFrom(dayOf(at), days, 1));
    }

    /** The moment at which so much working time has gone by since; outside working hours the clock stands still. */
    public Instant afterWorkingTime(Instant at, Duration time) {
        if (time.isZero()) {
            return at;
        }
        LocalDate day = dayOf(at);
        Duration left = time;
        Duration here = works.test(day) ? hours.after(at, day, zone) : Duration.ZERO;
        while (left.compareTo(here) > 0) {
            left = left.minus(here);
            day = workingDayFrom(day, 1, 1);
            here = hours.after(at, day, zone);
        }
        return hours.over(left, at, day, zone);
    }

    private LocalDate workingDayFrom(LocalDate start, int days, int step) {
        LocalDate day = start;
        int left = days;
        // A calendar without a working day in ten years is a broken table, not a long holiday.
        for (int guard = 0; left > 0; guard++) {
            if (guard > 3660) {
                throw new IllegalArgumentException("the calendar has no working day in the ten years "
                        + (step > 0 ? "after " : "before ") + start);
            }
            day = day.plusDays(step);
            if (works.test(day)) {
                left--;
            }
        }
        return day;
    }

    /** The day that lies so many working days before this one, which itself does not count. */
    public LocalDate workingDaysBefore(LocalDate day, int days) {
        return workingDayFrom(day, days, -1);
    }

    /** The first instant after this day; of the last day that there is, its first. */
    public Instant endOf(LocalDate day) {
        LocalDate next = day.equals(LocalDate.MAX) ? day : day.plusDays(1);
        return next.atStartOfDay(zone).toInstant();
    }

    /** The day in which an instant falls; for one beyond all days, the first or the last that is a day in every zone. */
    public LocalDate dayOf(Instant at) {
        Instant near = at.isBefore(FIRST) ? FIRST : at.isAfter(LAST) ? LAST : at;
        return near.atZone(zone).toLocalDate();
    }
}
