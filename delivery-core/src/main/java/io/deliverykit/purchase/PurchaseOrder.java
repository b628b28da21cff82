package io.deliverykit.purchase;

import io.deliverykit.goodsreceipt.GoodsReceipt;
import io.deliverykit.lifecycle.Ref;
import io.deliverykit.quantity.Price;
import io.deliverykit.quantity.Quantity;
import io.deliverykit.quantity.Shares;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * A purchase order (采购订单): what is bought of whom, from the suppliers that were asked to the goods that were paid.
 *
 * <p>The suppliers that are asked are named when it is planned and stay; whoever wants to ask others plans it anew. So each of
 * them can be told how the order went, and none is forgotten.
 *
 * @param asked the suppliers that are asked to quote
 * @param promised the day of arrival that was agreed first; its punctuality is measured by it (PU-05)
 * @param arrival the day of arrival that holds now
 * @param quotations one of each supplier that has answered
 * @param selection whose quotation was taken; null before
 * @param confirmation how the supplier confirmed the order; empty before (PU-06)
 * @param followup what the supplier said last of this delivery; null before it was asked
 * @param receipts what has come, in the order in which it came
 * @param choices how short and failed receipts were ended, in the order of it
 * @param payment by what it was paid; empty before
 * @param cancelledOn when it was called off; null when it was not
 * @param shelved what goods receipts have put on shelves of what has passed
 */
