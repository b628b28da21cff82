package io.deliverykit.deliverynote;

import io.deliverykit.account.CustomerAccount;
import io.deliverykit.contract.PaymentTerm;
import io.deliverykit.contract.SalesContract;
import io.deliverykit.lifecycle.Ref;
import io.deliverykit.order.DeliveryMode;
import io.deliverykit.order.SalesOrder;
import io.deliverykit.quantity.Quantity;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * A delivery note (提货单, 发货单): what leaves for one customer, of one or several orders (XP-22).
 *
 * @param contracts the contracts its orders are under (DN-14)
 * @param pickupProof the plate or other proof that the customer named; for self-pickup (DN-03)
 * @param carrier for shipped goods, from the carrier's message; null before (DN-04)
 * @param agent who signed for the customer before clearing; empty while nobody has (DN-26)
 * @param requiredPapers what the contract wants with the goods (DN-23)
 * @param issue counts the issues of its copies: a change of quantity makes the old copies void (DN-10)
 * @param stopped why quality has stopped it; empty when it has not (QI-05)
 * @param accepted by note line
 * @param disputed the lines that the customer disputes (AC-03)
 */
public record DeliveryNote(
        Ref<CustomerAccount> customer,
        List<Ref<SalesContract>> contracts,
        DeliveryMode mode,
        PaymentTerm payment,
        List<NoteLine> lines,
        String pickupProof,
        @Nullable Carrier carrier,
        String agent,
        Set<String> requiredPapers,
        Set<String> enclosedPapers,
        int issue,
        OutgoingInspection inspection,
        String stopped,
        List<Load> loads,
        Map<String, Quantity> accepted,
        Set<String> disputed) {
    public DeliveryNote {
        contracts = List.copyOf(contracts);
        lines = List.copyOf(lines);
        requiredPapers = Collections.unmodifiableSet(new TreeSet<>(requiredPapers));
        enclosedPapers = Collections.unmodifiableSet(new TreeSet<>(enclosedPapers));
        loads = List.copyOf(loads);
        accepted = Collections.unmodifiableMap(new TreeMap<>(accepted));
        disputed = Collections.unmodifiableSet(new TreeSet<>(disputed));
    }

    public static Ref<DeliveryNote> ref(String id) {
        return Ref.of(DeliveryNoteLifecycle.NAME, id);
    }

    /** The orders it delivers, each once, in the order of its lines. */
    public List<Ref<SalesOrder>> orders() {
        List<Ref<SalesOrder>> orders = new ArrayList<>();
        for (NoteLine line : lines) {
            if (!orders.contains(line.order())) {
                orders.add(line.order());
            }
        }
        return orders;
    }

    public Optional<NoteLine> line(String id) {
        return lines.stream().filter(each -> each.id().equals(id)).findFirst();
    }

    public Optional<Load> load(String pass) {
        return loads.stream().filter(each -> each.pass().equals(pass)).findFirst();
    }

    /** What of a line is on vehicles or has left on them, by loads that are good. */
    public Quantity loaded(NoteLine line) {
        return sum(
                line,
                loads.stream()
                        .filter(each -> each.hasLeft() || each.issue() == issue)
                        .toList());
    }

    /** What of a line has passed the gate. */
    public Quantity departed(NoteLine line) {
        return sum(line, loads.stream().filter(Load::hasLeft).toList());
    }

    private static Quantity sum(NoteLine line, List<Load> some) {
        Quantity sum = Quantity.zero(line.quantity().unit());
        for (Load load : some) {
            Quantity part = load.quantities().get(line.id());
            if (part != null) {
                sum = sum.plus(part);
            }
        }
        return sum;
    }

    /** What the whole note is worth. */
    public Money total() {
        return worth(true);
    }

    /** What has passed the gate is worth. */
    public Money departedTotal() {
        return worth(false);
    }

    private Money worth(boolean whole) {
        Money sum = Money.zero(lines.get(0).price().currency());
        for (NoteLine line : lines) {
            sum = sum.plus(whole ? line.total() : line.price().total(departed(line)));
        }
        return sum;
    }

    public boolean isSelfPickup() {
        return mode == DeliveryMode.SELF_PICKUP;
    }

    boolean isAllLoaded() {
        return lines.stream().allMatch(line -> loaded(line).isSameAs(line.quantity()));
    }

    boolean isSomethingHere() {
        return lines.stream().anyMatch(line -> departed(line).isLessThan(line.quantity()));
    }

    boolean hasPartLeft() {
        return lines.stream().anyMatch(line -> departed(line).isPositive());
    }

    boolean isTakenHere() {
        return isSelfPickup() && !isSomethingHere();
    }

    boolean isDisputed() {
        return !disputed.isEmpty();
    }

    /** Whether the customer has answered for every line that left. */
    boolean isAnswered() {
        return lines.stream()
                .filter(line -> departed(line).isPositive())
                .allMatch(line -> accepted.containsKey(line.id()));
    }

    DeliveryNote withLines(List<NoteLine> others, int newIssue) {
        return new DeliveryNote(
                customer,
                contracts,
                mode,
                payment,
                others,
                pickupProof,
                carrier,
                agent,
                requiredPapers,
                enclosedPapers,
                newIssue,
                inspection,
                stopped,
                loads,
                accepted,
                disputed);
    }

    DeliveryNote withPickupProof(String proof) {
        return new DeliveryNote(
                customer,
                contracts,
                mode,
                payment,
                lines,
                proof,
                carrier,
                agent,
                requiredPapers,
                enclosedPapers,
                issue,
                inspection,
                stopped,
                loads,
                accepted,
                disputed);
    }

    DeliveryNote withPayment(PaymentTerm term) {
        return new DeliveryNote(
                customer,
                contracts,
                mode,
                term,
                lines,
                pickupProof,
                carrier,
                agent,
                requiredPapers,
                enclosedPapers,
                issue,
                inspection,
                stopped,
                loads,
                accepted,
                disputed);
    }

    DeliveryNote withCarrier(Carrier named) {
        return new DeliveryNote(
                customer,
                contracts,
                mode,
                payment,
                lines,
                pickupProof,
                named,
                agent,
                requiredPapers,
                enclosedPapers,
                issue,
                inspection,
                stopped,
                loads,
                accepted,
                disputed);
    }

    DeliveryNote withAgent(String name) {
        return new DeliveryNote(
                customer,
                contracts,
                mode,
                payment,
                lines,
                pickupProof,
                carrier,
                name,
                requiredPapers,
                enclosedPapers,
                issue,
                inspection,
                stopped,
                loads,
                accepted,
                disputed);
    }

    DeliveryNote withEnclosedPapers(Set<String> papers) {
        return new DeliveryNote(
                customer,
                contracts,
                mode,
                payment,
                lines,
                pickupProof,
                carrier,
                agent,
                requiredPapers,
                papers,
                issue,
                inspection,
                stopped,
                loads,
                accepted,
                disputed);
    }

    DeliveryNote withInspection(OutgoingInspection verdict) {
        return new DeliveryNote(
                customer,
                contracts,
                mode,
                payment,
                lines,
                pickupProof,
                carrier,
                agent,
                requiredPapers,
                enclosedPapers,
                issue,
                verdict,
                stopped,
                loads,
                accepted,
                disputed);
    }

    DeliveryNote withStopped(String reason) {
        return new DeliveryNote(
                customer,
                contracts,
                mode,
                payment,
                lines,
                pickupProof,
                carrier,
                agent,
                requiredPapers,
                enclosedPapers,
                issue,
                inspection,
                reason,
                loads,
                accepted,
                disputed);
    }

    DeliveryNote withLoads(List<Load> others) {
        return new DeliveryNote(
                customer,
                contracts,
                mode,
                payment,
                lines,
                pickupProof,
                carrier,
                agent,
                requiredPapers,
                enclosedPapers,
                issue,
                inspection,
                stopped,
                others,
                accepted,
                disputed);
    }

    DeliveryNote withAccepted(Map<String, Quantity> quantities, Set<String> disputes) {
        return new DeliveryNote(
                customer,
                contracts,
                mode,
                payment,
                lines,
                pickupProof,
                carrier,
                agent,
                requiredPapers,
                enclosedPapers,
                issue,
                inspection,
                stopped,
                loads,
                quantities,
                disputes);
    }
}
