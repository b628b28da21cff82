package io.deliverykit.deliverynote;

import io.deliverykit.lifecycle.Command;
import io.deliverykit.lifecycle.Turn;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** What is done about a {@link DeliveryNote} once its goods have left. */
public final class FollowUpCommands {
    private FollowUpCommands() {}

    /** The clerk has told the consignee that the goods were delivered (通知收货人, DN-27). */
    public record TellConsignee(@NotBlank String told) implements Command<DeliveryNote> {
        @Override
        public DeliveryNote change(DeliveryNote before, Turn turn) {
            return before.withFollowUp(before.followUp().withTold(told));
        }
    }

    /**
     * A direct delivery is back with the slip, and with the money or the consignee's receipt (带回收条, DN-18, DN-19).
     *
     * @param money the number of the receipt that the cashier gave for the money; empty where the consignee's receipt is brought
     * @param receipt null where the money is brought
     * @param freight what was collected from the customer for the way; null where nothing was
     */
    public record BringBack(
            @NotNull @Valid Slip slip,
            @NotNull String money,
            @Nullable @Valid ConsigneeReceipt receipt,
            @Nullable Money freight)
            implements Command<DeliveryNote> {
        @Override
        public DeliveryNote change(DeliveryNote before, Turn turn) {
            return before.withFollowUp(before.followUp().with(new BroughtBack(slip, money, receipt, freight)));
        }
    }

    /** A command that says how it ends that a line was not taken in full. */
    interface OfException extends Command<DeliveryNote> {
        /** The line of the note. */
        String line();
    }

    /** What of a line came short, lost or damaged is sent again; the order is open for it (补发, XP-21). */
    public record SendAgain(@NotBlank String line, @NotBlank String cause) implements OfException {
        @Override
        public DeliveryNote change(DeliveryNote before, Turn turn) {
            return before.withFollowUp(before.followUp().resolving(line, Resolution.SEND_AGAIN));
        }
    }

    /** What of a line came short, lost or damaged will not come; the order is closed short by it (短交关闭, XP-21). */
    public record CloseException(
            @NotBlank String line, @NotBlank String cause) implements OfException {
        @Override
        public DeliveryNote change(DeliveryNote before, Turn turn) {
            return before.withFollowUp(before.followUp().resolving(line, Resolution.CLOSE));
        }
    }
}
