package io.deliverykit.deliverynote;

import io.deliverykit.contract.PaymentTerm;
import io.deliverykit.deliverynote.DeliveryNoteCommands.DraftNote;
import io.deliverykit.lifecycle.Ref;
import io.deliverykit.order.DeliveryMode;
import io.deliverykit.order.SalesOrder;
import io.deliverykit.quantity.Quantity;
import io.deliverykit.quantity.Unit;
import io.deliverykit.testkit.Scene;
import java.util.List;
import java.util.Set;

/** What a clerk writes on a note, shipped on credit unless it says otherwise. */
final class Drafts {
    static final Ref<DeliveryNote> NOTE = DeliveryNote.ref("n1");

    private Drafts() {}

    static Quantity pieces(long number) {
        return Quantity.of(number, Unit.PIECE);
    }

    /** So many pieces of the order's first line. */
    static NoteLine line(Ref<SalesOrder> order, long number) {
        return NoteLine.of("1", order, "1", "SHEET", pieces(number), Scene.LIST_PRICE);
    }

    static DraftNote draft(DeliveryMode mode, PaymentTerm payment, NoteLine... lines) {
        return new DraftNote(Scene.ACCOUNT, List.of(Scene.CONTRACT), mode, payment, List.of(lines), "", Set.of());
    }

    static DraftNote draft(NoteLine... lines) {
        return draft(DeliveryMode.SHIPPED, PaymentTerm.CREDIT, lines);
    }
}