public record PurchaseOrder(
        Ref<PurchaseRequest> request,
        CurrencyUnit currency,
        List<PurchaseLine> lines,
        Set<Ref<Supplier>> asked,
        LocalDate promised,
        LocalDate arrival,
        List<Quotation> quotations,
        @Nullable Selection selection,
        String confirmation,
        @Nullable Followup followup,
        List<Receipt> receipts,
        List<ReceiptChoice> choices,
        String payment,
        @Nullable LocalDate cancelledOn,
        Shares<Quantity> shelved) {
    public PurchaseOrder {
        lines = List.copyOf(lines);
        asked = Collections.unmodifiableSet(new TreeSet<>(asked));
        quotations = List.copyOf(quotations);
        receipts = List.copyOf(receipts);
        choices = List.copyOf(choices);
        shelved = shelved == null ? Shares.none() : shelved;
    }

    static PurchaseOrder planned(
            Ref<PurchaseRequest> request,
            CurrencyUnit currency,
            List<PurchaseLine> lines,
            Set<Ref<Supplier>> asked,
            LocalDate arrival) {
        return new PurchaseOrder(
                request,
                currency,
                lines,
                asked,
                arrival,
                arrival,
                List.of(),
                null,
                "",
                null,
                List.of(),
                List.of(),
                "",
                null,
                Shares.none());
    }

    public static Ref<PurchaseOrder> ref(String id) {
        return Ref.of(PurchaseOrderLifecycle.NAME, id);
    }

    public Optional<PurchaseLine> line(String id) {
        return lines.stream().filter(each -> each.id().equals(id)).findFirst();
    }

    public Optional<Quotation> quotationOf(Ref<Supplier> supplier) {
        return quotations.stream()
                .filter(each -> each.supplier().equals(supplier))
                .findFirst();
    }

    /** The quotation that was taken; empty before. */
    public Optional<Quotation> chosen() {
        return selection == null ? Optional.empty() : quotationOf(selection.supplier());
    }

    /** What all lines cost by a quotation. */
    public Money total(Quotation quotation) {
        Money sum = Money.zero(currency);
        for (PurchaseLine line : lines) {
            Price price = quotation.prices().get(line.id());
            sum = price == null ? sum : sum.plus(price.total(line.quantity()));
        }
        return sum;
    }

    /** What it costs by the quotation that was taken; nothing before. */
    public Money total() {
        return chosen().map(this::total).orElse(Money.zero(currency));
    }

    /** The day by which as much of a line had come as was ordered, whatever became of it; null while less has. */
    @Nullable
    LocalDate arrivedOn(PurchaseLine line) {
        Quantity sum = Quantity.zero(line.quantity().unit());
        for (Receipt each : receipts) {
            sum = sum.plus(each.counted().getOrDefault(line.id(), Quantity.zero(sum.unit())));
            if (!sum.isLessThan(line.quantity())) {
                return each.on();
            }
        }
        return null;
    }

    /** What of a line is here: all that has come and did not go back, good or bad. */
    public Quantity kept(PurchaseLine line) {
        return counted(line, each -> !each.isReturned());
    }

    /** What of a line has passed its inspection, and so may be stocked and used (QI-02). */
    public Quantity good(PurchaseLine line) {
        return counted(line, Receipt::hasPassed);
    }

    /** The batches of what has passed of a line; an empty number where the goods have none. */
    public Set<String> passedBatches(PurchaseLine line) {
        return receipts.stream()
                .filter(each -> each.hasPassed() && each.counted().containsKey(line.id()))
                .map(Receipt::batch)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Quantity counted(PurchaseLine line, Predicate<Receipt> which) {
        Quantity sum = Quantity.zero(line.quantity().unit());
        for (Receipt each : receipts) {
            Quantity part = each.counted().get(line.id());
            if (part != null && which.test(each)) {
                sum = sum.plus(part);
            }
        }
        return sum;
    }

    boolean isShort() {
        return lines.stream().anyMatch(line -> kept(line).isLessThan(line.quantity()));
    }

    boolean isPartlyHere() {
        return lines.stream().anyMatch(line -> kept(line).isPositive());
    }

    boolean hasSomethingBad() {
        return receipts.stream().anyMatch(Receipt::isBad);
    }

    boolean isJudged() {
        return receipts.stream().allMatch(Receipt::isJudged);
    }

    /** Whether all that was ordered is here and good, or was taken for less (PU-04, PU-09). */
    public boolean holds() {
        return isReduced() || (!isShort() && receipts.stream().allMatch(each -> each.isReturned() || each.hasPassed()));
    }

    boolean isReduced() {
        return choices.stream().anyMatch(each -> each.kind() == ReceiptChoice.Kind.REDUCE);
    }

    /** What is to be paid: what is here, at the price quoted, less what was taken off it. */
    public Money owed() {
        Money sum = Money.zero(currency);
        for (PurchaseLine line : lines) {
            Price price = chosen().map(each -> each.prices().get(line.id())).orElse(null);
            sum = price == null ? sum : sum.plus(price.total(kept(line)));
        }
        for (ReceiptChoice each : choices) {
            Money reduction = each.reduction();
            sum = reduction == null ? sum : sum.minus(reduction);
        }
        return sum;
    }

    boolean willBeLate() {
        return followup != null && followup.arrival().isAfter(arrival);
    }

    PurchaseOrder quoted(Quotation quotation) {
        List<Quotation> others = new ArrayList<>(quotations);
        others.removeIf(each -> each.supplier().equals(quotation.supplier()));
        others.add(quotation);
        return with(copy -> copy.quotations = others);
    }

    /** A supplier is chosen, and what it quoted is what is agreed. */
    PurchaseOrder selecting(Selection made) {
        LocalDate day = quotationOf(made.supplier()).map(Quotation::arrival).orElse(arrival);
        return with(copy -> {
            copy.selection = made;
            copy.promised = day;
            copy.arrival = day;
        });
    }

    PurchaseOrder withConfirmation(String kept) {
        return with(copy -> copy.confirmation = kept);
    }

    PurchaseOrder withFollowup(UnaryOperator<@Nullable Followup> change) {
        return with(copy -> copy.followup = change.apply(followup));
    }

    PurchaseOrder receiving(Receipt receipt) {
        List<Receipt> more = new ArrayList<>(receipts);
        more.add(receipt);
        return with(copy -> copy.receipts = more);
    }

    PurchaseOrder judged(int receipt, IncomingVerdict verdict) {
        return with(copy -> copy.receipts = receipts.stream()
                .map(each -> each.number() == receipt ? each.judged(verdict) : each)
                .toList());
    }

    /** What failed goes back; for the rest there is nothing to send. */
    PurchaseOrder returningWhatFailed() {
        return with(copy -> copy.receipts = receipts.stream()
                .map(each -> each.isBad() ? each.returned() : each)
                .toList());
    }

    /** How a short or failed receipt was ended; what comes after it is a delivery of its own, to be asked about anew. */
    PurchaseOrder choosing(ReceiptChoice choice) {
        List<ReceiptChoice> more = new ArrayList<>(choices);
        more.add(choice);
        LocalDate until = choice.until();
        return with(copy -> {
            copy.choices = more;
            copy.arrival = until == null ? arrival : until;
            copy.followup = null;
        });
    }

    PurchaseOrder withPayment(String reference) {
        return with(copy -> copy.payment = reference);
    }

    PurchaseOrder withCancelledOn(LocalDate day) {
        return with(copy -> copy.cancelledOn = day);
    }

    PurchaseOrder withShelved(Ref<GoodsReceipt> receipt, Map<String, Quantity> quantities) {
        return with(copy -> copy.shelved = shelved.with(receipt.id(), quantities, false));
    }

    private PurchaseOrder with(Consumer<Copy> changes) {
        Copy copy = new Copy();
        changes.accept(copy);
        return copy.made();
    }

    /** The same order for the same request of the same suppliers, of which some parts are set anew. */
    private final class Copy {
        private LocalDate promised = PurchaseOrder.this.promised;
        private LocalDate arrival = PurchaseOrder.this.arrival;
        private List<Quotation> quotations = PurchaseOrder.this.quotations;
        private @Nullable Selection selection = PurchaseOrder.this.selection;
        private String confirmation = PurchaseOrder.this.confirmation;
        private @Nullable Followup followup = PurchaseOrder.this.followup;
        private List<Receipt> receipts = PurchaseOrder.this.receipts;
        private List<ReceiptChoice> choices = PurchaseOrder.this.choices;
        private String payment = PurchaseOrder.this.payment;
        private @Nullable LocalDate cancelledOn = PurchaseOrder.this.cancelledOn;
        private Shares<Quantity> shelved = PurchaseOrder.this.shelved;

        private PurchaseOrder made() {
            return new PurchaseOrder(
                    request,
                    currency,
                    lines,
                    asked,
                    promised,
                    arrival,
                    quotations,
                    selection,
                    confirmation,
                    followup,
                    receipts,
                    choices,
                    payment,
                    cancelledOn,
                    shelved);
        }
    }
}
