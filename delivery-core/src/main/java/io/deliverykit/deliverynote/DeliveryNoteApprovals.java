package io.deliverykit.deliverynote;

import static io.deliverykit.approval.ApprovalPolicy.approvals;
import static io.deliverykit.lifecycle.Table.covered;
import static io.deliverykit.lifecycle.Table.step;
import static io.deliverykit.party.Role.FINANCE_MANAGER;
import static io.deliverykit.party.Role.SALES_ACCOUNTANT;
import static io.deliverykit.party.Role.SALES_MANAGER;

import io.deliverykit.approval.ApprovalPolicy;
import io.deliverykit.approval.ApprovalStep.Covered;
import io.deliverykit.lifecycle.Situation;
import io.deliverykit.quantity.Quantity;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Who must agree to a {@link DeliveryNote} (DN-07, DN-08, DN-09). */
final class DeliveryNoteApprovals {
    private static final Covered<Situation<DeliveryNote>> QUANTITIES =
            covered("quantities", DeliveryNoteApprovals::quantities);
    private static final Covered<Situation<DeliveryNote>> PRICES =
            covered("prices", note -> note.lines().stream().map(NoteLine::price).toList());
    private static final Covered<Situation<DeliveryNote>> PAYER =
            covered("payer", note -> List.of(note.customer(), note.payment()));
    private static final Covered<Situation<DeliveryNote>> GOODS = covered(
            "goods",
            note -> note.lines().stream()
                    .map(line -> List.of(
                            line.order(), line.orderLine(), line.product(), line.specification(), line.standard()))
                    .toList());

    /** The signature, until it is put before them: signing makes a maker (AP-02), and a later amendment is judged by what it changes. */
    private static final Covered<Situation<DeliveryNote>> SIGNATURE = new Covered<>(
            "signature",
            now -> now.filed().isIn(DeliveryNoteState.DRAFT, DeliveryNoteState.SIGNED)
                    ? now.content().signedBy()
                    : "");

    /** The sales manager, then finance; a deputy only from the same department. */
    static final ApprovalPolicy<Situation<DeliveryNote>> RELEASE_APPROVALS = approvals(
                    "release",
                    step(DeliveryNote.class, "sales", SALES_MANAGER)
                            .covering(QUANTITIES, GOODS, SIGNATURE)
                            .deputiesOfTheSameDepartment(),
                    step(DeliveryNote.class, "finance", FINANCE_MANAGER, SALES_ACCOUNTANT)
                            .covering(QUANTITIES, PRICES, PAYER, SIGNATURE)
                            .deputiesOfTheSameDepartment())
            .amounting(now -> now.content().total());

    private DeliveryNoteApprovals() {}

    private static Map<String, Quantity> quantities(DeliveryNote note) {
        Map<String, Quantity> quantities = new TreeMap<>();
        note.lines().forEach(line -> quantities.put(line.id(), line.quantity()));
        return quantities;
    }
}
