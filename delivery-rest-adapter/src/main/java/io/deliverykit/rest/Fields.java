package io.deliverykit.rest;

import io.deliverykit.lifecycle.Catalog;
import io.deliverykit.lifecycle.Lifecycle;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Describes what commands take, from the records that they are. Thread-safe. */
final class Fields {
    private static final Set<String> PLUMBING = Set.of("message", "groups", "payload");

    private final Catalog catalog;
    private final Map<Class<?>, List<FieldView>> known = new ConcurrentHashMap<>();

    Fields(Catalog catalog) {
        this.catalog = catalog;
    }

    List<FieldView> of(Class<?> command) {
        return known.computeIfAbsent(command, this::components);
    }

    private List<FieldView> components(Class<?> type) {
        return type.isRecord()
                ? Arrays.stream(type.getRecordComponents()).map(this::component).toList()
                : List.of();
    }

    private FieldView component(RecordComponent component) {
        Map<String, Map<String, Object>> constraints = new TreeMap<>();
        for (Annotation each : Components.constraints(component)) {
            constraints.put(each.annotationType().getSimpleName(), attributes(each));
        }
        return describe(component.getName(), component.getGenericType(), Components.isRequired(component), constraints);
    }

    private FieldView describe(
            @Nullable String name, Type type, boolean required, Map<String, Map<String, Object>> constraints) {
        Class<?> raw = Generics.raw(type);
        Form form = Form.of(raw);
        return new FieldView(
                name,
                form.label(),
                required,
                form == Form.CHOICE ? choices(raw) : null,
                form == Form.REFERENCE ? kind(Generics.raw(Generics.argument(type, 0))) : null,
                form == Form.LIST
                        ? describe(null, Generics.argument(type, 0), true, Map.of())
                        : form == Form.MAP ? describe(null, Generics.argument(type, 1), true, Map.of()) : null,
                form == Form.OBJECT ? components(raw) : null,
                constraints);
    }

    private static List<String> choices(Class<?> choice) {
        return Arrays.stream(choice.getEnumConstants())
                .map(each -> ((Enum<?>) each).name())
                .toList();
    }

    private @Nullable String kind(Class<?> document) {
        return catalog.lifecycles().stream()
                .filter(each -> each.document() == document)
                .map(Lifecycle::name)
                .findFirst()
                .orElse(null);
    }

    /** The attributes that differ from what they are when nothing is said. */
    private static Map<String, Object> attributes(Annotation constraint) {
        Map<String, Object> attributes = new TreeMap<>();
        for (Method each : constraint.annotationType().getDeclaredMethods()) {
            Object value = valueOf(each, constraint);
            boolean isSaid = !value.equals(each.getDefaultValue())
                    && (value instanceof Number || value instanceof String || value instanceof Boolean);
            if (isSaid && !PLUMBING.contains(each.getName())) {
                attributes.put(each.getName(), value);
            }
        }
        return attributes;
    }

    private static Object valueOf(Method attribute, Annotation constraint) {
        try {
            return attribute.invoke(constraint);
        } catch (ReflectiveOperationException broken) {
            throw new IllegalStateException("cannot read " + constraint, broken);
        }
    }
}
