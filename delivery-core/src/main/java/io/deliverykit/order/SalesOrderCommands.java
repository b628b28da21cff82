package io.deliverykit.order;

import io.deliverykit.account.CustomerAccount;
import io.deliverykit.contract.SalesContract;
import io.deliverykit.lifecycle.Command;
import io.deliverykit.lifecycle.Opening;
import io.deliverykit.lifecycle.Ref;
import io.deliverykit.lifecycle.Turn;
import io.deliverykit.pricing.PriceList;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** Everything that can be done to a {@link SalesOrder}. */
public final class SalesOrderCommands {
    private SalesOrderCommands() {}

    /** A command that names a line of the order. */
    interface OfLine extends Command<SalesOrder> {
        /** The line that it names. */
        String line();
    }

    /** A command that writes the order's lines anew. */
    interface WithLines extends Command<SalesOrder> {
        /** The lines as they shall be. */
        List<OrderLine> lines();
    }

    /** A command that proposes a change of an order in effect. */
    interface Change extends Command<SalesOrder> {
        /** Whether it is the customer who wants it (SO-10). */
        boolean customerAsked();

        /** The lines as they would become. */
        List<OrderLine> changed(SalesOrder before);
    }

    /** A command about a change that waits. */
    interface OfChange extends Command<SalesOrder> {
        /** The number of the proposal, as the order in its envelope has it. */
        long number();
    }

    /** The rep writes the order down (填写订单); {@code contract} is null when there is none. */
    public record DraftOrder(
            @NotNull Ref<CustomerAccount> customer,
            @Nullable Ref<SalesContract> contract,
            @NotNull Ref<PriceList> priceList,
            @NotNull @Valid OrderTerms terms,
            @NotEmpty List<@NotNull @Valid OrderLine> lines)
            implements Opening<SalesOrder>, WithLines {
        @Override
        public SalesOrder open(Turn turn) {
            return SalesOrder.draft(customer, contract, priceList, terms, lines, turn.today());
        }
    }

    /** The rep writes it anew before it is submitted, by another price list where that is in force by now (更正). */
    public record ReviseOrder(
            @NotNull Ref<PriceList> priceList,
            @NotNull @Valid OrderTerms terms,
            @NotEmpty List<@NotNull @Valid OrderLine> lines)
            implements WithLines {
        @Override
        public SalesOrder change(SalesOrder before, Turn turn) {
            return before.written(priceList, terms, lines, turn.today());
        }
    }

    /** The rep hands it to the order desk (提交). */
    public record SubmitOrder() implements Command<SalesOrder> {
        @Override
        public SalesOrder change(SalesOrder before, Turn turn) {
            return before.submitted(turn.at(), turn.today());
        }
    }

    /** The order desk sends a wrong one back, with the reason (退回, SO-03). */
    public record ReturnOrder(@NotBlank String reason) implements Command<SalesOrder> {}

    /** The order desk finds it complete and puts it before the review (评审). */
    public record PassToReview() implements Command<SalesOrder> {}

    /** The confirmation is sent to the customer (发订单确认表, SO-08). */
    public record SendConfirmation(@NotNull LocalDate sentOn) implements Command<SalesOrder> {
        @Override
        public SalesOrder change(SalesOrder before, Turn turn) {
            return before.withConfirmation(Confirmation.of(sentOn, "", ""));
        }
    }

    /** A later date is offered to the customer instead; nothing was promised before (SO-06). */
    public record OfferDate(@NotBlank String line, @NotNull LocalDate date) implements OfLine {
        @Override
        public SalesOrder change(SalesOrder before, Turn turn) {
            return before.offering(line, date);
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
            return before.withConfirmation(Confirmation.of(sentOn, signedBy, answer));
        }
    }

    /** The customer has answered that something must be different; the answer is kept (客户异议, SO-08). */
    public record ObjectToOrder(@NotBlank String answer) implements Command<SalesOrder> {
        @Override
        public SalesOrder change(SalesOrder before, Turn turn) {
            Confirmation sent = before.confirmation();
            LocalDate sentOn = sent == null ? turn.today() : sent.sentOn();
            return before.withConfirmation(Confirmation.of(sentOn, "", answer));
        }
    }

    /** The order is not taken (未接, SO-06). */
    public record DeclineOrder(@NotBlank String reason) implements Command<SalesOrder> {}

    /**
     * The cashier sets money of the customer's prepaid balance aside as the deposit for the order's unique items (定金); from
     * then on they are this order's, and the money serves no other (SO-16). Given again, it adds to what is set aside. It
     * pays for the order's own notes; once the items have left or the order has ended, the rest is the customer's balance.
     */
    public record BookDeposit(@NotNull Money amount) implements Command<SalesOrder> {
        @Override
        public SalesOrder change(SalesOrder before, Turn turn) {
            return before.withDeposit(before.deposited().plus(amount));
        }
    }

