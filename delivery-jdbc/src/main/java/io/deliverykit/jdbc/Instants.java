package io.deliverykit.jdbc;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Instants as text that sorts by time and loses nothing: UTC, nine digits after the second. */
final class Instants {
    private static final DateTimeFormatter EXACT = DateTimeFormatter.ofPattern(
                    "uuuu-MM-dd'T'HH:mm:ss.SSSSSSSSS'Z'", Locale.ROOT)
            .withZone(ZoneOffset.UTC);
    private static final Instant FIRST = Instant.parse("0000-01-01T00:00:00Z");
    private static final Instant END = Instant.parse("+10000-01-01T00:00:00Z");

    private Instants() {}

    static String text(Instant instant) {
        if (instant.isBefore(FIRST) || !instant.isBefore(END)) {
            throw new IllegalArgumentException("only instants of the years 0 to 9999 can be kept, got " + instant);
        }
        return EXACT.format(instant);
    }

    /** The text of an instant to compare with; what cannot be kept is before or after everything that can. */
    static String bound(Instant instant) {
        return instant.isBefore(FIRST) ? "" : instant.isBefore(END) ? text(instant) : "~";
    }
}
