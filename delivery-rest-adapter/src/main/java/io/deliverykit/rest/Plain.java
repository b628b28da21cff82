package io.deliverykit.rest;

import com.fasterxml.jackson.databind.JsonNode;
import io.deliverykit.lifecycle.Ref;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;

/** What text, names and days must be so that every store can keep them. */
final class Plain {
    /** Finishes the sentence "expected …". */
    static final String TEXT = "text without NUL and without halves of surrogate pairs";

    private static final Instant FIRST = Instant.parse("0001-01-01T00:00:00Z");
    private static final Instant END = Instant.parse("+10000-01-01T00:00:00Z");

    private Plain() {}

    /** Whether it can be written as UTF-8 and kept in a database. */
    static boolean isText(String text) {
        return text.codePoints().noneMatch(each -> each == 0 || (each >= 0xD800 && each <= 0xDFFF));
    }

    /** Whether it is text without control characters. */
    static boolean isOneLine(String text) {
        return isText(text) && text.codePoints().noneMatch(Character::isISOControl);
    }

    static boolean isId(String text) {
        return !text.isBlank() && text.length() <= Ref.ID_LENGTH && isOneLine(text);
    }

    /** A day of the years 1 to 9999; throws {@link DateTimeException} for anything else. */
    static LocalDate day(String text) {
        LocalDate day = LocalDate.parse(text);
        if (day.getYear() < 1 || day.getYear() > 9999) {
            throw new DateTimeException("of another age: " + text);
        }
        return day;
    }

    /** An instant of the years 1 to 9999; throws {@link DateTimeException} for anything else. */
    static Instant instant(String text) {
        Instant instant = Instant.parse(text);
        if (instant.isBefore(FIRST) || !instant.isBefore(END)) {
            throw new DateTimeException("of another age: " + text);
        }
        return instant;
    }

    /** Throws when some text in a body is none, and names the field. */
    static void check(JsonNode body) {
        check("", body);
    }

    private static void check(String path, JsonNode node) {
        if (node.isTextual() && !isText(node.textValue())) {
            throw Unreadable.value(path, TEXT).asException();
        }
        for (Map.Entry<String, JsonNode> each : node.properties()) {
            String below = path.isEmpty() ? each.getKey() : path + "." + each.getKey();
            if (!isText(each.getKey())) {
                throw Unreadable.value(path.isEmpty() ? "(the body)" : path, "names that are " + TEXT)
                        .asException();
            }
            check(below, each.getValue());
        }
        for (int index = 0; node.isArray() && index < node.size(); index++) {
            check(path + "[" + index + "]", node.get(index));
        }
    }
}
