package io.deliverykit.production;

import io.deliverykit.lifecycle.Command;
import io.deliverykit.lifecycle.Opening;
import io.deliverykit.lifecycle.Ref;
import io.deliverykit.lifecycle.Turn;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Everything that can be done to a {@link DepartmentRequest}. */
public final class DepartmentRequestCommands {
    private DepartmentRequestCommands() {}

    /** A department is asked for help (发联系单). */
    public record AskDepartment(
            @Nullable Ref<ProductionInstruction> instruction,
            @NotBlank String to,
            @NotBlank String problem,
            @NotNull LocalDate due)
            implements Opening<DepartmentRequest> {
        @Override
        public DepartmentRequest open(Turn turn) {
            return new DepartmentRequest(instruction, to, problem, due, "");
        }
    }

    /** The department says what it has done (答复). */
    public record AnswerRequest(@NotBlank String answer) implements Command<DepartmentRequest> {
        @Override
        public DepartmentRequest change(DepartmentRequest before, Turn turn) {
            return before.answered(answer);
        }
    }

    /** That does not help yet (退回). */
    public record AskOnceMore(@NotBlank String reason) implements Command<DepartmentRequest> {
        @Override
        public DepartmentRequest change(DepartmentRequest before, Turn turn) {
            return before.answered("");
        }
    }

    /** The problem is solved (关闭). */
    public record CloseRequest() implements Command<DepartmentRequest> {}
}
