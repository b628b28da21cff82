package io.deliverykit.desk;

import io.deliverykit.lifecycle.Command;
import io.deliverykit.refusal.Refusal;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Checks a command's values by themselves, before any document is loaded. A refusal names the constraint and its bounds,
 * never the validator's sentence, which would be in the server's language.
 */
record InputCheck(Validator validator) {
    private static final Set<String> BOUNDS = Set.of("min", "max", "value", "integer", "fraction", "regexp");

    <D> List<Refusal> check(Command<D> command) {
        List<Refusal> invalid = new ArrayList<>(0);
        for (ConstraintViolation<Command<D>> each : validator.validate(command)) {
            invalid.add(Refusal.of(Refusal.Kind.INVALID_INPUT, "AX-01", "invalid-value", values(each)));
        }
        invalid.sort(java.util.Comparator.comparing(
                each -> each.values().get("field") + each.values().get("expected")));
        return invalid;
    }

    private static Map<String, String> values(ConstraintViolation<?> violation) {
        Map<String, String> values = new HashMap<>();
        violation.getConstraintDescriptor().getAttributes().forEach((name, value) -> {
            if (BOUNDS.contains(name)) {
                values.put(name.equals("value") ? "bound" : name, String.valueOf(value));
            }
        });
        values.put("field", violation.getPropertyPath().toString());
        values.put("expected", expected(violation));
        values.put("value", String.valueOf(violation.getInvalidValue()));
        return values;
    }

    /** The constraint by its name; where a host gave words of its own, these, or the key of them. */
    private static String expected(ConstraintViolation<?> violation) {
        String name = violation
                .getConstraintDescriptor()
                .getAnnotation()
                .annotationType()
                .getSimpleName();
        String template = violation.getMessageTemplate();
        return template.equals("{jakarta.validation.constraints." + name + ".message}")
                ? name
                : template.replaceAll("^\\{(.*)}$", "$1");
    }
}
