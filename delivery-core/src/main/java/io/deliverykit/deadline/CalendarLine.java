package io.deliverykit.deadline;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One line of a calendar's table, without its remark. */
record CalendarLine(int number, String text) {
    private static final int LONGEST_SPAN = 366;

    /** Puts its days into the table. */
    void name(Map<LocalDate, Boolean> days) {
        String[] words = text.split("\\s+", -1);
        if (words.length != 2 || !(words[1].equals("off") || words[1].equals("work"))) {
            throw wrong("a line reads '2026-10-01 off', '2026-10-10 work' or '2026-10-01..2026-10-07 off'");
        }
        String[] span = words[0].split("\\.\\.", -1);
        LocalDate first = day(span[0]);
        LocalDate last = day(span[span.length - 1]);
        if (span.length > 2
                || last.isBefore(first)
                || first.plusDays(LONGEST_SPAN).isBefore(last)) {
            throw wrong("a span goes from a day to a later one, a year at most");
        }
        boolean works = words[1].equals("work");
        for (LocalDate day = first; !day.isAfter(last); day = day.plusDays(1)) {
            Boolean known = days.put(day, works);
            if (known != null && known != works) {
                throw wrong(day + " is both work and off");
            }
        }
    }

    /** The hours that it says. */
    WorkingHours hours(@Nullable WorkingHours known, String word) {
        if (known != null) {
            throw wrong("the hours have been said before");
        }
        try {
            return WorkingHours.of(List.of(text.substring(word.length()).strip().split("\\s+", -1)));
        } catch (IllegalArgumentException unreadable) {
            throw wrong(unreadable.getMessage());
        }
    }

    private LocalDate day(String word) {
        try {
            return LocalDate.parse(word);
        } catch (DateTimeParseException notADay) {
            throw wrong("'" + word + "' is no day");
        }
    }

    private IllegalArgumentException wrong(@Nullable String why) {
        return new IllegalArgumentException("calendar line " + number + " '" + text + "': " + why);
    }
}
