package io.deliverykit.jdbc;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.KeyDeserializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import io.deliverykit.lifecycle.Ref;
import io.deliverykit.party.Role;
import io.deliverykit.quantity.Unit;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.function.Function;
import org.joda.money.BigMoney;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** The library's small values as short text: {@code "CNY 12.50"}, {@code "sales-order/SO-7"}, {@code "kg"}. */
final class ValueModule extends SimpleModule {
    private static final long serialVersionUID = 1L;

    ValueModule() {
        super("DeliveryKit values");
        asText(Money.class, Money::toString, Money::parse);
        asText(BigMoney.class, BigMoney::toString, BigMoney::parse);
        asText(CurrencyUnit.class, CurrencyUnit::getCode, CurrencyUnit::of);
        asText(Role.class, Role::name, Role::new);
        asText(Ref.class, ValueModule::text, ValueModule::ref);
        asText(Instant.class, Instants::text, Instants::read);
        addSerializer(Unit.class, new UnitWriter());
        addDeserializer(Unit.class, new UnitReader());
    }

    private <T> void asText(Class<T> type, Function<T, String> write, Function<String, T> read) {
        addSerializer(type, new TextWriter<>(type, write));
        addDeserializer(type, new TextReader<>(type, read));
        addKeySerializer(type, new KeyWriter<>(type, write));
        addKeyDeserializer(type, new KeyReader<>(read));
    }

    /** A slash inside the type is escaped, so that the first one always parts type and id. */
    private static String text(Ref<?> ref) {
        return ref.type().replace("%", "%25").replace("/", "%2F") + "/" + ref.id();
    }

    private static Ref<?> ref(String text) {
        int slash = text.indexOf('/');
        if (slash < 0) {
            throw new IllegalArgumentException("a reference is written type/id, got '" + text + "'");
        }
        String type = text.substring(0, slash).replace("%2F", "/").replace("%25", "%");
        return Ref.of(type, text.substring(slash + 1));
    }

    private static final class TextWriter<T> extends StdSerializer<T> {
        private static final long serialVersionUID = 1L;
        private final transient Function<T, String> write;

        TextWriter(Class<T> type, Function<T, String> write) {
            super(type);
            this.write = write;
        }

        @Override
        public void serialize(T value, JsonGenerator out, SerializerProvider provider) throws IOException {
            out.writeString(write.apply(value));
        }
    }

    private static final class KeyWriter<T> extends StdSerializer<T> {
        private static final long serialVersionUID = 1L;
        private final transient Function<T, String> write;

        KeyWriter(Class<T> type, Function<T, String> write) {
            super(type);
            this.write = write;
        }

        @Override
        public void serialize(T value, JsonGenerator out, SerializerProvider provider) throws IOException {
            out.writeFieldName(write.apply(value));
        }
    }

    private static final class TextReader<T> extends StdDeserializer<T> {
        private static final long serialVersionUID = 1L;
        private final transient Function<String, T> read;

        TextReader(Class<T> type, Function<String, T> read) {
            super(type);
            this.read = read;
        }

        @Override
        public T deserialize(JsonParser in, DeserializationContext context) throws IOException {
            String text = in.getValueAsString();
            if (text == null) {
                throw JsonMappingException.from(in, handledType().getSimpleName() + " is written as text");
            }
            return read.apply(text);
        }
    }

    private static final class KeyReader<T> extends KeyDeserializer {
        private final Function<String, T> read;

        KeyReader(Function<String, T> read) {
            this.read = read;
        }

        @Override
        public Object deserializeKey(String key, DeserializationContext context) {
            return read.apply(key);
        }
    }

    /** A base unit is its code; any other tells what it is worth, so that stored quantities never depend on a table. */
    private static final class UnitWriter extends StdSerializer<Unit> {
        private static final long serialVersionUID = 1L;

        UnitWriter() {
            super(Unit.class);
        }

        @Override
        public void serialize(Unit unit, JsonGenerator out, SerializerProvider provider) throws IOException {
            if (unit.isBase()) {
                out.writeString(unit.code());
                return;
            }
            out.writeStartObject();
            out.writeStringField("code", unit.code());
            out.writeStringField("base", unit.base());
            out.writeStringField("numerator", unit.numerator().toPlainString());
            out.writeStringField("denominator", unit.denominator().toPlainString());
            out.writeEndObject();
        }
    }

    private static final class UnitReader extends StdDeserializer<Unit> {
        private static final long serialVersionUID = 1L;

        UnitReader() {
            super(Unit.class);
        }

        private record Factors(String code, String base, BigDecimal numerator, BigDecimal denominator) {}

        @Override
        public @Nullable Unit deserialize(JsonParser in, DeserializationContext context) throws IOException {
            if (in.currentToken() == JsonToken.VALUE_STRING) {
                return Unit.of(in.getText());
            }
            Factors read = context.readValue(in, Factors.class);
            return new Unit(read.code(), read.base(), read.numerator(), read.denominator());
        }
    }
}
