package io.deliverykit.order;

import io.deliverykit.account.CustomerAccount;
import io.deliverykit.contract.SalesContract;
import io.deliverykit.deliverynote.DeliveryNote;
import io.deliverykit.lifecycle.Claim;
import io.deliverykit.lifecycle.Command;
import io.deliverykit.lifecycle.Opening;
import io.deliverykit.lifecycle.Ref;
import io.deliverykit.lifecycle.Turn;
import io.deliverykit.pricing.PriceList;
import io.deliverykit.quantity.Quantity;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Everything that can be done to a {@link SalesOrder}. */
public final class SalesOrderCommands {
    private SalesOrderCommands() {}

    /** The rep writes the order down (填写订单); {@code contract} is null when there is none. */
    public record DraftOrder(
            @NotNull Ref<CustomerAccount> customer,
            @Nullable Ref<SalesContract> contract,
            @NotNull Ref<PriceList> priceList,
            @NotNull @Valid OrderTerms terms,
            @NotEmpty List<OrderLine> lines)
            implements Opening<SalesOrder> {
        @Override
        public SalesOrder open(Turn turn) {
            return SalesOrder.draft(customer, contract, priceList, terms, lines);
        }
    }

    /** The rep writes it anew before it is submitted (更正). */
    public record ReviseOrder(
            @NotNull @Valid OrderTerms terms, @NotEmpty List<OrderLine> lines) implements Command<SalesOrder> {
        @Override
        public SalesOrder change(SalesOrder before, Turn turn) {
            return before.withTerms(terms).withLines(lines);
        }
    }

    /** The rep hands it to the order desk (提交). */
    public record SubmitOrder() implements Command<SalesOrder> {}

    /** The order desk sends a wrong one back, with the reason (退回, SO-03). */
    public record ReturnOrder(@NotBlank String reason) implements Command<SalesOrder> {}

    /** The order desk finds it complete and puts it before the review (评审). */
    public record PassToReview() implements Command<SalesOrder> {}

    /** The confirmation is sent to the customer (发订单确认表, SO-08). */
    public record SendConfirmation(@NotNull LocalDate sentOn) implements Command<SalesOrder> {
        @Override
        public SalesOrder change(SalesOrder before, Turn turn) {
            return before.withConfirmation(new Confirmation(sentOn, "", ""));
        }
    }

    /** Another date is offered to the customer instead (SO-06). */
    public record OfferDate(@NotBlank String line, @NotNull LocalDate date) implements Command<SalesOrder> {
        @Override
        public SalesOrder change(SalesOrder before, Turn turn) {
            return before.withLine(line, each -> each.withAgreed(date, false));
        }
    }

    /**
     * The customer has answered yes (客户确认).
     *
     * @param signedBy who signed; empty for an oral order, where the agent signs the note (SO-07, DN-26)
     */
    public record ConfirmOrder(
            @NotNull String signedBy, @NotBlank String answer) implements Command<SalesOrder> {
        @Override
        public SalesOrder change(SalesOrder before, Turn turn) {
            Confirmation sent = before.confirmation();
            LocalDate sentOn = sent == null ? turn.today() : sent.sentOn();
            return before.withConfirmation(new Confirmation(sentOn, signedBy, answer));
        }
    }

    /** The order is not taken (未接, SO-06). */
    public record DeclineOrder(@NotBlank String reason) implements Command<SalesOrder> {}

    /** Production and warehouse may work on it (下达). */
    public record ReleaseOrder() implements Command<SalesOrder> {}

    /** Asks that an order in effect be changed; it goes on as it is until all who agreed to it agree again (XP-06). */
    public record AmendOrder(@NotEmpty List<OrderLine> lines) implements Command<SalesOrder> {
        @Override
        public SalesOrder change(SalesOrder before, Turn turn) {
            return before.withLines(lines);
        }
    }

    /**
     * A delay was explained and another date agreed (改期, SO-14).
     *
     * @param customerAsked whether the customer asked for it; then punctuality is measured by the new date
     */
    public record AgreeDate(
            @NotBlank String line,
            @NotNull LocalDate date,
            @NotBlank String cause,
            boolean customerAsked) implements Command<SalesOrder> {
        @Override
        public SalesOrder change(SalesOrder before, Turn turn) {
            return before.withLine(line, each -> each.withAgreed(date, customerAsked));
        }
    }

    /** Nothing happens to it until it is taken off hold (暂停). */
    public record PutOnHold(@NotBlank String reason) implements Command<SalesOrder> {
        @Override
        public SalesOrder change(SalesOrder before, Turn turn) {
            return before.withHold(reason);
        }
    }

    /** It goes on (恢复). */
    public record TakeOffHold() implements Command<SalesOrder> {
        @Override
        public SalesOrder change(SalesOrder before, Turn turn) {
            return before.withHold("");
        }
    }

    /** The rest of a line will not come (短交关闭, XP-03). */
    public record CloseShort(
            @NotBlank String line, @NotBlank String reason) implements Command<SalesOrder> {
        @Override
        public SalesOrder change(SalesOrder before, Turn turn) {
            return before.withLine(
                    line, each -> each.withClosedShort(each.closedShort().plus(before.unplanned(each))));
        }
    }

    /** The rest of a line comes after all (重新打开, XP-03). */
    public record ReopenLine(@NotBlank String line) implements Command<SalesOrder> {
        @Override
        public SalesOrder change(SalesOrder before, Turn turn) {
            return before.withLine(
                    line,
                    each -> each.withClosedShort(Quantity.zero(each.ordered().unit())));
        }
    }

    /** The order is called off (取消); after release with what was already made, bought and shipped (SO-12). */
    public record CancelOrder(
            @NotBlank String reason, @NotNull String alreadyDone) implements Command<SalesOrder> {}

    /** Delivery and service are done; from here on it is read-only (归档, SO-15). */
    public record ArchiveOrder() implements Command<SalesOrder> {}

    /**
     * What a delivery note holds of this order, as it stands.
     *
     * @param lines by order line
     * @param drafted the lines of which it speaks while it is a draft that holds nothing (XP-18)
     * @param isDone whether the note has ended
     */
    public record Hold(Ref<DeliveryNote> claimant, Map<String, Held> lines, List<String> drafted, boolean isDone)
            implements Claim<SalesOrder> {
        public Hold {
            lines = Map.copyOf(lines);
            drafted = List.copyOf(drafted);
        }

        @Override
        public SalesOrder change(SalesOrder before, Turn turn) {
            return before.withNote(claimant.id(), lines, drafted, isDone);
        }

        @Override
        public boolean isNothing() {
            return lines.isEmpty() && drafted.isEmpty();
        }

        @Override
        public boolean exceeds(Claim<SalesOrder> earlier) {
            return earlier instanceof Hold was
                    && lines.entrySet().stream().anyMatch(each -> {
                        Held before = was.lines.get(each.getKey());
                        Quantity taken = each.getValue().taken();
                        return before == null ? taken.isPositive() : taken.isMoreThan(before.taken());
                    });
        }
    }
}
