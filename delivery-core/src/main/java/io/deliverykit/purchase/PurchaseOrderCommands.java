package io.deliverykit.purchase;

import io.deliverykit.goodsreceipt.GoodsReceipt;
import io.deliverykit.lifecycle.Claim;
import io.deliverykit.lifecycle.Command;
import io.deliverykit.lifecycle.Opening;
import io.deliverykit.lifecycle.Ref;
import io.deliverykit.lifecycle.Turn;
import io.deliverykit.purchase.ReceiptChoice.Kind;
import io.deliverykit.quantity.Price;
import io.deliverykit.quantity.Quantity;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** Everything that can be done to a {@link PurchaseOrder}. */
public final class PurchaseOrderCommands {
    private PurchaseOrderCommands() {}

    /**
     * The purchaser plans to buy what an approved request asks (编制采购计划).
     *
     * @param asked the suppliers that will be asked to quote; nobody is added later
     * @param arrival the day on which the goods are to be here
     */
    public record PlanPurchase(
            @NotNull Ref<PurchaseRequest> request,
            @NotNull CurrencyUnit currency,
            @NotEmpty List<@NotNull @Valid PurchaseLine> lines,
            @NotEmpty Set<@NotNull Ref<Supplier>> asked,
            @NotNull LocalDate arrival)
            implements Opening<PurchaseOrder> {
        @Override
        public PurchaseOrder open(Turn turn) {
            return PurchaseOrder.planned(request, currency, lines, asked, arrival);
        }
    }

    /** The suppliers are asked (询价). */
    public record SendInquiries() implements Command<PurchaseOrder> {}

    /**
     * One of them answers, or answers anew (登记报价).
     *
     * @param prices by line
     * @param arrival the day on which the goods would be here
     */
    public record RecordQuotation(
            @NotNull Ref<Supplier> supplier,
            @NotEmpty Map<@NotBlank String, @NotNull Price> prices,
            @NotNull LocalDate arrival,
            @NotNull String terms)
            implements Command<PurchaseOrder> {
        @Override
        public PurchaseOrder change(PurchaseOrder before, Turn turn) {
            return before.quoted(new Quotation(supplier, prices, arrival, terms));
        }
    }

    /** One of those who quoted is chosen (选定供应商). */
    public record SelectSupplier(
            @NotNull Ref<Supplier> supplier, @NotBlank String reason) implements Command<PurchaseOrder> {
        @Override
        public PurchaseOrder change(PurchaseOrder before, Turn turn) {
            return before.selecting(new Selection(supplier, reason));
        }
    }

    /** The supplier has confirmed the order, and how is kept (供应商确认, PU-06). */
    public record KeepConfirmation(@NotBlank String confirmation) implements Command<PurchaseOrder> {
        @Override
        public PurchaseOrder change(PurchaseOrder before, Turn turn) {
            return before.withConfirmation(confirmation);
        }
    }

    /** The supplier is asked when the goods leave and when they will be here (催交, PU-08). */
    public record ContactSupplier(
            @NotBlank String contact,
            @NotNull LocalDate dispatch,
            @NotNull LocalDate arrival) implements Command<PurchaseOrder> {
        @Override
        public PurchaseOrder change(PurchaseOrder before, Turn turn) {
            return before.withFollowup(earlier -> new Followup(turn.at(), contact, dispatch, arrival, "", ""));
        }
    }

    /** The head is told that the date will not hold, and what is done about it (报告部门领导, PU-08). */
    public record ReportDelay(@NotBlank String what) implements Command<PurchaseOrder> {
        @Override
        public PurchaseOrder change(PurchaseOrder before, Turn turn) {
            return before.withFollowup(said -> said == null ? null : said.reportedAs(what));
        }
    }

    /**
     * The goods are on their way (确认发货, PU-08).
     *
     * @param carrier who brings them, and how to reach them
     */
    public record ConfirmDispatch(@NotBlank String carrier) implements Command<PurchaseOrder> {
        @Override
        public PurchaseOrder change(PurchaseOrder before, Turn turn) {
            return before.withFollowup(said -> said == null ? null : said.dispatchedBy(carrier));
        }
    }