    /** Production and warehouse may work on it (下达). */
    public record ReleaseOrder() implements Command<SalesOrder> {
        @Override
        public SalesOrder change(SalesOrder before, Turn turn) {
            return before.withReleasedOn(turn.today());
        }
    }

    /**
     * Asks that an order in effect be changed; it goes on as it is until all who agreed to it agree again (XP-06).
     *
     * @param signedBy who signed the change for the customer; empty for an oral order (SO-07)
     * @param answer what the customer answered to it (SO-08)
     */
    public record AmendOrder(
            @NotEmpty List<@NotNull @Valid OrderLine> lines,
            @NotNull String signedBy,
            @NotBlank String answer) implements WithLines, Change {
        @Override
        public SalesOrder change(SalesOrder before, Turn turn) {
            return before.amended(lines, turn.today())
                    .withConfirmation(Confirmation.ofChange(turn.today(), signedBy, answer));
        }

        @Override
        public boolean customerAsked() {
            return true;
        }

        @Override
        public List<OrderLine> changed(SalesOrder before) {
            return before.amended(lines);
        }
    }

    /**
     * A delay was explained and another date agreed (改期, SO-14).
     *
     * @param customerAsked whether the customer asked for it; then punctuality is measured by the new date, beside which the
     *     one promised first is kept
     */
    public record AgreeDate(
            @NotBlank String line,
            @NotNull LocalDate date,
            @NotBlank String cause,
            boolean customerAsked) implements OfLine, Change {
        @Override
        public SalesOrder change(SalesOrder before, Turn turn) {
            return before.redated(line, date, customerAsked, turn.today());
        }

        @Override
        public List<OrderLine> changed(SalesOrder before) {
            return before.withLine(line, each -> each.withAgreed(date)).lines();
        }
    }

    /** The planner is told of the customer's change that waits (下达合同订单更改通知单, SO-10). */
    public record SendChangeNotice(long number) implements OfChange {
        @Override
        public SalesOrder change(SalesOrder before, Turn turn) {
            return before.withDealings(ChangeDealings.about(number, before).toldAt(turn.at()));
        }
    }

    /**
     * The date of a customer's change was reviewed, the customer was asked about it and agrees (客户同意改期, SO-10).
     *
     * @param answeredBy who answered for the customer
     */
    public record AgreeToChange(
            long number,
            @NotBlank String answeredBy,
            @NotBlank String answer) implements OfChange {
        @Override
        public SalesOrder change(SalesOrder before, Turn turn) {
            Confirmation agreement = Confirmation.ofChange(turn.today(), answeredBy, answer);
            return before.withDealings(ChangeDealings.about(number, before).agreedTo(agreement));
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
            @NotBlank String line, @NotBlank String reason) implements OfLine {
        @Override
        public SalesOrder change(SalesOrder before, Turn turn) {
            return before.withLine(line, each -> withRestClosedShort(before, each));
        }
    }

    /** The rest of a line comes after all (重新打开, XP-03). */
    public record ReopenLine(@NotBlank String line) implements OfLine {
        @Override
        public SalesOrder change(SalesOrder before, Turn turn) {
            return before.withLine(line, OrderLine::reopened);
        }
    }

    /** The rest of the whole order will not come (整单短交关闭, XP-03). */
    public record CloseOrderShort(@NotBlank String reason) implements Command<SalesOrder> {
        @Override
        public SalesOrder change(SalesOrder before, Turn turn) {
            return before.withEachLine(each -> withRestClosedShort(before, each));
        }
    }

    /** The rest of the whole order comes after all (整单重新打开, XP-03). */
    public record ReopenOrder() implements Command<SalesOrder> {
        @Override
        public SalesOrder change(SalesOrder before, Turn turn) {
            return before.withEachLine(OrderLine::reopened);
        }
    }

    /**
     * The order is called off (取消).
     *
     * @param done what was already made, bought and shipped; null before its release, unless production has begun (SO-12)
     */
    public record CancelOrder(
            @NotBlank String reason, @Nullable @Valid AlreadyDone done) implements Command<SalesOrder> {
        @Override
        public SalesOrder change(SalesOrder before, Turn turn) {
            return before.withCancellation(new Cancellation(
                    turn.today(), reason, done, before.production().at(Instructed.Stage.BEGUN)));
        }
    }

    /** Delivery and service are done; from here on it is read-only (归档, SO-15). */
    public record ArchiveOrder() implements Command<SalesOrder> {}

    private static OrderLine withRestClosedShort(SalesOrder order, OrderLine line) {
        return line.withClosedShort(
                line.closedShort().plus(order.quantities(line).unplanned()));
    }
}
