package io.deliverykit.production;

import io.deliverykit.lifecycle.Command;
import io.deliverykit.lifecycle.Turn;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/** What is done so that a {@link ProductionInstruction} keeps its date, or the customer learns of another (PN-03, PN-04). */
public final class FollowUpCommands {
    private FollowUpCommands() {}

    /**
     * The order desk has looked how far it is (跟单检查, PN-03).
     *
     * @param expected the day on which it will be ready
     */
    public record CheckProgress(@NotNull LocalDate expected) implements Command<ProductionInstruction> {
        @Override
        public ProductionInstruction change(ProductionInstruction before, Turn turn) {
            return before.withFollowUp(before.followUp().expecting(expected));
        }
    }

    /** Something was tried to keep the date (补救, PN-04). */
    public record TryRemedy(@NotNull @Valid Remedy remedy) implements Command<ProductionInstruction> {
        @Override
        public ProductionInstruction change(ProductionInstruction before, Turn turn) {
            return before.withFollowUp(before.followUp().tried(remedy));
        }
    }

    /** The date cannot be held, the customer was asked for another one and has answered (与客户协商, PN-03, PN-04). */
    public record AskCustomer(@NotBlank String answer) implements Command<ProductionInstruction> {
        @Override
        public ProductionInstruction change(ProductionInstruction before, Turn turn) {
            return before.withFollowUp(before.followUp().answered(answer));
        }
    }

    /** The order desk sends the final date to the planner and a superior (催促单, PN-03). */
    public record SendExpediteNotice(@NotNull @Valid ExpediteNotice notice) implements Command<ProductionInstruction> {
        @Override
        public ProductionInstruction change(ProductionInstruction before, Turn turn) {
            return before.withFollowUp(before.followUp().sent(notice));
        }
    }
}
