package io.deliverykit.production;

import io.deliverykit.lifecycle.Command;
import io.deliverykit.lifecycle.Opening;
import io.deliverykit.lifecycle.Ref;
import io.deliverykit.lifecycle.Turn;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/** Everything that can be done to an {@link OutsourcingRequest}. */
public final class OutsourcingRequestCommands {
    private OutsourcingRequestCommands() {}

    /** Somebody asks that work be done outside (填写外发申请). */
    public record DraftOutsourcing(
            @NotNull Ref<ProductionInstruction> instruction,
            @NotBlank String work,
            @NotBlank String company,
            @NotNull LocalDate due,
            @NotBlank String reason)
            implements Opening<OutsourcingRequest> {
        @Override
        public OutsourcingRequest open(Turn turn) {
            return new OutsourcingRequest(instruction, work, company, due, reason, "");
        }
    }

    /** It is written anew (修改). */
    public record ReviseOutsourcing(
            @NotBlank String work,
            @NotBlank String company,
            @NotNull LocalDate due,
            @NotBlank String reason) implements Command<OutsourcingRequest> {
        @Override
        public OutsourcingRequest change(OutsourcingRequest before, Turn turn) {
            return before.written(work, company, due, reason);
        }
    }

    /** It is put before those who approve it (提交). */
    public record SubmitOutsourcing() implements Command<OutsourcingRequest> {}

    /**
     * The work goes out (外发).
     *
     * @param drawings the number of the drawings that go with it; empty where engineering has handed over none
     */
    public record SendOut(@NotNull String drawings) implements Command<OutsourcingRequest> {
        @Override
        public OutsourcingRequest change(OutsourcingRequest before, Turn turn) {
            return before.sentWith(drawings);
        }
    }

    /** It is back (收回). */
    public record ReceiveOutsourced() implements Command<OutsourcingRequest> {}

    /** It is not wanted any more (撤销). */
    public record WithdrawOutsourcing(@NotBlank String reason) implements Command<OutsourcingRequest> {}
}
