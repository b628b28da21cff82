package io.deliverykit.examples.quickstart.history;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * A day in the history's zone, with the time of day when the file knows it. Whether something was on time is asked by
 * {@link #isAfterDayOf}, which looks at days only.
 */
public record Moment(LocalDate date, @Nullable LocalTime time) implements Comparable<Moment> {

    private static final Comparator<LocalTime> DAY_ONLY_FIRST = Comparator.nullsFirst(Comparator.naturalOrder());
    private static final DateTimeFormatter TO_THE_MINUTE = DateTimeFormatter.ofPattern("HH:mm");

    public static Moment of(LocalDate date) {
        return new Moment(date, null);
    }

    /** The instant meant, with {@code whenDayOnly} standing in for a time that the file does not know. */
    public Instant at(ZoneId zone, LocalTime whenDayOnly) {
        return date.atTime(time == null ? whenDayOnly : time).atZone(zone).toInstant();
    }

    public boolean isAfterDayOf(Moment other) {
        return date.isAfter(other.date);
    }

    /** Surely later: on a later day, or on the same day at a later time when both times are known. */
    public boolean isSurelyAfter(Moment other) {
        if (!date.equals(other.date)) {
            return date.isAfter(other.date);
        }
        return time != null && other.time != null && time.isAfter(other.time);
    }

    @Override
    public int compareTo(Moment other) {
        int byDay = date.compareTo(other.date);
        return byDay != 0 ? byDay : DAY_ONLY_FIRST.compare(time, other.time);
    }

    @Override
    public String toString() {
        return time == null ? date.toString() : date + " " + TO_THE_MINUTE.format(time);
    }
}
