package io.deliverykit.rest;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import io.deliverykit.quantity.Unit;
import java.io.IOException;
import java.util.Map;

/** A unit that the host has named is its code; any other tells what it is worth. */
final class UnitWriter extends StdSerializer<Unit> {
    private static final long serialVersionUID = 1L;
    private final transient Map<String, Unit> known;

    UnitWriter(Map<String, Unit> known) {
        super(Unit.class);
        this.known = known;
    }

    @Override
    public void serialize(Unit unit, JsonGenerator out, SerializerProvider provider) throws IOException {
        if (unit.equals(known.get(unit.code()))) {
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
