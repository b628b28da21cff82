package io.deliverykit.chain;

import static io.deliverykit.testkit.People.CLERK;
import static org.assertj.core.api.Assertions.assertThat;

import io.deliverykit.acceptance.Acceptance;
import io.deliverykit.acceptance.AcceptanceLine;
import io.deliverykit.account.CustomerAccount;
import io.deliverykit.contract.PaymentTerm;
import io.deliverykit.contract.SalesContract;
import io.deliverykit.deliverynote.DeliveryNote;
import io.deliverykit.deliverynote.Load;
import io.deliverykit.deliverynote.Resolution;
import io.deliverykit.lifecycle.Filed;
import io.deliverykit.order.LineQuantities;
import io.deliverykit.order.OrderLine;
import io.deliverykit.order.SalesOrder;
import io.deliverykit.order.SalesOrderState;
import io.deliverykit.quantity.Quantity;
import io.deliverykit.testkit.Scene;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.joda.money.Money;

/**
 * What order, contract and account must say of one order line at 100 a piece, reckoned in whole numbers from what notes and
 * acceptance lists say and from a book of invoices and payments: nothing of it by the code that is under test.
 */
final class Reckoning {
    private static final int PRICE = 100;
    private static final Set<String> HERE =
            Set.of("SIGNED", "IN_REVIEW", "APPROVED", "CLEARED", "RELEASED", "LOADING", "LOADED");
    private static final Set<String> STAMPED = Set.of("CLEARED", "RELEASED", "LOADING", "LOADED");

    private final long over;
    private final long under;
    private final long paidIn;
    private final Map<String, Long> invoiced = new LinkedHashMap<>();
    private final Map<String, Long> unpaid = new LinkedHashMap<>();
    private final Map<String, Long> credits = new LinkedHashMap<>();

    private long reserved;
    private long departed;
    private long accepted;
    private long refused;
    private long again;
    private long lost;
    private long onCredit;
    private long prepaid;

    /**
     * @param over the tolerance of the line in percent, and so is the next
     * @param paidIn what the customer has paid in advance
     */
    Reckoning(long over, long under, long paidIn) {
        this.over = over;
        this.under = under;
        this.paidIn = paidIn;
    }

    Map<String, Long> unpaid() {
        return unpaid;
    }

    Map<String, Long> credits() {
        return credits;
    }

    /** An invoice was recorded; what was paid in advance is taken from the balance and never owed. */
    void invoiced(Filed<DeliveryNote> note, String number, long amount) {
        invoiced.merge(note.ref().id(), amount, Long::sum);
        if (note.content().payment() == PaymentTerm.CREDIT) {
            unpaid.put(number, amount);
        }
    }

    /** What of a note can be invoiced now. */
    long billable(Filed<DeliveryNote> note) {
        return left(note.content()) * PRICE - invoiced.getOrDefault(note.ref().id(), 0L);
    }

    /** Whether so many more may be put on notes of a line that was not closed short. */
    boolean fits(OrderLine line, List<Filed<DeliveryNote>> notes, Scene scene, long more) {
        sum(notes, scene);
        return number(line.closedShort()) == 0
                && (reserved + departed - again + more) * 100 <= number(line.ordered()) * (100 + over);
    }

    private static long number(Quantity quantity) {
        return quantity.amount().longValueExact();
    }

    private static long left(DeliveryNote note) {
        return note.loads().stream()
                .filter(Load::hasLeft)
                .mapToLong(load -> number(load.quantities().get("1")))
                .sum();
    }

    private void sum(List<Filed<DeliveryNote>> notes, Scene scene) {
        reserved = departed = accepted = refused = again = lost = onCredit = prepaid = 0;
        for (Filed<DeliveryNote> note : notes) {
            long asked = number(note.content().lines().get(0).quantity());
            long left = left(note.content());
            departed += left;
            reserved += HERE.contains(note.state().name()) ? asked - left : 0;
            answered(note, left, scene);
            long worth = PRICE * (STAMPED.contains(note.state().name()) ? asked : left);
            if (note.content().payment() == PaymentTerm.CREDIT) {
                onCredit += worth - invoiced.getOrDefault(note.ref().id(), 0L);
            } else {
                prepaid += worth;
            }
        }
    }

