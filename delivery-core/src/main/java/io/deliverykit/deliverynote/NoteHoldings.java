package io.deliverykit.deliverynote;

import io.deliverykit.account.CustomerAccount;
import io.deliverykit.account.CustomerAccountCommands.Commit;
import io.deliverykit.lifecycle.Filed;
import io.deliverykit.lifecycle.Ref;
import io.deliverykit.order.Held;
import io.deliverykit.order.SalesOrder;
import io.deliverykit.order.SalesOrderClaims.Hold;
import io.deliverykit.quantity.Quantity;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.joda.money.Money;

/** What a {@link DeliveryNote}, as it stands, holds of its orders and of the account of its customer. */
final class NoteHoldings {
    private NoteHoldings() {}

    /** What the note, as it stands, holds of one of its orders. */
    static Hold ofTheOrder(Filed<DeliveryNote> note, Ref<SalesOrder> order) {
        Map<String, Held> held = new LinkedHashMap<>();
        boolean isHere = DeliveryNoteRules.isStillHere(note);
        for (NoteLine line : note.content().lines()) {
            if (line.order().equals(order)) {
                Held part = held(note.content(), line, isHere);
                if (!part.isNothing()) {
                    held.merge(line.orderLine(), part, Held::plus);
                }
            }
        }
        List<String> drafted = note.isIn(DeliveryNoteState.DRAFT)
                ? List.copyOf(new TreeSet<>(asked(note.content(), order).keySet()))
                : List.of();
        return new Hold(note.ref(), held, drafted, isOver(note));
    }

    private static Held held(DeliveryNote note, NoteLine line, boolean isHere) {
        Quantity departed = note.departed(line);
        Quantity none = Quantity.zero(line.quantity().unit());
        Quantity reserved = isHere ? line.quantity().minus(departed) : none;
        return new Held(
                reserved,
                departed,
                note.accepted(line),
                note.refused(line),
                note.refused(line, Resolution.SEND_AGAIN),
                note.refused(line, Resolution.CLOSE));
    }

    /**
     * What the note, as it stands, holds of the account: its whole value once cleared, then what has left of it. What has
     * left can be invoiced, whatever becomes of the rest.
     */
    static Commit ofTheAccount(Filed<DeliveryNote> note, Ref<CustomerAccount> account) {
        DeliveryNote content = note.content();
        Money departed = content.departedTotal();
        Money held = DeliveryNoteRules.isCleared(note) ? content.total() : departed;
        Money zero = Money.zero(held.getCurrencyUnit());
        boolean onCredit = content.payment().isCredit();
        return new Commit(
                note.ref(),
                content.contracts(),
                content.lines().stream()
                        .map(NoteLine::order)
                        .distinct()
                        .sorted()
                        .toList(),
                onCredit ? held : zero,
                onCredit ? zero : held,
                departed,
                isOver(note));
    }

    static boolean isOver(Filed<DeliveryNote> note) {
        return note.isIn(DeliveryNoteState.CLOSED, DeliveryNoteState.EXPIRED, DeliveryNoteState.VOIDED);
    }

    /** What the note asks of each line of an order, rows of the same line summed. */
    static Map<String, Quantity> asked(DeliveryNote note, Ref<SalesOrder> order) {
        Map<String, Quantity> sums = new LinkedHashMap<>();
        List<NoteLine> lines = new ArrayList<>(note.lines());
        lines.removeIf(line -> !line.order().equals(order));
        lines.forEach(line -> sums.merge(line.orderLine(), line.quantity(), Quantity::plusIfAlike));
        return sums;
    }
}
