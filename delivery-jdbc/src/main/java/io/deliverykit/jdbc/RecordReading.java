package io.deliverykit.jdbc;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.databind.cfg.MapperConfig;
import com.fasterxml.jackson.databind.introspect.Annotated;
import com.fasterxml.jackson.databind.introspect.AnnotatedMember;
import com.fasterxml.jackson.databind.introspect.AnnotatedParameter;
import com.fasterxml.jackson.databind.introspect.JacksonAnnotationIntrospector;
import com.fasterxml.jackson.databind.jsontype.NamedType;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Tells Jackson what a record's own declaration already says: what may be missing, and which kinds a sealed type has. */
final class RecordReading extends JacksonAnnotationIntrospector {
    private static final long serialVersionUID = 1L;

    @Override
    public @Nullable Boolean hasRequiredMarker(AnnotatedMember member) {
        if (member instanceof AnnotatedParameter parameter
                && parameter.getDeclaringClass().isRecord()) {
            RecordComponent[] components = parameter.getDeclaringClass().getRecordComponents();
            return parameter.getIndex() < components.length && !mayBeMissing(components[parameter.getIndex()]);
        }
        return super.hasRequiredMarker(member);
    }

    private static boolean mayBeMissing(RecordComponent component) {
        Class<?> type = component.getType();
        return Optional.class == type
                || Collection.class.isAssignableFrom(type)
                || Map.class.isAssignableFrom(type)
                || component.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }

    @Override
    public JsonTypeInfo.@Nullable Value findPolymorphicTypeInfo(MapperConfig<?> config, Annotated annotated) {
        if (isSealed(annotated)) {
            return JsonTypeInfo.Value.construct(
                    JsonTypeInfo.Id.NAME, JsonTypeInfo.As.PROPERTY, "is", null, false, true, null);
        }
        return super.findPolymorphicTypeInfo(config, annotated);
    }

    @Override
    public @Nullable List<NamedType> findSubtypes(Annotated annotated) {
        if (!isSealed(annotated)) {
            return super.findSubtypes(annotated);
        }
        List<NamedType> kinds = new ArrayList<>();
        for (Class<?> each : annotated.getRawType().getPermittedSubclasses()) {
            kinds.add(new NamedType(each, each.getSimpleName()));
        }
        return kinds;
    }

    private static boolean isSealed(Annotated annotated) {
        return annotated.getRawType().isSealed() && annotated.getRawType().isInterface();
    }
}
