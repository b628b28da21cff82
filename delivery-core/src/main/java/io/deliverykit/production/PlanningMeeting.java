package io.deliverykit.production;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;

/** The meeting on which the plan of an order that is not regular rests (计划协调会, PN-08). */
public record PlanningMeeting(LocalDate on, List<Attendee> attendees) {
    public PlanningMeeting {
        attendees = List.copyOf(attendees);
    }

    /** For whom somebody sits there. */
    public enum Seat {
        /** 技术. */
        ENGINEER,
        /** 车间. */
        PRODUCTION_MANAGER,
        /** 采购. */
        PURCHASER,
        /** 质量. */
        QUALITY_MANAGER
    }

    /** Somebody who was there. */
    public record Attendee(@NotNull Seat seat, @NotBlank String person) {}

    boolean was(Seat seat) {
        return attendees.stream().anyMatch(each -> each.seat() == seat);
    }
}
