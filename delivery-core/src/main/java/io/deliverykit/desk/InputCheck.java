package io.deliverykit.desk;

import io.deliverykit.lifecycle.Command;
import io.deliverykit.refusal.Refusal;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Checks a command's values by themselves, before any document is loaded. */
record InputCheck(Validator validator) {
    <D> List<Refusal> check(Command<D> command) {
        List<Refusal> invalid = new ArrayList<>(0);
        for (ConstraintViolation<Command<D>> each : validator.validate(command)) {
            invalid.add(Refusal.of(
                    Refusal.Kind.INVALID_INPUT,
                    "AX-01",
                    "invalid-value",
                    Map.of(
                            "field", each.getPropertyPath().toString(),
                            "expected", each.getMessage(),
                            "value", String.valueOf(each.getInvalidValue()))));
        }
        invalid.sort(java.util.Comparator.comparing(
                each -> each.values().get("field") + each.values().get("expected")));
        return invalid;
    }
}
