package io.deliverykit.examples.quickstart.replay.story;

import io.deliverykit.account.CustomerAccount;
import io.deliverykit.contract.SalesContract;
import io.deliverykit.deliverynote.DeliveryNote;
import io.deliverykit.examples.quickstart.replay.plan.CustomerPlan;
import io.deliverykit.examples.quickstart.replay.plan.RowPlan;
import io.deliverykit.lifecycle.Ref;
import io.deliverykit.order.SalesOrder;
import io.deliverykit.pricing.PriceList;
import io.deliverykit.quality.QualityInspection;
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
