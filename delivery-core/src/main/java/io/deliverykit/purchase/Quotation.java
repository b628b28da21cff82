package io.deliverykit.purchase;

import io.deliverykit.lifecycle.Ref;
import io.deliverykit.quantity.Price;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * What one supplier offers (报价单, PU-02).
 *
 * @param prices by line
 * @param arrival the day on which the goods would be here
 * @param terms how it wants to be paid, and whatever else it says; empty when nothing
 */
public record Quotation(Ref<Supplier> supplier, Map<String, Price> prices, LocalDate arrival, String terms) {
    public Quotation {
        prices = Collections.unmodifiableMap(new TreeMap<>(prices));
    }
}
