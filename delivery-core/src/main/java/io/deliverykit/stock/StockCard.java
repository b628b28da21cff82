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
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * A stock card (库存卡): what lies of one product, specification and batch in one warehouse. Goods issues draw on it through
 * {@link StockCardCommands.Draw} only, so that the card is written down in the step in which the keeper signs (GI-02).
 *
 * @param specification empty where the product has none
 * @param batch the batch number; empty where batches are not told apart
 * @param received all that ever came to lie there issuable, less what was blocked since; counted in the card's unit. What
 *     goods receipts have brought that have not ended is not among it
 * @param blocked what may not be issued, by its trace number (PN-07, RT-05)
 * @param brought what each goods receipt has brought to it, by the receipt's id
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
        Map<String, Brought> brought,
        Map<String, Noted> noted,
        Map<String, Drawn> drawn,
        Quantity gone,
        LocalDate counted) {
    /** Parts the names of which an id is made. */
    static final String SEPARATOR = "~";

    public StockCard {
        blocked = Collections.unmodifiableMap(new TreeMap<>(blocked));
        brought = brought == null ? Map.of() : Collections.unmodifiableMap(new TreeMap<>(brought));
        noted = Collections.unmodifiableMap(new TreeMap<>(noted));
        drawn = Collections.unmodifiableMap(new TreeMap<>(drawn));
    }

    static StockCard empty(
            String product, String specification, String batch, String warehouse, Unit unit, LocalDate counted) {
        Quantity none = Quantity.zero(unit);
        return new StockCard(
                product, specification, batch, warehouse, none, Map.of(), Map.of(), Map.of(), Map.of(), none, counted);
    }

    /** The card of these goods; there is no second one, because its id says what lies there. */
    public static Ref<StockCard> ref(String warehouse, String product, String specification, String batch) {
        return Ref.of(StockCardLifecycle.NAME, String.join(SEPARATOR, warehouse, product, specification, batch));
    }

    /** What everything on it is counted in. */
    public Unit unit() {
        return received.unit();
    }

    /** Whether it is of these goods, whatever their batch. */
    public boolean isOf(String asked, String specified) {
        return product.equals(asked) && specification.equals(specified);
    }

    /** Whether goods of this batch may lie there: they do anywhere where batches are not told apart. */
    public boolean holdsBatch(String number) {
        return batch.isEmpty() || batch.equals(number);
    }

    /** What lies there and may be issued, reserved or not. */
    public Quantity issuable() {
        return come().minus(gone).minus(sum(tabs(), Tab::out));
    }

    /** What may be issued and is reserved by nobody. */
    public Quantity free() {
        return come().minus(gone).minus(sum(tabs(), Tab::taken));
    }

    private Quantity come() {
        return received.plus(sum(brought.values(), Brought::quantity));
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

    /** Those who have something of it, or have brought something, and have not ended. */
    public Set<String> open() {
        Set<String> open = new TreeSet<>(brought.keySet());
        open.addAll(noted.keySet());
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
        return with(copy -> copy.received = received.plus(more));
    }

    StockCard withBlocked(String trace, Quantity more) {
        Quantity left = blocked(trace).plus(more);
        return with(copy -> {
            copy.blocked.remove(trace);
            if (!left.isZero()) {
                copy.blocked.put(trace, left);
            }
        });
    }

    /** Sets what a receipt has brought; once it has ended, that is among all that ever came. */
    StockCard withBrought(String receipt, Brought has) {
        return with(copy -> {
            copy.brought.remove(receipt);
            if (has.isDone()) {
                copy.received = received.plus(has.quantity());
            } else {
                copy.brought.put(receipt, has);
            }
        });
    }

    /** Sets what a note has. */
    StockCard withNoted(String note, Noted has) {
        return with(copy -> copy.noted.put(note, has)).folded();
    }

    /** Sets what an issue has. */
    StockCard withDrawn(String issue, Drawn has) {
        return with(copy -> copy.drawn.put(issue, has)).folded();
    }

    /** What has ended goes into the total, so that the card does not grow by notes and issues. */
    private StockCard folded() {
        return with(copy -> {
            for (Tab tab : tabs()) {
                if (tab.isDone() || tab.isNothing()) {
                    copy.gone = copy.gone.plus(tab.out());
                    copy.noted.remove(tab.note());
                    copy.drawn.keySet().removeAll(tab.issues().keySet());
                }
            }
        });
    }

    StockCard withCounted(LocalDate month) {
        return month.isAfter(counted) ? with(copy -> copy.counted = month) : this;
    }

    private StockCard with(Consumer<Copy> changes) {
        Copy copy = new Copy();
        changes.accept(copy);
        return copy.made();
    }

    /** The same goods in the same place, of which some parts are set anew. */
    private final class Copy {
        private Quantity received = StockCard.this.received;
        private final Map<String, Quantity> blocked = new TreeMap<>(StockCard.this.blocked);
        private final Map<String, Brought> brought = new TreeMap<>(StockCard.this.brought);
        private final Map<String, Noted> noted = new TreeMap<>(StockCard.this.noted);
        private final Map<String, Drawn> drawn = new TreeMap<>(StockCard.this.drawn);
        private Quantity gone = StockCard.this.gone;
        private LocalDate counted = StockCard.this.counted;

        private StockCard made() {
            return new StockCard(
                    product, specification, batch, warehouse, received, blocked, brought, noted, drawn, gone, counted);
        }
    }
}
