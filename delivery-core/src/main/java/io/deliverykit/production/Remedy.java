package io.deliverykit.production;

import io.deliverykit.lifecycle.Ref;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/**
 * What was tried before a date was given up (补救措施, PN-04).
 *
 * @param outsourcing the approved request; null unless the remedy is to outsource
 */
public record Remedy(
        @NotNull Kind kind, @NotBlank String what, @Nullable Ref<OutsourcingRequest> outsourcing) {
    /** What can be tried. */
    public enum Kind {
        /** 加班. */
        OVERTIME,
        /** 外协. */
        OUTSOURCING,
        /** 调整计划. */
        REPLANNING
    }
}
