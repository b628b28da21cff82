package io.deliverykit.transport;

import io.deliverykit.account.CustomerAccount;
import io.deliverykit.deliverynote.DeliveryNote;
import io.deliverykit.form.Opinion;
import io.deliverykit.lifecycle.Filed;
import io.deliverykit.lifecycle.Ref;
import io.deliverykit.order.SalesOrder;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The forms of transport, each a view that shows what its holder needs and no more: no prices of goods. */
public final class TransportForms {
    private TransportForms() {}

    /**
     * 发货通知单, 出货通知单: what warehouse and transport are to send, to whom, by when and where to (DN-20, DN-25).
     *
     * @param handlings who passed it on to whom, and when
     */
    public record DispatchSheet(
            String number,
            Ref<CustomerAccount> customer,
            Ref<SalesOrder> order,
            List<DispatchLine> goods,
            DispatchPlan plan,
            List<DispatchHandling> handlings) {}

    /**
     * 用车申请表: which goods want a vehicle, and whether its freight is agreed to (TR-02).
     *
     * @param dispatch the dispatch notice by which the goods are sent; null where there is none
     * @param haul carrier and freight; null before a carrier has named its freight
     * @param opinions of the freight, oldest first
     */
    public record VehicleSheet(
            String number,
            Ref<DeliveryNote> note,
            @Nullable Ref<DispatchNotice> dispatch,
            String destination,
            Instant departure,
            Instant arrival,
            @Nullable Haul haul,
            List<Opinion> opinions) {}

    public static DispatchSheet dispatch(Filed<DispatchNotice> notice) {
        DispatchNotice content = notice.content();
        return new DispatchSheet(
                notice.title(),
                content.customer(),
                content.order(),
                content.lines(),
                content.plan(),
                content.handlings());
    }

    public static VehicleSheet vehicle(Filed<Shipment> shipment) {
        Shipment content = shipment.content();
        return new VehicleSheet(
                shipment.title(),
                content.note(),
                content.dispatch(),
                content.destination(),
                content.journey().departure(),
                content.journey().arrival(),
                content.haul(),
                Opinion.of(shipment));
    }
}
