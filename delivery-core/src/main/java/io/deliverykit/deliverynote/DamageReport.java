package io.deliverykit.deliverynote;

import io.deliverykit.contract.SalesContract;
import io.deliverykit.goodsissue.GoodsIssue;
import io.deliverykit.lifecycle.Ref;
import io.deliverykit.quantity.Quantity;
import io.deliverykit.transport.TransportClaim;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * That goods of a note were damaged before they were handed over, and who answers for it (货损责任认定, DN-24).
 *
 * @param contracts those of the note; they say where our protection of the goods ends (TR-07)
 * @param line the line of the note
 * @param claim the transport claim by which it was traced; null where nobody had claimed it (TR-06)
 * @param issue the goods issue by which it left stock; null before
 */
public record DamageReport(
        Ref<DeliveryNote> note,
        List<Ref<SalesContract>> contracts,
        String line,
        @Nullable Ref<TransportClaim> claim,
        Quantity quantity,
        DamageCharge charge,
        @Nullable Ref<GoodsIssue> issue) {
    public DamageReport {
        contracts = List.copyOf(contracts);
    }

    public static Ref<DamageReport> ref(String id) {
        return Ref.of(DamageReportLifecycle.NAME, id);
    }

    DamageReport corrected(Quantity otherQuantity, DamageCharge other) {
        return new DamageReport(note, contracts, line, claim, otherQuantity, other, issue);
    }

    DamageReport issuedBy(Ref<GoodsIssue> goodsIssue) {
        return new DamageReport(note, contracts, line, claim, quantity, charge, goodsIssue);
    }
}
