package io.deliverykit.production;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/**
 * A task as the planner writes it down (PN-01).
 *
 * @param id unique within the plan, and kept when it is rescheduled
 * @param department who does it, and may object to its date (PN-02)
 * @param start the day on which it begins
 * @param due the last day on which it is done in time
 */
public record PlannedTask(
        @NotBlank String id,
        @NotNull TaskKind kind,
        @NotBlank String department,
        @NotNull LocalDate start,
        @NotNull LocalDate due) {
    PlannedTask dueOn(LocalDate day) {
        return new PlannedTask(id, kind, department, start, day);
    }
}