    /**
     * Something has come, and the keeper has counted it (收货点数, PU-04). It is inspected before stock or use.
     *
     * @param slip the supplier's delivery slip
     * @param counted by line
     * @param batch the batch number; empty where the goods have none
     */
    public record ReceiveGoods(
            @NotBlank String slip,
            @NotEmpty Map<@NotBlank String, @NotNull Quantity> counted,
            @NotNull @Size(max = Ref.GIVEN_ID_LENGTH) String batch)
            implements Command<PurchaseOrder> {
        @Override
        public PurchaseOrder change(PurchaseOrder before, Turn turn) {
            return before.receiving(Receipt.of(before.receipts().size() + 1, slip, turn.today(), counted, batch));
        }
    }

    /** What failed goes back, and others come for it (退货补发, PU-09). */
    public record ReplaceGoods(
            @NotBlank String reason,
            @NotBlank String agreedWith,
            @NotNull LocalDate until) implements Dated {
        @Override
        public PurchaseOrder change(PurchaseOrder before, Turn turn) {
            return before.returningWhatFailed()
                    .choosing(new ReceiptChoice(Kind.REPLACE, reason, agreedWith, until, null));
        }
    }

    /** What is missing is chased, and comes on another date (追查补发, PU-09). */
    public record ChaseShortage(
            @NotBlank String reason,
            @NotBlank String agreedWith,
            @NotNull LocalDate until) implements Dated {
        @Override
        public PurchaseOrder change(PurchaseOrder before, Turn turn) {
            return before.choosing(new ReceiptChoice(Kind.CHASE, reason, agreedWith, until, null));
        }
    }

    /** A command that agrees another date. */
    interface Dated extends Command<PurchaseOrder> {
        /** The other date. */
        LocalDate until();
    }

    /**
     * What has come is taken as it is, for less (降价让步接收, PU-09). That makes no goods good: what failed its inspection stays
     * blocked until quality passes it (QI-02).
     */
    public record AcceptReduced(
            @NotBlank String reason,
            @NotBlank String agreedWith,
            @NotNull Money reduction) implements Command<PurchaseOrder> {
        @Override
        public PurchaseOrder change(PurchaseOrder before, Turn turn) {
            return before.choosing(new ReceiptChoice(Kind.REDUCE, reason, agreedWith, null, reduction));
        }
    }

    /** The supplier is paid (结算, PU-04). */
    public record SettlePurchase(
            @NotNull Money paid, @NotBlank String payment) implements Command<PurchaseOrder> {
        @Override
        public PurchaseOrder change(PurchaseOrder before, Turn turn) {
            return before.withPayment(payment);
        }
    }

    /** It is called off (取消采购). */
    public record CancelPurchase(@NotBlank String reason) implements Command<PurchaseOrder> {
        @Override
        public PurchaseOrder change(PurchaseOrder before, Turn turn) {
            return before.withCancelledOn(turn.today());
        }
    }

    /** What an incoming inspection says of a receipt, as it stands; that it is open is something too (QI-02). */
    public record Judge(Ref<?> claimant, int receipt, IncomingVerdict verdict) implements Claim<PurchaseOrder> {
        @Override
        public PurchaseOrder change(PurchaseOrder before, Turn turn) {
            return before.judged(receipt, verdict);
        }

        @Override
        public boolean isNothing() {
            return false;
        }

        @Override
        public boolean exceeds(Claim<PurchaseOrder> earlier) {
            return false;
        }
    }

    /** What a goods receipt has put on shelves of what has passed, by line (QI-02). */
    public record Store(Ref<GoodsReceipt> claimant, Map<String, Quantity> quantities) implements Claim<PurchaseOrder> {
        @Override
        public PurchaseOrder change(PurchaseOrder before, Turn turn) {
            return before.withShelved(claimant, quantities);
        }

        @Override
        public boolean isNothing() {
            return quantities.isEmpty();
        }

        @Override
        public boolean exceeds(Claim<PurchaseOrder> earlier) {
            return earlier instanceof Store was && Quantity.growAnywhere(quantities, was.quantities);
        }
    }
}
