package io.deliverykit.quality;

import io.deliverykit.deliverynote.DeliveryNote;
import io.deliverykit.deliverynote.GoodsRow;
import io.deliverykit.deliverynote.NoteParts;
import io.deliverykit.lifecycle.Filed;
import io.deliverykit.order.SalesOrder;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * The quality certificate that goes with the goods (质量保证书, QI-03): drawn from the confirmed orders, the note and the
 * inspection that its goods have passed. A view; nothing of it is kept.
 *
 * @param orders the confirmed orders, as people call them
 * @param report what the inspector wrote
 * @param label the label that the goods bear
 * @param concession the customer's written consent to goods that are not quite right; empty when they are (QI-04)
 */
public record QualityCertificate(
        String note,
        List<String> orders,
        List<GoodsRow> goods,
        InspectionReport report,
        String label,
        String concession) {
    /**
     * The certificate for a note.
     *
     * @param orders the orders that the note delivers; one that is missing is taken for not confirmed
     * @return empty while the goods have not passed, this inspection is not of all of them, or an order was not confirmed
     * @throws IllegalArgumentException when the inspection is of another note
     */
    public static Optional<QualityCertificate> of(
            Filed<QualityInspection> inspection, Filed<DeliveryNote> note, Collection<Filed<SalesOrder>> orders) {
        if (!note.ref().equals(inspection.content().note())) {
            throw new IllegalArgumentException(
                    inspection.ref() + " is of " + inspection.content().note() + ", not of " + note.ref());
        }
        InspectionReport report = inspection.content().report();
        boolean hasPassed = QualityInspectionRules.isLetGo(inspection)
                && note.content().verdict().hasPassed()
                && note.content().verdict().isPassedBy(inspection.ref());
        List<Filed<SalesOrder>> confirmed = orders.stream()
                .filter(order -> note.content().orders().contains(order.ref()))
                .filter(order -> order.content().confirmation() != null)
                .toList();
        boolean isConfirmed = confirmed.size() == note.content().orders().size();
        return report == null || !hasPassed || !isConfirmed
                ? Optional.empty()
                : Optional.of(new QualityCertificate(
                        note.title(),
                        confirmed.stream().map(Filed::title).toList(),
                        NoteParts.accompanying(note).goods(),
                        report,
                        inspection.content().label(),
                        inspection.content().concession()));
    }
}
