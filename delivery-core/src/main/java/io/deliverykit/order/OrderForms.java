package io.deliverykit.order;

import io.deliverykit.account.CustomerAccount;
import io.deliverykit.contract.PaymentTerm;
import io.deliverykit.contract.SalesContract;
import io.deliverykit.lifecycle.Filed;
import io.deliverykit.lifecycle.Ref;
import io.deliverykit.order.SalesOrderCommands.Change;
import io.deliverykit.product.Product;
import io.deliverykit.quantity.Price;
import io.deliverykit.quantity.Quantity;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** The forms that an order is printed on, each a view that shows what its holder needs and no more. */
public final class OrderForms {
    private OrderForms() {}

    /**
     * 订单确认表: what the customer is sent, and what came back (SO-08).
     *
     * @param contract null when there is none
     * @param sentOn null while it was not sent
     * @param signedBy empty while nobody has signed
     * @param answer the customer's, as it was given; empty before
     */
    public record ConfirmationSheet(
            String number,
            Ref<CustomerAccount> customer,
            @Nullable Ref<SalesContract> contract,
            String contact,
            String address,
            DeliveryMode mode,
            PaymentTerm payment,
            List<ConfirmedRow> rows,
            Money total,
            @Nullable LocalDate sentOn,
            String signedBy,
            String answer) {}

    /** One line that is confirmed: content, price and expected delivery. */
    public record ConfirmedRow(
            String product,
            String specification,
            String standard,
            Quantity quantity,
            Price price,
            Money amount,
            LocalDate delivery) {}

    /**
     * 合同订单更改通知单: what production is told of a change that is proposed. It shows neither prices nor who the customer is.
     *
     * @param size how large it is, and so who reviews it (SO-10)
     * @param proposedBy who wrote the change
     * @param rows the lines that change in what is to be made or when; empty when only prices do
     */
    public record ChangeNotice(
            String number, ChangeSize size, String proposedBy, Instant proposedAt, List<ChangedRow> rows) {}

    /**
     * One line that changes.
     *
     * @param before null for a line that is added
     * @param after null for a line that is dropped
     */
    public record ChangedRow(
            String line, @Nullable Asked before, @Nullable Asked after) {}

    /** What a line asks to be made. */
    public record Asked(
            String product,
            String specification,
            String standard,
            Map<String, ComponentWish> components,
            Quantity quantity,
            LocalDate delivery) {
        static Asked of(OrderLine line) {
            return new Asked(
                    line.product(),
                    line.specification(),
                    line.standard(),
                    line.components(),
                    line.ordered(),
                    line.agreed());
        }
    }

    /** The confirmation of an order; empty while its date and price are not known, and once it will not come. */
    public static Optional<ConfirmationSheet> confirmation(Filed<SalesOrder> order) {
        boolean isKnown = SalesOrderRules.isInEffect(order)
                || order.isIn(SalesOrderState.QUOTED, SalesOrderState.AWAITING_CUSTOMER, SalesOrderState.CLOSED);
        return isKnown ? Optional.of(sheet(order.title(), order.content())) : Optional.empty();
    }

    private static ConfirmationSheet sheet(String number, SalesOrder order) {
        Confirmation sent = order.confirmation();
        List<ConfirmedRow> rows = order.lines().stream()
                .map(line -> new ConfirmedRow(
                        line.product(),
                        line.specification(),
                        line.standard(),
                        line.ordered(),
                        line.price(),
                        line.total(),
                        line.agreed()))
                .toList();
        return new ConfirmationSheet(
                number,
                order.customer(),
                order.contract(),
                order.terms().contact(),
                order.terms().address(),
                order.terms().mode(),
                order.terms().payment(),
                rows,
                order.total(),
                sent == null ? null : sent.sentOn(),
                sent == null ? "" : sent.signedBy(),
                sent == null ? "" : sent.answer());
    }

    /**
     * The notice of the change that waits beside an order; empty when none does.
     *
     * @param products those of its lines, as engineering describes them
     */
    public static Optional<ChangeNotice> change(Filed<SalesOrder> order, List<Filed<Product>> products) {
        Filed.Proposal<SalesOrder> proposal = order.proposal();
        return proposal != null && proposal.command() instanceof Change change
                ? Optional.of(notice(order, proposal, change.changed(order.content()), products))
                : Optional.empty();
    }

    private static ChangeNotice notice(
            Filed<SalesOrder> order,
            Filed.Proposal<SalesOrder> proposal,
            List<OrderLine> after,
            List<Filed<Product>> products) {
        return new ChangeNotice(
                order.title(),
                ChangeSize.of(order.content(), after, products),
                proposal.by().person(),
                proposal.at(),
                changed(asked(order.content().lines()), asked(after)));
    }

    private static Map<String, Asked> asked(List<OrderLine> lines) {
        Map<String, Asked> asked = new LinkedHashMap<>();
        lines.forEach(line -> asked.put(line.id(), Asked.of(line)));
        return asked;
    }

    private static List<ChangedRow> changed(Map<String, Asked> before, Map<String, Asked> after) {
        Map<String, ChangedRow> rows = new LinkedHashMap<>();
        before.forEach((line, asked) -> rows.put(line, new ChangedRow(line, asked, after.get(line))));
        after.forEach((line, asked) -> rows.putIfAbsent(line, new ChangedRow(line, null, asked)));
        return rows.values().stream()
                .filter(row -> row.before() == null || !row.before().equals(row.after()))
                .toList();
    }
}
