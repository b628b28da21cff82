package io.deliverykit.rest;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import io.deliverykit.quantity.Unit;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Map;

/** Reads a unit by its code, or one that tells what it is worth. A code that nobody knows is a slip, not a new unit. */
final class UnitReader extends StdDeserializer<Unit> {
    private static final long serialVersionUID = 1L;
    private final transient Map<String, Unit> known;

    UnitReader(Map<String, Unit> known) {
        super(Unit.class);
        this.known = known;
    }

    private record Factors(String code, String base, BigDecimal numerator, BigDecimal denominator) {}

    @Override
    public Unit deserialize(JsonParser in, DeserializationContext context) throws IOException {
        if (in.currentToken() == JsonToken.START_OBJECT) {
            Factors read = context.readValue(in, Factors.class);
            try {
                Unit unit = new Unit(read.code(), read.base(), read.numerator(), read.denominator());
                return asKnown(in, unit);
            } catch (IllegalArgumentException impossible) {
                throw new ExpectedException(in, "a unit with a code, a base and a positive factor");
            }
        }
        Unit unit = known.get(in.getValueAsString(""));
        if (unit == null) {
            throw new ExpectedException(in, "a unit, one of " + String.join(", ", known.keySet()));
        }
        return unit;
    }

    /** A code means one thing: what is sold by the dozen must not be delivered by another one. */
    private Unit asKnown(JsonParser in, Unit unit) throws IOException {
        Unit named = known.get(unit.code());
        if (named != null && !named.equals(unit)) {
            throw new ExpectedException(in, "'" + unit.code() + "' as it is known here, worth " + named.worth());
        }
        return unit;
    }
}
