package io.deliverykit.stock;

import io.deliverykit.lifecycle.Ref;
import io.deliverykit.quantity.Quantity;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The monthly count of a warehouse, ledger against stock (盘点表, GI-08).
 *
 * @param month the first day of the month for which it is counted
 * @param cards what is to be counted
 * @param counts what was found, by the card's id
 */
public record StockCount(LocalDate month, String warehouse, Set<Ref<StockCard>> cards, Map<String, Counted> counts) {
    public StockCount {
        cards = Collections.unmodifiableSet(new TreeSet<>(cards));
        counts = Collections.unmodifiableMap(new TreeMap<>(counts));
    }

    public static Ref<StockCount> ref(String id) {
        return Ref.of(StockCountLifecycle.NAME, id);
    }

    /** Where more or less was found than the ledger says, by the card's id. */
    public Map<String, Quantity> differences() {
        Map<String, Quantity> differences = new TreeMap<>();
        counts.forEach((card, count) -> {
            if (!count.difference().isZero()) {
                differences.put(card, count.difference());
            }
        });
        return differences;
    }

    /** The ids of the cards that nobody has counted yet. */
    Set<String> missing() {
        Set<String> missing = new TreeSet<>();
        cards.forEach(card -> missing.add(card.id()));
        missing.removeAll(counts.keySet());
        return missing;
    }

    StockCount with(Ref<StockCard> card, Counted count) {
        Map<String, Counted> more = new TreeMap<>(counts);
        more.put(card.id(), count);
        return new StockCount(month, warehouse, cards, more);
    }
}
