package io.deliverykit.rest;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import java.io.IOException;
import java.time.DateTimeException;
import java.util.function.Function;

/** Reads a value from text, and from nothing else. */
final class TextReader<T> extends StdDeserializer<T> {
    private static final long serialVersionUID = 1L;
    private final String form;
    private final transient Function<String, T> read;

    /** @param form finishes the sentence "expected …" */
    TextReader(Class<T> type, String form, Function<String, T> read) {
        super(type);
        this.form = form;
        this.read = read;
    }

    @Override
    public T deserialize(JsonParser in, DeserializationContext context) throws IOException {
        if (in.currentToken() != JsonToken.VALUE_STRING) {
            throw new ExpectedException(in, form);
        }
        try {
            return read.apply(in.getText());
        } catch (IllegalArgumentException | ArithmeticException | DateTimeException other) {
            throw new ExpectedException(in, form);
        }
    }
}
