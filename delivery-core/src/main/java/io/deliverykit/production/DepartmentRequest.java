package io.deliverykit.production;

import io.deliverykit.lifecycle.Ref;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What one department asks of another, and by when (跨部门工作联系单, PN-10).
 *
 * @param instruction the instruction whose readiness it is about; null when it is about none
 * @param to the department that is asked
 * @param due the last day on which the answer is in time
 * @param answer empty until there is one
 */
public record DepartmentRequest(
        @Nullable Ref<ProductionInstruction> instruction, String to, String problem, LocalDate due, String answer) {
    public static Ref<DepartmentRequest> ref(String id) {
        return Ref.of(DepartmentRequestLifecycle.NAME, id);
    }

    DepartmentRequest answered(String words) {
        return new DepartmentRequest(instruction, to, problem, due, words);
    }
}
