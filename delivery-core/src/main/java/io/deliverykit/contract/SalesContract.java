package io.deliverykit.contract;

import io.deliverykit.account.CustomerAccount;
import io.deliverykit.lifecycle.Ref;
import io.deliverykit.quantity.Quantity;
import io.deliverykit.quantity.Shares;
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
 * @param drawn what orders have drawn, by contract line
 * @param frozen the lines that a dispute has frozen (SC-05)
 * @param trained what the customer's people were trained in and have signed for, by the training record's id (AC-05)
 */
public record SalesContract(
        Ref<CustomerAccount> customer,
        String seller,
        List<ContractLine> lines,
        ContractTerms terms,
        @Nullable LocalDate signedOn,
        Shares<Quantity> drawn,
        Set<String> frozen,
        Map<String, Set<String>> trained) {
    public SalesContract {
        lines = List.copyOf(lines);
        trained = Collections.unmodifiableMap(new TreeMap<>(trained));
        frozen = Collections.unmodifiableSet(new TreeSet<>(frozen));
    }

    public static Ref<SalesContract> ref(String id) {
        return Ref.of(SalesContractLifecycle.NAME, id);
    }

    public Optional<ContractLine> line(@Nullable String id) {
        return lines.stream().filter(each -> each.id().equals(id)).findFirst();
    }

    /** Whether everything drawn on a line can be counted in its unit. */
    boolean countsWhatIsDrawnOn(ContractLine line) {
        return drawn.isCountedIn(line.id(), line.quantity().unit());
    }

    boolean isFree() {
        return frozen.isEmpty();
    }

    /** How much of a line all orders together have drawn. */
    public Quantity drawnOf(ContractLine line) {
        return drawn.sum(line.id(), Quantity.zero(line.quantity().unit()));
    }

    SalesContract withLines(List<ContractLine> others, ContractTerms otherTerms) {
        return new SalesContract(customer, seller, others, otherTerms, signedOn, drawn, frozen, trained);
    }

    SalesContract withSignedOn(LocalDate day) {
        return new SalesContract(customer, seller, lines, terms, day, drawn, frozen, trained);
    }

    SalesContract withDrawn(Shares<Quantity> others) {
        return new SalesContract(customer, seller, lines, terms, signedOn, others, frozen, trained);
    }

    SalesContract withFrozen(Set<String> lineIds) {
        return new SalesContract(customer, seller, lines, terms, signedOn, drawn, lineIds, trained);
    }

    SalesContract withTrained(String record, Set<String> topics) {
        Map<String, Set<String>> others = new HashMap<>(trained);
        if (topics.isEmpty()) {
            others.remove(record);
        } else {
            others.put(record, Collections.unmodifiableSet(new TreeSet<>(topics)));
        }
        return new SalesContract(customer, seller, lines, terms, signedOn, drawn, frozen, others);
    }

    /** What the contract promises to train the customer's people in, and they have not signed for (AC-05). */
    Set<String> trainingOwed() {
        Set<String> owed = new TreeSet<>(terms.training());
        trained.values().forEach(owed::removeAll);
        return owed;
    }
}
