package io.deliverykit.deliverynote;

import io.deliverykit.acceptance.AcceptanceCommands.AwaitAcceptance;
import io.deliverykit.lifecycle.Filed;
import io.deliverykit.quality.QualityInspectionCommands.InspectOutgoing;
import io.deliverykit.quantity.Quantity;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** The documents that a {@link DeliveryNote} opens on its way. */
final class NoteOpens {
    private NoteOpens() {}

    /** At the warehouse: the outgoing inspection of its goods (QI-02). */
    static InspectOutgoing inspection(Filed<DeliveryNote> note) {
        return new InspectOutgoing(
                note.ref(),
                note.content().lines().stream()
                        .map(NoteLine::product)
                        .distinct()
                        .collect(Collectors.joining(", ")),
                note.content().lines().stream()
                        .map(NoteLine::batch)
                        .filter(batch -> !batch.isBlank())
                        .map(String::strip)
                        .collect(Collectors.toSet()));
    }

    /** One inspection for the goods as they were released, and one more each time that goods were added (QI-01). */
    static int lot(DeliveryNote note) {
        return note.verdict().since();
    }

    /** At the customer's: the acceptance list of what has arrived (AC-01). */
    static AwaitAcceptance acceptance(Filed<DeliveryNote> note) {
        Map<String, Quantity> delivered = new LinkedHashMap<>();
        for (NoteLine line : note.content().lines()) {
            Quantity departed = note.content().departed(line);
            if (departed.isPositive()) {
                delivered.put(line.id(), departed);
            }
        }
        return new AwaitAcceptance(
                note.ref(), note.content().customer(), note.content().contracts(), delivered);
    }
}
