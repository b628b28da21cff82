package io.deliverykit.production;

import io.deliverykit.lifecycle.Command;
import io.deliverykit.lifecycle.Opening;
import io.deliverykit.lifecycle.Ref;
import io.deliverykit.lifecycle.Turn;
import io.deliverykit.order.DesignConsent;
import io.deliverykit.order.SalesOrder;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.Set;

/** Everything that can be done to a {@link DesignChange}. */
public final class DesignChangeCommands {
    private DesignChangeCommands() {}

    /** Engineering writes the notice (填写更改通知). */
    public record DraftDesignChange(
            @NotNull Ref<SalesOrder> order,
            @NotNull DesignChange.Kind kind,
            @NotBlank String drawing,
            @NotBlank String cause,
            @NotBlank String content)
            implements Opening<DesignChange> {
        @Override
        public DesignChange open(Turn turn) {
            return new DesignChange(order, kind, drawing, cause, content, null, Set.of());
        }
    }

    /** The customer has agreed in writing; the paper is filed on the order (客户书面认可). */
    public record RecordConsent(@NotNull @Valid DesignConsent consent) implements Command<DesignChange> {
        @Override
        public DesignChange change(DesignChange before, Turn turn) {
            return before.withConsent(consent);
        }
    }

    /** The notice goes to production, quality and purchasing (下发). */
    public record IssueDesignChange() implements Command<DesignChange> {}

    /** One of them has taken note (签收). */
    public record TakeNote(@NotNull DesignChange.Recipient recipient) implements Command<DesignChange> {
        @Override
        public DesignChange change(DesignChange before, Turn turn) {
            return before.noted(recipient);
        }
    }

    /** Nothing is changed (撤销). */
    public record WithdrawDesignChange(@NotBlank String reason) implements Command<DesignChange> {}
}
