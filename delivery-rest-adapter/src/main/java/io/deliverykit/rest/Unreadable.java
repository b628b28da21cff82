package io.deliverykit.rest;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamReadException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.exc.ValueInstantiationException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Says of a body that could not be read where and why, in words of the request: no class, no package, no stack. */
final class Unreadable {
    private Unreadable() {}

    /** What is wrong with a body that is no JSON. */
    static Problem syntax(JsonProcessingException unreadable) {
        JsonLocation at = unreadable.getLocation();
        return Problem.of("malformed-json", 400)
                .with("line", at == null ? 1 : at.getLineNr())
                .with("column", at == null ? 1 : at.getColumnNr())
                .with("expected", words(unreadable));
    }

    private static String words(JsonProcessingException unreadable) {
        if (unreadable instanceof StreamReadException) {
            String all = unreadable.getOriginalMessage();
            return all.lines().findFirst().orElse("").split(" \\(start marker", 2)[0];
        }
        return "nothing after its end";
    }

    /** What is wrong with a value of a body that is JSON. */
    static Problem value(JsonProcessingException unreadable) {
        if (unreadable instanceof UnrecognizedPropertyException unknown) {
            return Problem.of("unknown-field", 400)
                    .with("field", path(unknown.getPath()))
                    .with("known", List.copyOf(unknown.getKnownPropertyIds()));
        }
        return unreadable instanceof JsonMappingException mapping
                ? value(path(mapping.getPath()), expected(mapping))
                : value("(the body)", Form.OTHER.words());
    }

    /** @param form finishes the sentence "expected …" */
    static Problem value(String field, String form) {
        return Problem.of("unreadable-value", 400).with("field", field).with("expected", form);
    }

    private static String expected(JsonMappingException unreadable) {
        if (unreadable instanceof ExpectedException own) {
            return Objects.requireNonNullElse(own.getOriginalMessage(), "");
        }
        if (unreadable instanceof ValueInstantiationException && unreadable.getCause() instanceof Exception why) {
            return why instanceof IllegalArgumentException && why.getMessage() != null
                    ? "a possible value: " + why.getMessage()
                    : "a possible value";
        }
        return unreadable instanceof MismatchedInputException other ? form(other.getTargetType()) : "another value";
    }

    private static String form(@Nullable Class<?> type) {
        if (type == null) {
            return "another value";
        }
        if (type.isEnum()) {
            return "one of "
                    + String.join(
                            ", ",
                            Arrays.stream(type.getEnumConstants())
                                    .map(each -> ((Enum<?>) each).name())
                                    .toList());
        }
        return Form.of(type).words();
    }

    private static String path(List<JsonMappingException.Reference> path) {
        StringBuilder text = new StringBuilder();
        for (JsonMappingException.Reference each : path) {
            if (each.getFieldName() == null) {
                text.append('[').append(each.getIndex()).append(']');
            } else {
                text.append(text.isEmpty() ? "" : ".").append(each.getFieldName());
            }
        }
        return text.toString();
    }
}
