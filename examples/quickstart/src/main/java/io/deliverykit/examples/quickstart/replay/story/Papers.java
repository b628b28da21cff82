package io.deliverykit.examples.quickstart.replay.story;

import io.deliverykit.account.CustomerAccount;
import io.deliverykit.contract.SalesContract;
import io.deliverykit.deliverynote.DeliveryNote;
import io.deliverykit.examples.quickstart.replay.plan.Brief;
import io.deliverykit.examples.quickstart.replay.plan.CustomerPlan;
import io.deliverykit.examples.quickstart.replay.plan.NotePlan;
import io.deliverykit.examples.quickstart.replay.plan.RowPlan;
import io.deliverykit.goodsissue.GoodsIssue;
import io.deliverykit.lifecycle.Ref;
import io.deliverykit.notice.SalesNotice;
import io.deliverykit.order.SalesOrder;
import io.deliverykit.pricing.PriceList;
import io.deliverykit.production.ProductionInstruction;
import io.deliverykit.quality.QualityInspection;
import io.deliverykit.transport.CarrierFile;
import io.deliverykit.transport.Shipment;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.joda.money.Money;

/** How the papers of one customer are called: as the file calls them. */
record Papers(CustomerPlan customer) {

    Ref<CustomerAccount> account() {
        return CustomerAccount.ref(customer.name());
    }

    Ref<PriceList> prices() {
        return PriceList.ref(customer.name());
    }

    static Ref<SalesOrder> order(String number) {
        return SalesOrder.ref(number);
    }

    /** Each order is under a contract of its own, which says what the order says. */
    static Ref<SalesContract> contract(String order) {
        return SalesContract.ref(order);
    }

    static Ref<QualityInspection> inspection(Ref<DeliveryNote> note) {
        return QualityInspection.ref(note.id() + "-inspection");
    }

    /** What is sent of one order by a note; usually the note is of one order only. */
    static Ref<SalesNotice> notice(NotePlan note, String order) {
        return SalesNotice.ref(number(note, order, ""));
    }

    /** The goods and the note have an inspection each, which is called after what it is of. */
    static Ref<ProductionInstruction> instruction(NotePlan note, String order) {
        return ProductionInstruction.ref(number(note, order, "-made"));
    }

    static Ref<QualityInspection> inspectionOfMade(Ref<ProductionInstruction> instruction) {
        return QualityInspection.ref(instruction.id() + "-inspection");
    }

    private static String number(NotePlan note, String order, String mark) {
        boolean isOnlyOne = note.rows().stream().allMatch(row -> row.order().equals(order));
        String whole = (isOnlyOne ? note.number() : note.number() + "/" + order) + mark;
        return Brief.of(whole, Brief.AS_A_NUMBER);
    }

    static Ref<GoodsIssue> issue(NotePlan note) {
        return GoodsIssue.ref(note.number());
    }

    static Ref<Shipment> shipment(NotePlan note) {
        return Shipment.ref(note.number());
    }

    static Ref<CarrierFile> carrier(String name) {
        return CarrierFile.ref(Brief.of(name.replace('\0', '?'), Brief.AS_A_NUMBER));
    }

    /** Whether the customer's credit has a limit that is known. */
    boolean hasLimit() {
        return customer.account().creditLimit() != null;
    }

    Money money(BigDecimal amount) {
        return Money.of(customer.currency(), amount, RoundingMode.HALF_UP);
    }

    Money total(List<RowPlan> rows) {
        Money sum = Money.zero(customer.currency());
        for (RowPlan row : rows) {
            sum = sum.plus(row.price().total(row.quantity()));
        }
        return sum;
    }
}
