package io.deliverykit.purchase;

import io.deliverykit.lifecycle.Ref;
import io.deliverykit.quantity.Quantity;
import io.deliverykit.quantity.Shares;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A purchase request (采购申请, 请购单): what a plan needs that is not in stock. It guards that purchase orders buy no more
 * than was approved, and that less than the plan says is bought only with the consent of who issued it (PU-01, PU-07).
 *
 * @param department whose head approves it: that of the purchaser who drew it up
 * @param plan the production plan that asks for it
 * @param issuer the person who issued that plan
 * @param stock what was found in stock, by line; empty until somebody has looked
 * @param consents the least that is to be bought, by line, where the plan's issuer agreed to less than planned
 * @param ordered what purchase orders buy, by line
 */
public record PurchaseRequest(
        String department,
        String plan,
        String issuer,
        LocalDate neededOn,
        List<RequestLine> lines,
        Map<String, Quantity> stock,
        Map<String, Quantity> consents,
        Shares<Quantity> ordered) {
    public PurchaseRequest {
        lines = List.copyOf(lines);
        stock = Collections.unmodifiableMap(new TreeMap<>(stock));
        consents = Collections.unmodifiableMap(new TreeMap<>(consents));
    }

    static PurchaseRequest draft(
            String department, String plan, String issuer, LocalDate neededOn, List<RequestLine> lines) {
        return new PurchaseRequest(department, plan, issuer, neededOn, lines, Map.of(), Map.of(), Shares.none());
    }

    public static Ref<PurchaseRequest> ref(String id) {
        return Ref.of(PurchaseRequestLifecycle.NAME, id);
    }

    public Optional<RequestLine> line(String id) {
        return lines.stream().filter(each -> each.id().equals(id)).findFirst();
    }

    /** What all purchase orders together buy of a line. */
    public Quantity orderedOf(RequestLine line) {
        return ordered.sum(line.id(), Quantity.zero(line.asked().unit()));
    }

    /** The least of a line that is to be bought: what the plan says, or what its issuer agreed to (PU-07). */
    public Quantity leastOf(RequestLine line) {
        return consents.getOrDefault(line.id(), line.planned());
    }

    /** What is still to be ordered of a line; not negative. */
    public Quantity leftOf(RequestLine line) {
        Quantity least = consents.getOrDefault(line.id(), line.asked());
        Quantity wanted = least.isLessThan(line.asked()) ? least : line.asked();
        return wanted.minus(orderedOf(line)).max(Quantity.zero(wanted.unit()));
    }

    boolean isOrderedInFull() {
        return lines.stream().allMatch(line -> leftOf(line).isZero());
    }

    boolean hasSomethingLeft() {
        return !isOrderedInFull();
    }

    /** Written anew: what was found in stock and agreed to was of what it asked before. */
    PurchaseRequest withLines(LocalDate day, List<RequestLine> others) {
        return new PurchaseRequest(department, plan, issuer, day, others, Map.of(), Map.of(), ordered);
    }

    PurchaseRequest withStock(Map<String, Quantity> found) {
        return new PurchaseRequest(department, plan, issuer, neededOn, lines, found, consents, ordered);
    }

    PurchaseRequest withConsent(String line, Quantity least) {
        Map<String, Quantity> more = new HashMap<>(consents);
        more.put(line, least);
        return new PurchaseRequest(department, plan, issuer, neededOn, lines, stock, more, ordered);
    }

    /** Sets what one order buys; it stays known by its order, also once that has ended. */
    PurchaseRequest withOrdered(String order, Map<String, Quantity> quantities) {
        Shares<Quantity> bought = ordered.with(order, quantities, false);
        return new PurchaseRequest(department, plan, issuer, neededOn, lines, stock, consents, bought);
    }
}
