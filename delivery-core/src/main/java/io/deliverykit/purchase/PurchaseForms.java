package io.deliverykit.purchase;

import static io.deliverykit.purchase.PurchaseOrderState.*;

import io.deliverykit.form.PricedRow;
import io.deliverykit.lifecycle.Filed;
import io.deliverykit.lifecycle.Ref;
import io.deliverykit.score.Score;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** The forms of purchasing, each a view that shows what its holder needs and no more. */
public final class PurchaseForms {
    private PurchaseForms() {}

    /**
     * 采购订单: what the supplier is sent. What others have quoted, and why this one was taken, is not its affair.
     *
     * @param terms the supplier's own, as quoted; empty when it named none
     * @param confirmation how the supplier confirmed it; empty before
     */
    public record PurchaseSheet(
            String number,
            Ref<Supplier> supplier,
            List<PricedRow> rows,
            Money total,
            LocalDate arrival,
            String terms,
            String confirmation) {}

    /**
     * One supplier of the list of the qualified (合格供应商一览表, PU-05).
     *
     * @param score by its last purchases; null while there is none
     */
    public record QualifiedRow(
            String number,
            String name,
            String contact,
            String evaluatedBy,
            @Nullable BigDecimal score) {}

    /** 供应商调查表: what was found about a supplier before it is put on the list (PU-05). */
    public record SurveySheet(String number, String name, String contact, Evaluation found, String evaluatedBy) {}

    /** What was found when the supplier was evaluated last; empty before. */
    public static Optional<SurveySheet> survey(Filed<Supplier> supplier) {
        Supplier content = supplier.content();
        return Optional.ofNullable(content.evaluation())
                .map(found -> new SurveySheet(
                        supplier.title(), content.name(), content.contact(), found, content.evaluatedBy()));
    }

    /** The order for the supplier whose quotation was taken; empty before it is ordered and once it was called off. */
    public static Optional<PurchaseSheet> order(Filed<PurchaseOrder> order) {
        return order.isIn(ORDERED, RECEIVING, INSPECTED, RETURNED_TO_SUPPLIER, SETTLED)
                ? order.content().chosen().map(quotation -> sheet(order.title(), order.content(), quotation))
                : Optional.empty();
    }

    private static PurchaseSheet sheet(String number, PurchaseOrder order, Quotation quotation) {
        return new PurchaseSheet(
                number,
                quotation.supplier(),
                order.lines().stream()
                        .flatMap(line -> Stream.ofNullable(quotation.prices().get(line.id()))
                                .map(price ->
                                        PricedRow.of(line.material(), line.specification(), line.quantity(), price)))
                        .toList(),
                order.total(quotation),
                order.arrival(),
                quotation.terms(),
                order.confirmation());
    }

    /** Those of these suppliers that are on the list, by name. */
    public static List<QualifiedRow> qualified(Collection<Filed<Supplier>> suppliers) {
        return suppliers.stream()
                .filter(each -> each.isIn(SupplierState.QUALIFIED))
                .map(PurchaseForms::row)
                .sorted(Comparator.comparing(QualifiedRow::name).thenComparing(QualifiedRow::number))
                .toList();
    }

    private static QualifiedRow row(Filed<Supplier> supplier) {
        Supplier content = supplier.content();
        Score score = content.scorecard().score();
        return new QualifiedRow(
                supplier.title(),
                content.name(),
                content.contact(),
                content.evaluatedBy(),
                score == null ? null : score.total());
    }
}
