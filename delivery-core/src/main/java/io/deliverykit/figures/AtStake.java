package io.deliverykit.figures;

import io.deliverykit.deliverynote.DeliveryNote;
import io.deliverykit.lifecycle.Filed;
import io.deliverykit.notice.SalesNotice;
import io.deliverykit.order.SalesOrder;
import io.deliverykit.purchase.PurchaseOrder;
import io.deliverykit.quality.QualityInspection;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.joda.money.Money;

/** What documents are worth as they stand, where they know it. */
final class AtStake {
    private AtStake() {}

    static Map<String, Money> of(Collection<Filed<?>> documents) {
        Map<String, Money> worth = new TreeMap<>();
        documents.forEach(each ->
                worth(each.content()).ifPresent(sum -> worth.put(each.ref().toString(), sum)));
        return worth;
    }

    private static Optional<Money> worth(Object content) {
        if (content instanceof SalesOrder order) {
            return Optional.of(order.total());
        } else if (content instanceof SalesNotice notice) {
            return Optional.of(notice.total());
        } else if (content instanceof DeliveryNote note) {
            return Optional.of(note.total());
        } else if (content instanceof PurchaseOrder purchase) {
            return purchase.chosen().map(purchase::total);
        } else if (content instanceof QualityInspection inspection) {
            return Optional.ofNullable(inspection.scrapping()).map(lost -> lost.value());
        }
        return Optional.empty();
    }
}
