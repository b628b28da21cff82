package io.deliverykit.transport;

import io.deliverykit.account.CustomerAccount;
import io.deliverykit.contract.SalesContract;
import io.deliverykit.deliverynote.DeliveryNote;
import io.deliverykit.lifecycle.Ref;
import io.deliverykit.lifecycle.Turn;
import io.deliverykit.order.SalesOrder;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The notice by which sales has goods of an order sent (发货通知单, 出货通知单, DN-25).
 *
 * @param contract that of the order; null where it has none
 * @param handlings who passed it on to whom, and when; the first is its issue
 * @param notes the delivery notes by which the goods have left; none before
 */
public record DispatchNotice(
        Ref<CustomerAccount> customer,
        Ref<SalesOrder> order,
        @Nullable Ref<SalesContract> contract,
        List<DispatchLine> lines,
        DispatchPlan plan,
        List<DispatchHandling> handlings,
        Set<Ref<DeliveryNote>> notes) {
    public DispatchNotice {
        lines = List.copyOf(lines);
        handlings = List.copyOf(handlings);
        notes = Collections.unmodifiableSet(new TreeSet<>(notes));
    }

    public static Ref<DispatchNotice> ref(String id) {
        return Ref.of(DispatchNoticeLifecycle.NAME, id);
    }

    DispatchNotice with(List<DispatchLine> others, DispatchPlan other) {
        return new DispatchNotice(customer, order, contract, others, other, handlings, notes);
    }

    DispatchNotice sentBy(Set<Ref<DeliveryNote>> others) {
        return new DispatchNotice(customer, order, contract, lines, plan, handlings, others);
    }

    DispatchNotice handled(DispatchNoticeState became, Turn turn, String to) {
        List<DispatchHandling> more = new ArrayList<>(handlings);
        more.add(new DispatchHandling(became, turn.actor().person(), to, turn.at()));
        return new DispatchNotice(customer, order, contract, lines, plan, more, notes);
    }
}
