package io.deliverykit.rest;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.BeanProperty;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.deser.ContextualDeserializer;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import io.deliverykit.lifecycle.Catalog;
import io.deliverykit.lifecycle.Lifecycle;
import io.deliverykit.lifecycle.Ref;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Reads a reference, and takes an order's for a note's as little as the compiler does. */
final class RefReader extends StdDeserializer<Ref<?>> implements ContextualDeserializer {
    private static final long serialVersionUID = 1L;
    private final transient Catalog catalog;
    private final @Nullable String wanted;

    /** @param wanted the kind of document that is asked here; null when any will do */
    RefReader(Catalog catalog, @Nullable String wanted) {
        super(Ref.class);
        this.catalog = catalog;
        this.wanted = wanted;
    }

    @Override
    public JsonDeserializer<?> createContextual(DeserializationContext context, @Nullable BeanProperty property) {
        JavaType type = context.getContextualType();
        Class<?> document = type == null || type.containedTypeCount() == 0
                ? Object.class
                : type.containedType(0).getRawClass();
        String kind = catalog.lifecycles().stream()
                .filter(each -> each.document() == document)
                .map(Lifecycle::name)
                .findFirst()
                .orElse(null);
        return new RefReader(catalog, kind);
    }

    @Override
    public Ref<?> deserialize(JsonParser in, DeserializationContext context) throws IOException {
        String text = in.getValueAsString("");
        int slash = text.indexOf('/');
        String kind = slash < 0 ? "" : text.substring(0, slash);
        boolean isAsked = wanted == null ? catalog.find(kind).isPresent() : kind.equals(wanted);
        if (!isAsked || !Plain.isId(text.substring(slash + 1))) {
            throw new ExpectedException(
                    in,
                    wanted == null ? "a reference such as \"type/id\"" : "a reference such as \"" + wanted + "/id\"");
        }
        return Ref.of(kind, text.substring(slash + 1));
    }
}
