package io.deliverykit.acceptance;

import io.deliverykit.account.CustomerAccount;
import io.deliverykit.contract.SalesContract;
import io.deliverykit.deliverynote.DeliveryNote;
import io.deliverykit.lifecycle.Ref;
import io.deliverykit.quantity.Quantity;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The acceptance list of one delivery note (货物交付验收清单, AC-01).
 *
 * @param contracts the contracts under which it was delivered; they say when silence counts (AC-04)
 * @param delivered what arrived, by note line
 * @param lines what the customer found; empty before
 * @param signedBy who signed for the customer; empty before, and where acceptance is deemed
 * @param settlements how disputed lines were settled, in the order of it (AC-03)
 */
public record Acceptance(
        Ref<DeliveryNote> note,
        Ref<CustomerAccount> customer,
        List<Ref<SalesContract>> contracts,
        Map<String, Quantity> delivered,
        List<AcceptanceLine> lines,
        String signedBy,
        List<Settlement> settlements) {
    public Acceptance {
        contracts = List.copyOf(contracts);
        delivered = Collections.unmodifiableMap(new TreeMap<>(delivered));
        lines = List.copyOf(lines);
        settlements = List.copyOf(settlements);
    }

    public static Ref<Acceptance> ref(String id) {
        return Ref.of(AcceptanceLifecycle.NAME, id);
    }

    /** The acceptance list that a note opens when it is delivered. */
    public static Ref<Acceptance> of(Ref<DeliveryNote> note) {
        return ref(note.id() + "-acceptance");
    }

    public Optional<AcceptanceLine> line(String id) {
        return lines.stream().filter(each -> each.line().equals(id)).findFirst();
    }

    boolean isDisputed() {
        return lines.stream().anyMatch(AcceptanceLine::isDisputed);
    }

    Acceptance withLines(List<AcceptanceLine> found, String signer) {
        return new Acceptance(note, customer, contracts, delivered, found, signer, settlements);
    }

    /** All that arrived is good, since nobody has said otherwise in time (AC-04). */
    Acceptance deemed() {
        return withLines(
                delivered.entrySet().stream()
                        .map(each -> AcceptanceLine.inFull(each.getKey(), each.getValue()))
                        .toList(),
                "");
    }

    Acceptance settled(AcceptanceLine settled, Settlement how) {
        List<Settlement> more = new ArrayList<>(settlements);
        more.add(how);
        List<AcceptanceLine> found = lines.stream()
                .map(each -> each.line().equals(settled.line()) ? settled : each)
                .toList();
        return new Acceptance(note, customer, contracts, delivered, found, signedBy, more);
    }
}
