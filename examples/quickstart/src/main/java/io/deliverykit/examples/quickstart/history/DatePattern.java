package io.deliverykit.examples.quickstart.history;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import java.util.Optional;

/**
 * A way in which a file writes dates, such as {@code d-MMM-yy}; two digits of a year mean 20yy. Strict, so that the 31st
 * of April is no date, whichever of {@code y} and {@code u} the pattern uses.
 */
record DatePattern(String pattern, DateTimeFormatter formatter) {

    static DatePattern of(String pattern, Locale locale) {
        DateTimeFormatterBuilder builder =
                new DateTimeFormatterBuilder().parseCaseInsensitive().appendPattern(pattern);
        // Strict resolving wants an era beside a year-of-era, and nobody writes one; beside a proleptic year it clashes
        // not.
        builder.parseDefaulting(ChronoField.ERA, 1);
        return new DatePattern(pattern, builder.toFormatter(locale).withResolverStyle(ResolverStyle.STRICT));
    }

    /** The moment in the given zone; a text that carries its own offset is moved into it. */
    Optional<Moment> parse(String text, ZoneId zone) {
        try {
            TemporalAccessor parsed =
                    formatter.parseBest(text, ZonedDateTime::from, LocalDateTime::from, LocalDate::from);
            if (parsed instanceof LocalDate date) {
                return Optional.of(Moment.of(date));
            }
            LocalDateTime local = parsed instanceof ZonedDateTime zoned
                    ? zoned.withZoneSameInstant(zone).toLocalDateTime()
                    : LocalDateTime.from(parsed);
            return Optional.of(new Moment(local.toLocalDate(), local.toLocalTime()));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
