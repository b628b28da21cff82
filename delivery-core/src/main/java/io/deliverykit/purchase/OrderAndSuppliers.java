package io.deliverykit.purchase;

import static io.deliverykit.approval.ApprovalPolicy.approvals;
import static io.deliverykit.lifecycle.Fact.facts;
import static io.deliverykit.lifecycle.Setting.setting;
import static io.deliverykit.lifecycle.Table.covered;
import static io.deliverykit.lifecycle.Table.step;
import static io.deliverykit.party.Role.FINANCE_MANAGER;

import io.deliverykit.approval.ApprovalPolicy;
import io.deliverykit.lifecycle.Answer;
import io.deliverykit.lifecycle.Fact;
import io.deliverykit.lifecycle.Filed;
import io.deliverykit.lifecycle.InputRule;
import io.deliverykit.lifecycle.Ref;
import io.deliverykit.lifecycle.Rule;
import io.deliverykit.lifecycle.Setting;
import io.deliverykit.lifecycle.Situation;
import io.deliverykit.purchase.PurchaseOrderCommands.RecordQuotation;
import io.deliverykit.purchase.PurchaseOrderCommands.SelectSupplier;
import io.deliverykit.purchase.SupplierCommands.Supply;
import io.deliverykit.quantity.Price;
import io.deliverykit.score.Dealing;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What must hold between a {@link PurchaseOrder} and the suppliers that are asked, and what it says of them (PU-02, PU-05). */
public final class OrderAndSuppliers {
    /** How many quotations are compared before a supplier is chosen. */
    public static final Setting<Integer> QUOTATIONS = setting("PU-02.quotations", 3);

    static final Fact<PurchaseOrder, Supplier> THE_SUPPLIERS =
            facts("the suppliers that are asked", Supplier.class, PurchaseOrder::asked);

    static final Rule<PurchaseOrder> ASKS_ENOUGH_SUPPLIERS = Rule.asks(
            "PU-02",
            "asks-enough-suppliers",
            now -> Answer.of(now.content().asked().size() >= now.setting(QUOTATIONS))
                    .with("asked", now.content().asked().size())
                    .with("needed", now.setting(QUOTATIONS)));

    static final Rule<PurchaseOrder> ASKS_NOBODY_WHO_WAS_DROPPED = Rule.asks(
            "PU-02",
            "asks-nobody-who-was-dropped",
            now -> Answer.allOf(now.all(THE_SUPPLIERS).stream()
                    .map(each -> Answer.of(!each.isIn(SupplierState.DROPPED))
                            .with("supplier", each.content().name()))
                    .toList()),
            THE_SUPPLIERS);

    static final InputRule<PurchaseOrder, RecordQuotation> QUOTES_ONE_THAT_WAS_ASKED = InputRule.agrees(
            "PU-02",
            "quotes-one-that-was-asked",
            RecordQuotation.class,
            (order, quotation) -> order.asked().contains(quotation.supplier()));

    static final InputRule<PurchaseOrder, RecordQuotation> QUOTES_EVERY_LINE =
            InputRule.agrees("PU-02", "quotes-every-line", RecordQuotation.class, OrderAndSuppliers::quotesEveryLine);

    static final InputRule<PurchaseOrder, RecordQuotation> QUOTES_A_DAY_TO_COME = InputRule.asks(
            "PU-08",
            "quotes-a-day-to-come",
            RecordQuotation.class,
            (now, quotation) ->
                    Answer.of(quotation.arrival().isAfter(now.today())).with("day", quotation.arrival()));

    static final Rule<PurchaseOrder> HAS_ENOUGH_QUOTATIONS = Rule.asks(
            "PU-02",
            "has-enough-quotations",
            now -> Answer.of(now.content().quotations().size() >= now.setting(QUOTATIONS))
                    .with("quotations", now.content().quotations().size())
                    .with("needed", now.setting(QUOTATIONS)));

