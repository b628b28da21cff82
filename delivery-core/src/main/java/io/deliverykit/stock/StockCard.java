package io.deliverykit.stock;

import io.deliverykit.lifecycle.Ref;
import io.deliverykit.quantity.Quantity;
import io.deliverykit.quantity.Unit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * A stock card (库存卡): what lies of one product, specification and batch in one warehouse. Goods issues draw on it through
 * {@link StockCardCommands.Draw} only, so that the card is written down in the step in which the keeper signs (GI-02).
 *
 * @param specification empty where the product has none
 * @param batch the batch number; empty where batches are not told apart
 * @param received all that ever came to lie there issuable, less what was blocked since; counted in the card's unit
 * @param blocked what may not be issued, by its trace number (PN-07, RT-05)
 * @param noted what each delivery note has of it that reserves its goods, by the note's id
 * @param drawn what each goods issue has of it, by the issue's id
 * @param gone what notes and issues have taken that have ended
 * @param counted the first day of the month for which it was counted last; at first, that of the month before it was opened
 */
public record StockCard(
        String product,
        String specification,
        String batch,
        String warehouse,
        Quantity received,
        Map<String, Quantity> blocked,
        Map<String, Noted> noted,
        Map<String, Drawn> drawn,
        Quantity gone,
        LocalDate counted) {
    /** Parts the names of which an id is made. */
    static final String SEPARATOR = "~";

    public StockCard {
        blocked = Collections.unmodifiableMap(new TreeMap<>(blocked));
        noted = Collections.unmodifiableMap(new TreeMap<>(noted));
        drawn = Collections.unmodifiableMap(new TreeMap<>(drawn));
    }

    static StockCard empty(
            String product, String specification, String batch, String warehouse, Unit unit, LocalDate counted) {
        Quantity none = Quantity.zero(unit);
        return new StockCard(
                product, specification, batch, warehouse, none, Map.of(), Map.of(), Map.of(), none, counted);
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
        return received.minus(gone).minus(sum(tabs(), Tab::out));
    }

    /** What may be issued and is reserved by nobody. */
    public Quantity free() {
        return received.minus(gone).minus(sum(tabs(), Tab::taken));
    }

    /** What delivery notes and goods issues have reserved. */
    public Quantity reserved() {
        return issuable().minus(free());
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
        return Tab.sum(unit(), parts, of);
    }

    /** Those who have something of it and have not ended. */
    public Set<String> open() {
        Set<String> open = new TreeSet<>(noted.keySet());
        open.addAll(drawn.keySet());
        return open;
    }

    boolean isEmpty() {
        return onHand().isZero() && open().isEmpty();
    }

    /** What belongs together: a note with the issues for it, or an issue that is for no note that reserves. */
    private List<Tab> tabs() {
        List<Tab> tabs = new ArrayList<>();
        noted.forEach((note, has) -> tabs.add(new Tab(unit(), note, has, issuesFor(note))));
        drawn.forEach((issue, has) -> {
            if (!noted.containsKey(has.note())) {
                tabs.add(new Tab(unit(), "", null, Map.of(issue, has)));
            }
        });
        return tabs;
    }

    private Map<String, Drawn> issuesFor(String note) {
        Map<String, Drawn> issues = new TreeMap<>(drawn);
        issues.values().removeIf(each -> !each.note().equals(note));
        return issues;
    }

    StockCard withReceived(Quantity more) {
        return copy(received.plus(more), blocked, noted, drawn, gone, counted);
    }

    StockCard withBlocked(String trace, Quantity more) {
        Map<String, Quantity> others = new TreeMap<>(blocked);
        Quantity left = blocked(trace).plus(more);
        others.remove(trace);
        if (!left.isZero()) {
            others.put(trace, left);
        }
        return copy(received, others, noted, drawn, gone, counted);
    }

    /** Sets what a note has. */
    StockCard withNoted(String note, Noted has) {
        Map<String, Noted> others = new TreeMap<>(noted);
        others.put(note, has);
        return copy(received, blocked, others, drawn, gone, counted).folded();
    }

    /** Sets what an issue has. */
    StockCard withDrawn(String issue, Drawn has) {
        Map<String, Drawn> others = new TreeMap<>(drawn);
        others.put(issue, has);
        return copy(received, blocked, noted, others, gone, counted).folded();
    }

    /** What has ended goes into the total, so that the card does not grow by notes and issues. */
    private StockCard folded() {
        Map<String, Noted> notes = new TreeMap<>(noted);
        Map<String, Drawn> issues = new TreeMap<>(drawn);
        Quantity total = gone;
        for (Tab tab : tabs()) {
            if (tab.isDone() || tab.isNothing()) {
                total = total.plus(tab.out());
                notes.remove(tab.note());
                issues.keySet().removeAll(tab.issues().keySet());
            }
        }
        return copy(received, blocked, notes, issues, total, counted);
    }

    StockCard withCounted(LocalDate month) {
        return copy(received, blocked, noted, drawn, gone, month.isAfter(counted) ? month : counted);
    }

    private StockCard copy(
            Quantity in,
            Map<String, Quantity> stopped,
            Map<String, Noted> notes,
            Map<String, Drawn> issues,
            Quantity out,
            LocalDate month) {
        return new StockCard(product, specification, batch, warehouse, in, stopped, notes, issues, out, month);
    }
}
