package io.deliverykit.acceptance;

import io.deliverykit.account.CustomerAccount;
import io.deliverykit.contract.SalesContract;
import io.deliverykit.lifecycle.Command;
import io.deliverykit.lifecycle.Opening;
import io.deliverykit.lifecycle.Ref;
import io.deliverykit.lifecycle.Turn;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Set;

/** Everything that can be done to a {@link TrainingRecord}. */
public final class TrainingRecordCommands {
    private TrainingRecordCommands() {}

    /** A training that a contract promises is planned (安排培训). */
    public record PlanTraining(
            @NotNull Ref<SalesContract> contract,
            @NotNull Ref<CustomerAccount> customer,
            @NotEmpty Set<@NotBlank String> topics)
            implements Opening<TrainingRecord> {
        @Override
        public TrainingRecord open(Turn turn) {
            return new TrainingRecord(contract, customer, topics, "", null, "");
        }
    }

    /** It was given (培训). */
    public record GiveTraining(
            @NotBlank String trainer, @NotNull LocalDate on) implements Command<TrainingRecord> {
        @Override
        public TrainingRecord change(TrainingRecord before, Turn turn) {
            return before.given(trainer, on);
        }
    }

    /** The customer signs that it was given (客户签字). */
    public record SignTraining(@NotBlank String signedBy) implements Command<TrainingRecord> {
        @Override
        public TrainingRecord change(TrainingRecord before, Turn turn) {
            return before.signed(signedBy);
        }
    }

    /** It will not be given (取消培训); what the contract promises is still owed. */
    public record CallOffTraining(@NotBlank String reason) implements Command<TrainingRecord> {}
}
