package io.deliverykit.deliverynote;

import io.deliverykit.lifecycle.Ref;
import io.deliverykit.quantity.Quantity;
import org.joda.money.Money;

/**
 * That goods of a note were damaged before they were handed over, and who answers for it (货损责任认定, DN-24).
 *
 * @param line the line of the note
 * @param loss what whoever answers for it is charged with
 * @param answerable the person or house that answers for it
 * @param issue the goods issue by which it left stock; empty before
 */
public record DamageReport(
        Ref<DeliveryNote> note,
        String line,
        Quantity quantity,
        Money loss,
        String cause,
        String answerable,
        String issue) {
    public static Ref<DamageReport> ref(String id) {
        return Ref.of(DamageReportLifecycle.NAME, id);
    }

    DamageReport corrected(Quantity newQuantity, Money newLoss, String newCause, String newAnswerable) {
        return new DamageReport(note, line, newQuantity, newLoss, newCause, newAnswerable, issue);
    }

    DamageReport issuedBy(String number) {
        return new DamageReport(note, line, quantity, loss, cause, answerable, number);
    }
}
