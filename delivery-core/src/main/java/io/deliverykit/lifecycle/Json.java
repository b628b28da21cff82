package io.deliverykit.lifecycle;

import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes maps, lists, text, numbers and booleans as JSON, two spaces a level. */
final class Json {
    private final StringBuilder out = new StringBuilder();

    private Json() {}

    static String text(Object tree) {
        Json json = new Json();
        json.value(tree, "\n");
        return json.out.append('\n').toString();
    }

    private void value(@Nullable Object value, String indent) {
        if (value instanceof Map<?, ?> map) {
            members(map, indent);
        } else if (value instanceof Collection<?> list) {
            elements(list, indent);
        } else if (value == null || value instanceof Boolean || value instanceof Number) {
            out.append(value);
        } else {
            quoted(value.toString());
        }
    }

    private void members(Map<?, ?> map, String indent) {
        String before = "{";
        for (Map.Entry<?, ?> each : map.entrySet()) {
            out.append(before).append(indent).append("  ");
            quoted(String.valueOf(each.getKey()));
            out.append(": ");
            value(each.getValue(), indent + "  ");
            before = ",";
        }
        out.append(map.isEmpty() ? "{}" : indent + "}");
    }

    /** Lists of plain values stand on one line. */
    private void elements(Collection<?> list, String indent) {
        boolean isPlain = list.stream().noneMatch(each -> each instanceof Map || each instanceof Collection);
        String before = "[";
        for (Object each : list) {
            out.append(before).append(isPlain ? "" : indent + "  ");
            value(each, indent + "  ");
            before = isPlain ? ", " : ",";
        }
        out.append(list.isEmpty() ? "[]" : isPlain ? "]" : indent + "]");
    }

    private void quoted(String text) {
        out.append('"');
        text.chars().forEach(each -> out.append(escaped((char) each)));
        out.append('"');
    }

    private static String escaped(char each) {
        return switch (each) {
            case '"' -> "\\\"";
            case '\\' -> "\\\\";
            case '\n' -> "\\n";
            default -> each < ' ' ? "\\u%04x".formatted((int) each) : String.valueOf(each);
        };
    }
}
