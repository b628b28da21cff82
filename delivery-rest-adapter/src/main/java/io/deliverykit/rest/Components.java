package io.deliverykit.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.lang.annotation.Annotation;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a record's declaration says of its components. */
final class Components {
    private static final List<Class<? extends Annotation>> MUST_BE_THERE =
            List.of(NotNull.class, NotBlank.class, NotEmpty.class);

    private Components() {}

    /** Whether a value must be given. */
    static boolean isRequired(RecordComponent component) {
        return !component.getAnnotatedType().isAnnotationPresent(Nullable.class)
                && component.getType() != Optional.class;
    }

    /** Whether the validator tells when it is missing; it tells of all such values at once. */
    static boolean isLeftToTheValidator(RecordComponent component) {
        return MUST_BE_THERE.stream().anyMatch(component.getAccessor()::isAnnotationPresent);
    }

    /** The Jakarta Validation constraints. */
    static List<Annotation> constraints(RecordComponent component) {
        return Arrays.stream(component.getAccessor().getAnnotations())
                .filter(each -> each.annotationType().getPackageName().equals(NotNull.class.getPackageName()))
                .toList();
    }
}
