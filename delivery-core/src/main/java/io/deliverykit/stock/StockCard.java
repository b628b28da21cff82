package io.deliverykit.stock;

import io.deliverykit.lifecycle.Ref;
import io.deliverykit.quantity.Quantity;
import io.deliverykit.quantity.Unit;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * A stock card (库存卡): what lies of one product, specification and batch in one warehouse. Goods issues draw on it through
 * {@link StockCardCommands.Draw} only, so that the card is written down in the step in which the keeper signs (GI-02).
 *
 * @param specification empty where the product has none
 * @param batch the batch number; empty where batches are not told apart
 * @param received all that ever came to lie there issuable, less what was blocked since; counted in the card's unit
 * @param blocked what may not be issued, by its trace number (PN-07, RT-05)
 * @param drawn what each goods issue has of it, by the issue's id
 * @param gone what posted issues have taken
 * @param counted the first day of the month for which it was counted last; at first, that of the month before it was opened
 */
public record StockCard(
        String product,
        String specification,
        String batch,
        String warehouse,
        Quantity received,
        Map<String, Quantity> blocked,
        Map<String, Drawn> drawn,
        Quantity gone,
        LocalDate counted) {
    /** Parts the names of which an id is made. */
    static final String SEPARATOR = "~";

    public StockCard {
        blocked = Collections.unmodifiableMap(new TreeMap<>(blocked));
        drawn = Collections.unmodifiableMap(new TreeMap<>(drawn));
    }

    static StockCard empty(
            String product, String specification, String batch, String warehouse, Unit unit, LocalDate counted) {
        Quantity none = Quantity.zero(unit);
        return new StockCard(product, specification, batch, warehouse, none, Map.of(), Map.of(), none, counted);
    }

    /** The card of these goods; there is no second one, because its id says what lies there. */
    public static Ref<StockCard> ref(String warehouse, String product, String specification, String batch) {
        return Ref.of(StockCardLifecycle.NAME, String.join(SEPARATOR, warehouse, product, specification, batch));
    }

    /** What everything on it is counted in. */
    public Unit unit() {
        return received.unit();
    }

    /** What lies there and may be issued, reserved or not. */
    public Quantity issuable() {
        return received.minus(gone).minus(sum(drawn.values(), Drawn::issued));
    }

    /** What goods issues have reserved. */
    public Quantity reserved() {
        return sum(drawn.values(), Drawn::reserved);
    }

    /** What may be issued and is reserved by nobody. */
    public Quantity free() {
        return issuable().minus(reserved());
    }

    /** What lies there and may not be issued. */
    public Quantity allBlocked() {
        return sum(blocked.values(), Function.identity());
    }

    /** All that lies there, issuable or blocked: what a count should find (GI-08). */
    public Quantity onHand() {
        return issuable().plus(allBlocked());
    }

    /** What of it lies blocked under this trace number. */
    public Quantity blocked(String trace) {
        return blocked.getOrDefault(trace, Quantity.zero(unit()));
    }

    private <T> Quantity sum(Collection<T> parts, Function<T, Quantity> of) {
        Quantity sum = Quantity.zero(unit());
        for (T each : parts) {
            sum = sum.plus(of.apply(each));
        }
        return sum;
    }

    boolean isEmpty() {
        return onHand().isZero() && drawn.isEmpty();
    }

    StockCard withReceived(Quantity more) {
        return new StockCard(
                product, specification, batch, warehouse, received.plus(more), blocked, drawn, gone, counted);
    }

    StockCard withBlocked(String trace, Quantity more) {
        Map<String, Quantity> others = new TreeMap<>(blocked);
        Quantity left = blocked(trace).plus(more);
        others.remove(trace);
        if (!left.isZero()) {
            others.put(trace, left);
        }
        return new StockCard(product, specification, batch, warehouse, received, others, drawn, gone, counted);
    }

    /** Sets what an issue has; once it is posted, that goes into the total, so that the card does not grow by issues. */
    StockCard withDrawn(String issue, Drawn has, boolean isDone) {
        Map<String, Drawn> others = new TreeMap<>(drawn);
        others.remove(issue);
        Quantity left = gone;
        if (isDone) {
            left = gone.plus(has.issued());
        } else if (!has.isNothing()) {
            others.put(issue, has);
        }
        return new StockCard(product, specification, batch, warehouse, received, blocked, others, left, counted);
    }

    StockCard withCounted(LocalDate month) {
        LocalDate last = month.isAfter(counted) ? month : counted;
        return new StockCard(product, specification, batch, warehouse, received, blocked, drawn, gone, last);
    }
}
