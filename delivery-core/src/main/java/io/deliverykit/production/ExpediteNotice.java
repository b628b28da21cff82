package io.deliverykit.production;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/**
 * The notice by which the order desk tells the final date (催促单, PN-03). It goes to the planner and to one superior.
 *
 * @param finalDate the last date that the customer has agreed to
 */
public record ExpediteNotice(
        @NotNull LocalDate finalDate,
        @NotBlank String cause,
        @NotNull Superior superior) {
    /** Who beside the planner gets it. */
    public enum Superior {
        /** 总经理. */
        GENERAL_MANAGER,
        /** 生产副总. */
        DEPUTY_GENERAL_MANAGER
    }
}