    private void answered(Filed<DeliveryNote> note, long left, Scene scene) {
        Optional<AcceptanceLine> found = scene.desk()
                .find(CLERK, Acceptance.of(note.ref()))
                .flatMap(list -> list.content().line("1"))
                .filter(line -> !line.isDisputed());
        if (found.isPresent()) {
            long taken = number(found.get().accepted());
            Resolution end = note.content().followUp().resolutions().get("1");
            accepted += taken;
            refused += left - taken;
            again += end == Resolution.SEND_AGAIN ? left - taken : 0;
            lost += end == Resolution.CLOSE ? left - taken : 0;
        }
    }

    /** Holds order, contract and account against the notes. */
    void check(Scene scene, List<Filed<DeliveryNote>> notes) {
        sum(notes, scene);
        Filed<SalesOrder> order = scene.find(Documents.ORDER);
        OrderLine line = order.content().lines().get(0);
        LineQuantities says = order.content().quantities(line);
        long kept = number(line.ordered()) - number(line.closedShort());
        long missing = Math.max(0, kept - (departed - again - lost));
        long gone = departed - again;
        long open = gone * 100 >= kept * (100 - under) ? 0 : kept - gone;

        Map<String, Long> found = new LinkedHashMap<>();
        found.put("reserved", number(says.reserved()));
        found.put("departed", number(says.departed()));
        found.put("accepted", number(says.accepted()));
        found.put("refused", number(says.refused()));
        found.put("unanswered", number(says.unanswered()));
        found.put("again", number(says.again()));
        found.put("lost", number(says.lost()));
        found.put("delivered", number(says.delivered()));
        found.put("taken", number(says.taken()));
        found.put("wanted", number(says.wanted()));
        found.put("open", number(says.open()));
        found.put("unplanned", number(says.unplanned()));
        assertThat(found.values()).as(found::toString).allMatch(each -> each >= 0);
        assertThat(found)
                .isEqualTo(Map.ofEntries(
                        Map.entry("reserved", reserved),
                        Map.entry("departed", departed),
                        Map.entry("accepted", accepted),
                        Map.entry("refused", refused),
                        Map.entry("unanswered", departed - accepted - refused),
                        Map.entry("again", again),
                        Map.entry("lost", lost),
                        Map.entry("delivered", departed - again - lost),
                        Map.entry("taken", reserved + gone),
                        Map.entry("wanted", kept - Math.min(lost, missing)),
                        Map.entry("open", open),
                        Map.entry("unplanned", Math.max(0, kept - reserved - gone))));
        assertThat((reserved + gone) * 100).as("within tolerance").isLessThanOrEqualTo(kept * (100 + over));
        assertThat(order.isIn(SalesOrderState.FULFILLED)).isEqualTo(open == 0);

        SalesContract contract = scene.find(Scene.CONTRACT).content();
        assertThat(number(contract.drawnOf(contract.lines().get(0)))).isEqualTo(found.get("wanted"));
        check(scene.find(Scene.ACCOUNT).content());
    }

    /** By its definition: notes cleared and not invoiced, and unpaid invoices, less credits not applied (CU-06, FI-07). */
    private void check(CustomerAccount account) {
        long exposure = onCredit + total(unpaid) - total(credits);
        assertThat(account.exposure()).as("exposure").isEqualTo(yuan(exposure));
        assertThat(account.exposure()).as("within the limit").isLessThanOrEqualTo(account.creditLimit());
        assertThat(account.available()).as("available").isEqualTo(yuan(paidIn - prepaid));
        assertThat(account.available().isNegative()).isFalse();
    }

    private static long total(Map<String, Long> amounts) {
        return amounts.values().stream().mapToLong(Long::longValue).sum();
    }

    private static Money yuan(long amount) {
        return Money.of(Scene.CNY, amount);
    }
}
