package io.deliverykit.contract;

import io.deliverykit.account.CustomerAccount;
import io.deliverykit.lifecycle.Ref;
import io.deliverykit.quantity.Quantity;
import io.deliverykit.quantity.Unit;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A sales contract (购销合同): what was agreed in writing, and how much of it has been ordered.
 *
 * @param seller our company, as the contract names it
 * @param signedOn the day on which both had signed; null before
 * @param drawn what each order has drawn, by the order's id and then by contract line
 * @param finished what ended orders have drawn, by contract line
 * @param frozen the lines that a dispute has frozen (SC-05)
 * @param trained what the customer's people were trained in and have signed for, by the training record's id (AC-05)
 */
public record SalesContract(
        Ref<CustomerAccount> customer,
        String seller,
        List<ContractLine> lines,
        ContractTerms terms,
        @Nullable LocalDate signedOn,
        Map<String, Map<String, Quantity>> drawn,
        Map<String, Quantity> finished,
        Set<String> frozen,
        Map<String, Set<String>> trained) {
    public SalesContract {
        lines = List.copyOf(lines);
        drawn = Collections.unmodifiableMap(new TreeMap<>(drawn));
        finished = Collections.unmodifiableMap(new TreeMap<>(finished));
        trained = Collections.unmodifiableMap(new TreeMap<>(trained));
        frozen = Collections.unmodifiableSet(new TreeSet<>(frozen));
    }

    public static Ref<SalesContract> ref(String id) {
        return Ref.of(SalesContractLifecycle.NAME, id);
    }

    public Optional<ContractLine> line(@Nullable String id) {
        return lines.stream().filter(each -> each.id().equals(id)).findFirst();
    }

    /** The lines that orders have drawn on, ended orders included. */
    Set<String> drawnLines() {
        Set<String> ids = new TreeSet<>(finished.keySet());
        drawn.values().forEach(order -> ids.addAll(order.keySet()));
        return ids;
    }

    /** Whether everything drawn on a line can be counted in its unit. */
    boolean countsWhatIsDrawnOn(ContractLine line) {
        Unit unit = line.quantity().unit();
        Quantity ended = finished.get(line.id());
        return (ended == null || ended.unit().convertsTo(unit))
                && drawn.values().stream()
                        .map(order -> order.get(line.id()))
                        .allMatch(part -> part == null || part.unit().convertsTo(unit));
    }

    boolean isFree() {
        return frozen.isEmpty();
    }

    /** How much of a line all orders together have drawn. */
    public Quantity drawnOf(ContractLine line) {
        Quantity sum =
                finished.getOrDefault(line.id(), Quantity.zero(line.quantity().unit()));
        for (Map<String, Quantity> order : drawn.values()) {
            Quantity part = order.get(line.id());
            if (part != null) {
                sum = sum.plus(part);
            }
        }
        return sum;
    }

    SalesContract withLines(List<ContractLine> others, ContractTerms otherTerms) {
        return new SalesContract(customer, seller, others, otherTerms, signedOn, drawn, finished, frozen, trained);
    }

    SalesContract withSignedOn(LocalDate day) {
        return new SalesContract(customer, seller, lines, terms, day, drawn, finished, frozen, trained);
    }

    SalesContract withDrawn(String order, Map<String, Quantity> quantities) {
        Map<String, Map<String, Quantity>> others = new HashMap<>(drawn);
        if (quantities.isEmpty()) {
            others.remove(order);
        } else {
            others.put(order, Collections.unmodifiableMap(new TreeMap<>(quantities)));
        }
        return new SalesContract(customer, seller, lines, terms, signedOn, others, finished, frozen, trained);
    }

    /** An order has ended: what it drew goes into the totals, so that the contract does not grow with its orders. */
    SalesContract withFinished(String order, Map<String, Quantity> quantities) {
        Map<String, Quantity> totals = new HashMap<>(finished);
        quantities.forEach((line, quantity) -> totals.merge(line, quantity, Quantity::plus));
        SalesContract left = withDrawn(order, Map.of());
        return new SalesContract(customer, seller, lines, terms, signedOn, left.drawn, totals, frozen, trained);
    }

    SalesContract withFrozen(Set<String> lineIds) {
        return new SalesContract(customer, seller, lines, terms, signedOn, drawn, finished, lineIds, trained);
    }

    SalesContract withTrained(String record, Set<String> topics) {
        Map<String, Set<String>> others = new HashMap<>(trained);
        if (topics.isEmpty()) {
            others.remove(record);
        } else {
            others.put(record, Collections.unmodifiableSet(new TreeSet<>(topics)));
        }
        return new SalesContract(customer, seller, lines, terms, signedOn, drawn, finished, frozen, others);
    }

    /** What the contract promises to train the customer's people in, and they have not signed for (AC-05). */
    Set<String> trainingOwed() {
        Set<String> owed = new TreeSet<>(terms.training());
        trained.values().forEach(owed::removeAll);
        return owed;
    }
}
