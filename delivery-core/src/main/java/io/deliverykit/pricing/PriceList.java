package io.deliverykit.pricing;

import io.deliverykit.account.CustomerAccount;
import io.deliverykit.lifecycle.Ref;
import io.deliverykit.pricing.PriceBook.Days;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A price list (价目表): what products cost from one day to another, for everybody or for one customer (PR-01). A change of
 * prices is a new list; documents refer to the list they were priced by.
 *
 * @param customer the customer whose own list it is; null when it is for everybody
 * @param from the first day on which it is in force
 * @param until the last day; null when it is in force until superseded
 * @param follows the list that prices its customers until it begins, with which its prices are compared; null when none does
 * @param general the list for everybody below whose floors a customer's own list needs more; null when there is none
 * @param successor the list that takes its place; null while none does
 * @param prices by product
 */
public record PriceList(
        String name,
        @Nullable Ref<CustomerAccount> customer,
        LocalDate from,
        @Nullable LocalDate until,
        @Nullable Ref<PriceList> follows,
        @Nullable Ref<PriceList> general,
        @Nullable Ref<PriceList> successor,
        Map<String, ListPrice> prices) {
    public PriceList {
        prices = Collections.unmodifiableMap(new TreeMap<>(prices));
    }

    public static Ref<PriceList> ref(String id) {
        return Ref.of(PriceListLifecycle.NAME, id);
    }

    public Optional<ListPrice> priceOf(String product) {
        return Optional.ofNullable(prices.get(product));
    }

    public boolean isForEverybody() {
        return customer == null;
    }

    /** Whether this day is one of its days. */
    public boolean covers(LocalDate day) {
        return days().cover(day);
    }

    /** When it is in force. */
    Days days() {
        return new Days(from, until);
    }

    PriceList supersededBy(Ref<PriceList> other, LocalDate last) {
        return new PriceList(name, customer, from, last, follows, general, other, prices);
    }

    /** The products that it lets go below the floors of another list. */
    Set<String> undercut(PriceList other) {
        Set<String> undercut = new TreeSet<>();
        prices.forEach((product, price) -> {
            ListPrice theirs = other.prices.get(product);
            if (theirs != null && !theirs.isAboveFloor(price.floor())) {
                undercut.add(product);
            }
        });
        return undercut;
    }

    /** The products whose price another list moves by so many per cent or more, or no longer has. */
    Set<String> movedBy(PriceList other, BigDecimal percent) {
        Set<String> moved = new TreeSet<>();
        prices.forEach((product, price) -> {
            ListPrice next = other.prices.get(product);
            if (next == null || price.differsBy(percent, next)) {
                moved.add(product);
            }
        });
        return moved;
    }
}
