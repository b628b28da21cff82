package io.deliverykit.jdbc;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

/**
 * Instants as text that sorts by time and loses nothing: UTC, nine digits after the second, always thirty characters.
 * Written and read by hand, because the general formatter took a tenth of a command.
 */
final class Instants {
    private static final String LIKE = "2025-03-14T16:00:00.000000000Z";
    private static final Instant FIRST = Instant.parse("0000-01-01T00:00:00Z");
    private static final Instant END = Instant.parse("+10000-01-01T00:00:00Z");

    private Instants() {}

    static String text(Instant instant) {
        if (instant.isBefore(FIRST) || !instant.isBefore(END)) {
            throw new IllegalArgumentException("only instants of the years 0 to 9999 can be kept, got " + instant);
        }
        LocalDateTime time = LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
        char[] text = LIKE.toCharArray();
        put(text, 0, 4, time.getYear());
        put(text, 5, 7, time.getMonthValue());
        put(text, 8, 10, time.getDayOfMonth());
        put(text, 11, 13, time.getHour());
        put(text, 14, 16, time.getMinute());
        put(text, 17, 19, time.getSecond());
        put(text, 20, 29, time.getNano());
        return new String(text);
    }

    private static void put(char[] text, int from, int to, int value) {
        int rest = value;
        for (int index = to - 1; index >= from; index--) {
            text[index] = (char) ('0' + rest % 10);
            rest /= 10;
        }
    }

    /** Reads this text, and any other that {@link Instant#parse} understands. */
    static Instant read(String text) {
        if (text.length() != LIKE.length() || text.charAt(4) != '-' || text.charAt(19) != '.') {
            return Instant.parse(text);
        }
        LocalDateTime time = LocalDateTime.of(
                number(text, 0, 4),
                number(text, 5, 7),
                number(text, 8, 10),
                number(text, 11, 13),
                number(text, 14, 16),
                number(text, 17, 19),
                number(text, 20, 29));
        return time.toInstant(ZoneOffset.UTC);
    }

    private static int number(String text, int from, int to) {
        return Integer.parseInt(text, from, to, 10);
    }

    /** The text of an instant to compare with; what cannot be kept is before or after everything that can. */
    static String bound(Instant instant) {
        return instant.isBefore(FIRST) ? "" : instant.isBefore(END) ? text(instant) : "~";
    }
}