    static final InputRule<PurchaseOrder, SelectSupplier> SELECTS_ONE_THAT_QUOTED = InputRule.agrees(
            "PU-02",
            "selects-one-that-quoted",
            SelectSupplier.class,
            (order, select) -> order.quotationOf(select.supplier()).isPresent());

    static final Rule<PurchaseOrder> ITS_SUPPLIER_IS_QUALIFIED =
            Rule.asks("PU-02", "its-supplier-is-qualified", OrderAndSuppliers::supplierIsQualified, THE_SUPPLIERS);

    /** Finance, before anything is ordered (PU-06); under it the supplier does not change (PU-03). */
    static final ApprovalPolicy<Situation<PurchaseOrder>> ORDER_REVIEW = approvals(
                    "purchase order",
                    step(PurchaseOrder.class, "finance", FINANCE_MANAGER)
                            .covering(
                                    covered("supplier", PurchaseOrder::selection),
                                    covered("quotation", order -> order.chosen().orElse(null))))
            .amounting(now -> now.content().total());

    private OrderAndSuppliers() {}

    /** What the order, as it stands, says of a supplier that was asked: of the one that was chosen how it went (PU-05). */
    static Supply ofTheSupplier(Filed<PurchaseOrder> order, Ref<Supplier> supplier) {
        Selection selection = order.content().selection();
        boolean isIts = selection != null && selection.supplier().equals(supplier);
        return new Supply(order.ref(), isIts ? dealing(order) : null);
    }

    private static @Nullable Dealing dealing(Filed<PurchaseOrder> order) {
        PurchaseOrder content = order.content();
        List<Receipt> judged =
                content.receipts().stream().filter(Receipt::isJudged).toList();
        LocalDate here = lastArrival(content);
        LocalDate cancelled = content.cancelledOn();
        boolean isGivenUpLate = cancelled != null
                && cancelled.isAfter(content.promised())
                && !content.confirmation().isEmpty();
        boolean isDue = here != null || isGivenUpLate || order.isIn(PurchaseOrderState.SETTLED);
        if (judged.isEmpty() && !isGivenUpLate) {
            return null;
        }
        boolean isOnTime = here != null && !here.isAfter(content.promised());
        int passed = (int) judged.stream()
                .filter(each -> each.first() == IncomingVerdict.PASSED)
                .count();
        return new Dealing(
                order.ref().id(), isDue ? 1 : 0, isDue && isOnTime ? 1 : 0, judged.size(), passed, price(content));
    }

    /** The day by which as much had come as was ordered, good or bad; null while less has. */
    private static @Nullable LocalDate lastArrival(PurchaseOrder order) {
        LocalDate last = null;
        for (PurchaseLine line : order.lines()) {
            LocalDate day = order.arrivedOn(line);
            if (day == null) {
                return null;
            }
            last = last == null || day.isAfter(last) ? day : last;
        }
        return last;
    }

    private static BigDecimal price(PurchaseOrder order) {
        return Dealing.nearness(
                order.total(), order.quotations().stream().map(order::total).toList());
    }

    private static boolean quotesEveryLine(PurchaseOrder order, RecordQuotation quotation) {
        return quotation.prices().size() == order.lines().size()
                && order.lines().stream().allMatch(line -> {
                    Price price = quotation.prices().get(line.id());
                    return price != null
                            && price.per().convertsTo(line.quantity().unit())
                            && price.currency().equals(order.currency());
                });
    }

    private static Answer supplierIsQualified(Situation<PurchaseOrder> now) {
        Selection selection = now.content().selection();
        return Answer.allOf(now.all(THE_SUPPLIERS).stream()
                .filter(each -> selection != null && each.ref().equals(selection.supplier()))
                .map(each -> Answer.of(each.isIn(SupplierState.QUALIFIED))
                        .with("supplier", each.content().name())
                        .with("state", each.state().name()))
                .toList());
    }
}
