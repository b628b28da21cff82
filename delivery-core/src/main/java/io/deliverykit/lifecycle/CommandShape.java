package io.deliverykit.lifecycle;

import io.deliverykit.journal.Details;
import java.lang.annotation.Annotation;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** What is known of a command's class once it stands in a table: its name, its fields, how to write its values down. */
final class CommandShape<D> {
    private static final Details DETAILS = Details.except(Ref.class);

    private final String name;
    private final RecordComponent[] components;
    private final List<Explanation.Field> fields;
    private final Optional<Command<D>> withoutValues;

    CommandShape(Class<? extends Command<D>> type) {
        name = Names.kebab(type);
        components = type.isRecord() ? type.getRecordComponents() : new RecordComponent[0];
        for (RecordComponent each : components) {
            each.getAccessor().trySetAccessible();
        }
        fields = List.of(components).stream().map(CommandShape::field).toList();
        withoutValues = components.length == 0 ? instance(type) : Optional.empty();
    }

    String name() {
        return name;
    }

    List<Explanation.Field> fields() {
        return fields;
    }

    /** The command itself when it has no values, so that it can be tried. */
    Optional<Command<D>> withoutValues() {
        return withoutValues;
    }

    /** The command's values as they are written into the journal. */
    SortedMap<String, String> details(Command<D> command) {
        SortedMap<String, String> details = new TreeMap<>();
        for (RecordComponent each : components) {
            DETAILS.write(each.getName(), Details.value(each, command), details);
        }
        return details;
    }

    private static Explanation.Field field(RecordComponent component) {
        Map<String, String> constraints = new TreeMap<>();
        for (Annotation each : component.getAccessor().getAnnotations()) {
            if (each.annotationType().getPackageName().startsWith("jakarta.validation")) {
                constraints.put(each.annotationType().getSimpleName(), attributes(each));
            }
        }
        return new Explanation.Field(
                component.getName(), component.getGenericType().getTypeName(), constraints);
    }

    private static String attributes(Annotation constraint) {
        List<String> attributes = new ArrayList<>();
        for (Method each : constraint.annotationType().getDeclaredMethods()) {
            if (List.of("value", "min", "max", "regexp", "integer", "fraction", "inclusive")
                    .contains(each.getName())) {
                try {
                    attributes.add(each.getName() + "=" + each.invoke(constraint));
                } catch (IllegalAccessException | InvocationTargetException broken) {
                    throw new IllegalStateException("cannot read " + constraint, broken);
                }
            }
        }
        attributes.sort(null);
        return String.join(", ", attributes);
    }

    private static <D> Optional<Command<D>> instance(Class<? extends Command<D>> type) {
        try {
            var constructor = type.getDeclaredConstructor();
            constructor.trySetAccessible();
            return Optional.of(constructor.newInstance());
        } catch (ReflectiveOperationException notARecord) {
            return Optional.empty();
        }
    }
}
