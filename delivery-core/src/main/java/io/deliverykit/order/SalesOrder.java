package io.deliverykit.order;

import io.deliverykit.account.CustomerAccount;
import io.deliverykit.contract.SalesContract;
import io.deliverykit.lifecycle.Ref;
import io.deliverykit.pricing.PriceList;
import io.deliverykit.quantity.Quantity;
import io.deliverykit.quantity.Shares;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * A sales order (订单, 订单购销单): what a customer wants, and what delivery notes have taken of it.
 *
 * <p>This is the one place where an order line's {@linkplain #quantities quantities} are known. Notes change them only through
 * {@link SalesOrderClaims.Hold}.
 *
 * @param contract the contract it is under; null when there is none
 * @param priceList the list it was priced by
 * @param history what it remembers of its lines beside what they say
 * @param submittedAt when it was last submitted; null before
 * @param confirmation what was sent to the customer and answered; null before
 * @param deposit what was set aside on the customer's account for its unique items (定金, SO-16); null before
 * @param releasedOn when production and warehouse were told to work on it; null before
 * @param cancellation that it was called off; null when it was not
 * @param hold why it is on hold; empty when it is not
 * @param onNotes what notes hold of it
 * @param onNotices what sales notices tell of it, by line (SC-04, SN-01)
 * @param production what production makes of it, and which other designs the customer has agreed to
 * @param dealings what was done about the customer's latest change of which something was; null before
 */
