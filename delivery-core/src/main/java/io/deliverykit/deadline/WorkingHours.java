package io.deliverykit.deadline;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/**
 * When people work on a working day (工作时间), the same on each.
 *
 * @param shifts in their order, none within another; at least one
 */
public record WorkingHours(List<Shift> shifts) {
    /** From midnight to midnight. */
    public static final WorkingHours ALL_DAY = new WorkingHours(List.of(new Shift(LocalTime.MIN, LocalTime.MIDNIGHT)));

    /**
     * One stretch without a break.
     *
     * @param until the first moment at which nobody works any more; midnight is that at the end of the day
     */
    public record Shift(LocalTime from, LocalTime until) {
        public Shift {
            if (!until.equals(LocalTime.MIDNIGHT) && !from.isBefore(until)) {
                throw new IllegalArgumentException("a shift ends after it begins, got " + from + " to " + until);
            }
        }

        private Instant from(LocalDate day, ZoneId zone) {
            return day.atTime(from).atZone(zone).toInstant();
        }

        private Instant until(LocalDate day, ZoneId zone) {
            LocalDate last = until.equals(LocalTime.MIDNIGHT) ? day.plusDays(1) : day;
            return last.atTime(until).atZone(zone).toInstant();
        }
    }

    public WorkingHours {
        shifts = List.copyOf(shifts);
        if (shifts.isEmpty()) {
            throw new IllegalArgumentException("a working day has at least one shift");
        }
        for (int next = 1; next < shifts.size(); next++) {
            LocalTime before = shifts.get(next - 1).until();
            if (before.equals(LocalTime.MIDNIGHT) || shifts.get(next).from().isBefore(before)) {
                throw new IllegalArgumentException("shifts come one after the other, got " + shifts);
            }
        }
    }

    /**
     * Reads {@code 08:00-12:00 13:30-17:30}; {@code 24:00} is the end of the day.
     *
     * @throws IllegalArgumentException when it cannot be read
     */
    static WorkingHours of(List<String> words) {
        List<Shift> shifts = new ArrayList<>();
        for (String word : words) {
            String[] ends = word.split("-", -1);
            if (ends.length != 2) {
                throw new IllegalArgumentException("a shift reads '08:00-12:00', got '" + word + "'");
            }
            shifts.add(new Shift(time(ends[0]), ends[1].equals("24:00") ? LocalTime.MIDNIGHT : time(ends[1])));
        }
        return new WorkingHours(shifts);
    }

    private static LocalTime time(String word) {
        try {
            return LocalTime.parse(word);
        } catch (DateTimeException notATime) {
            throw new IllegalArgumentException("'" + word + "' is no time of day", notATime);
        }
    }

    /** What of this day's hours lies after this moment, in its zone. */
    Duration after(Instant at, LocalDate day, ZoneId zone) {
        Duration sum = Duration.ZERO;
        for (Shift shift : shifts) {
            sum = sum.plus(after(at, shift, day, zone));
        }
        return sum;
    }

    private static Duration after(Instant at, Shift shift, LocalDate day, ZoneId zone) {
        Instant from = later(at, shift.from(day, zone));
        Instant until = shift.until(day, zone);
        return from.isBefore(until) ? Duration.between(from, until) : Duration.ZERO;
    }

    /** The moment of this day at which so much of its hours after that moment is over; there is that much. */
    Instant over(Duration time, Instant at, LocalDate day, ZoneId zone) {
        Duration left = time;
        for (Shift shift : shifts) {
            Duration here = after(at, shift, day, zone);
            if (!here.isZero() && left.compareTo(here) <= 0) {
                return later(at, shift.from(day, zone)).plus(left);
            }
            left = left.minus(here);
        }
        throw new IllegalArgumentException(day + " has not so much time left after " + at);
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