public record SalesOrder(
        Ref<CustomerAccount> customer,
        @Nullable Ref<SalesContract> contract,
        Ref<PriceList> priceList,
        OrderTerms terms,
        List<OrderLine> lines,
        OrderHistory history,
        @Nullable Instant submittedAt,
        @Nullable Confirmation confirmation,
        @Nullable Money deposit,
        @Nullable LocalDate releasedOn,
        @Nullable Cancellation cancellation,
        String hold,
        OnNotes onNotes,
        Shares<Quantity> onNotices,
        OrderProduction production,
        @Nullable ChangeDealings dealings) {
    public SalesOrder {
        lines = List.copyOf(lines);
    }

    static SalesOrder draft(
            Ref<CustomerAccount> customer,
            @Nullable Ref<SalesContract> contract,
            Ref<PriceList> priceList,
            OrderTerms terms,
            List<OrderLine> lines,
            LocalDate today) {
        OrderHistory none = OrderHistory.since(today, List.of());
        SalesOrder empty = new SalesOrder(
                customer,
                contract,
                priceList,
                terms,
                List.of(),
                none,
                null,
                null,
                null,
                null,
                null,
                "",
                OnNotes.NONE,
                Shares.none(),
                OrderProduction.NONE,
                null);
        return empty.written(priceList, terms, lines, today);
    }

    public static Ref<SalesOrder> ref(String id) {
        return Ref.of(SalesOrderLifecycle.NAME, id);
    }

    public Optional<OrderLine> line(String id) {
        return lines.stream().filter(each -> each.id().equals(id)).findFirst();
    }

    /** How much of a line is wanted, taken, gone and still to come (XP-04). */
    public LineQuantities quantities(OrderLine line) {
        return new LineQuantities(line, onNotes.of(line));
    }

    /** How far delivery has come: an axis of its own (XP-07). */
    public Progress delivery() {
        boolean isFull = lines.stream().allMatch(line -> quantities(line).open().isZero());
        return isFull ? Progress.FULL : hasDeparted() ? Progress.PART : Progress.NONE;
    }

    boolean hasDeparted() {
        return lines.stream().anyMatch(line -> quantities(line).departed().isPositive());
    }

    public boolean isOnHold() {
        return !hold.isEmpty();
    }

    boolean isDelivered() {
        return delivery() == Progress.FULL;
    }

    boolean isOpen() {
        return !isDelivered();
    }

    boolean isOpenAndReleased() {
        return isOpen() && releasedOn != null;
    }

    /** The unique items that its lines ask for, each once (SO-16). */
    public Set<Ref<UniqueItem>> items() {
        return lines.stream()
                .map(OrderLine::item)
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    public CurrencyUnit currency() {
        return lines.get(0).price().currency();
    }

    /** What was set aside for its unique items; zero before. */
    Money deposited() {
        return deposit == null ? Money.zero(currency()) : deposit;
    }

    /** What the whole order is worth at its prices. */
    public Money total() {
        return lines.stream().map(OrderLine::total).reduce(Money.zero(currency()), Money::plus);
    }

    /** The day by which the first open line is agreed; the last of all when nothing is open. */
    public @Nullable LocalDate due() {
        return lines.stream()
                .filter(line -> quantities(line).open().isPositive())
                .map(OrderLine::agreed)
                .min(LocalDate::compareTo)
                .or(() -> lines.stream().map(OrderLine::agreed).max(LocalDate::compareTo))
                .orElse(null);
    }

    /** The order as it is written before it is submitted. */
    SalesOrder written(Ref<PriceList> by, OrderTerms newTerms, List<OrderLine> newLines, LocalDate today) {
        List<OrderLine> asOrdered = newLines.stream().map(OrderLine::asOrdered).toList();
        return with(copy -> {
            copy.priceList = by;
            copy.terms = newTerms;
            copy.lines = asOrdered;
            copy.history = OrderHistory.since(today, asOrdered);
        });
    }

    /** From now on it is measured what was asked and promised. */
    SalesOrder submitted(Instant at, LocalDate today) {
        return with(copy -> {
            copy.history = OrderHistory.since(today, lines);
            copy.submittedAt = at;
        });
    }

    /** With its lines written anew; what it remembers of those that stay, it keeps. */
    SalesOrder amended(List<OrderLine> newLines, LocalDate today) {
        return with(copy -> {
            copy.lines = amended(newLines);
            copy.history = history.amended(this, newLines, today);
        });
    }

    /** These lines as they amend those that it has. */
    List<OrderLine> amended(List<OrderLine> newLines) {
        return newLines.stream()
                .map(each -> line(each.id()).map(each::amending).orElseGet(each::asOrdered))
                .toList();
    }

    /** A later date is offered; nothing was promised before. */
    SalesOrder offering(String id, LocalDate date) {
        return remembering(id, line -> history.of(line).offering(date))
                .withLine(id, line -> line.withAgreed(date).asOrdered());
    }

    /** Another date holds; the one promised first stays (SO-14). */
    SalesOrder redated(String id, LocalDate date, boolean customerAsked, LocalDate today) {
        return remembering(id, line -> history.of(line).redated(line, date, customerAsked, today))
                .withLine(id, line -> line.withAgreed(date));
    }

    private SalesOrder remembering(String id, Function<OrderLine, LineHistory> change) {
        return line(id).map(line -> with(copy -> copy.history = history.with(line, change.apply(line))))
                .orElse(this);
    }

    /** The date by which the punctuality of a line is measured: the one promised first, unless the customer moved it (SO-14). */
    public LocalDate measuredBy(OrderLine line) {
        LocalDate moved = history.of(line).customersDate();
        return moved == null ? line.promised() : moved;
    }

    SalesOrder withLine(String id, UnaryOperator<OrderLine> change) {
        return withEachLine(each -> each.id().equals(id) ? change.apply(each) : each);
    }

    SalesOrder withEachLine(UnaryOperator<OrderLine> change) {
        return with(copy -> copy.lines = lines.stream().map(change).toList());
    }

    SalesOrder withConfirmation(Confirmation value) {
        return with(copy -> copy.confirmation = value);
    }

    SalesOrder withHold(String reason) {
        return with(copy -> copy.hold = reason);
    }

    SalesOrder withDeposit(Money sum) {
        return with(copy -> copy.deposit = sum);
    }

    SalesOrder withReleasedOn(LocalDate day) {
        return with(copy -> copy.releasedOn = day);
    }

    SalesOrder withCancellation(Cancellation why) {
        return with(copy -> copy.cancellation = why);
    }

    SalesOrder withNotes(OnNotes held) {
        return with(copy -> copy.onNotes = held);
    }

    SalesOrder withNotices(Shares<Quantity> others) {
        return with(copy -> copy.onNotices = others);
    }

    SalesOrder withProduction(OrderProduction next) {
        return with(copy -> copy.production = next);
    }

    SalesOrder withDealings(ChangeDealings next) {
        return with(copy -> copy.dealings = next);
    }

    private SalesOrder with(Consumer<Copy> changes) {
        Copy copy = new Copy();
        changes.accept(copy);
        return copy.made();
    }

    /** The same order of the same customer under the same contract, of which some parts are set anew. */
    private final class Copy {
        private Ref<PriceList> priceList = SalesOrder.this.priceList;
        private OrderTerms terms = SalesOrder.this.terms;
        private List<OrderLine> lines = SalesOrder.this.lines;
        private OrderHistory history = SalesOrder.this.history;
        private @Nullable Instant submittedAt = SalesOrder.this.submittedAt;
        private @Nullable Confirmation confirmation = SalesOrder.this.confirmation;
        private @Nullable Money deposit = SalesOrder.this.deposit;
        private @Nullable LocalDate releasedOn = SalesOrder.this.releasedOn;
        private @Nullable Cancellation cancellation = SalesOrder.this.cancellation;
        private String hold = SalesOrder.this.hold;
        private OnNotes onNotes = SalesOrder.this.onNotes;
        private Shares<Quantity> onNotices = SalesOrder.this.onNotices;
        private OrderProduction production = SalesOrder.this.production;
        private @Nullable ChangeDealings dealings = SalesOrder.this.dealings;

        private SalesOrder made() {
            return new SalesOrder(
                    customer,
                    contract,
                    priceList,
                    terms,
                    lines,
                    history,
                    submittedAt,
                    confirmation,
                    deposit,
                    releasedOn,
                    cancellation,
                    hold,
                    onNotes,
                    onNotices,
                    production,
                    dealings);
        }
    }
}
