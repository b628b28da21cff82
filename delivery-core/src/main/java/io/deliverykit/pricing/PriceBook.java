package io.deliverykit.pricing;

import io.deliverykit.lifecycle.Ref;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The price book (价目册): which list prices whom on which day. There is one, and every list in force stands in it. A later
 * list takes over on its first day and a customer's own list goes before the one for everybody, so that on no day two are
 * in force for one customer (PR-02).
 *
 * @param lists by the list's id
 */
public record PriceBook(Map<String, Days> lists) {
    /** The one book. */
    public static final Ref<PriceBook> REF = Ref.of(PriceBookLifecycle.NAME, "prices");

    /**
     * For whom and when a list is meant.
     *
     * @param customer the customer whose own list it is; null when it is for everybody
     * @param until the last day; null when it has none
     */
    public record Days(
            @Nullable String customer,
            LocalDate from,
            @Nullable LocalDate until) {
        boolean covers(LocalDate day) {
            return !day.isBefore(from) && (until == null || !day.isAfter(until));
        }

        boolean areOver(LocalDate day) {
            return until != null && until.isBefore(day);
        }

        /** Whether both begin for the same customers on the same day, so that neither takes over from the other. */
        boolean beginWith(Days other) {
            return from.equals(other.from) && Objects.equals(customer, other.customer);
        }
    }

    public PriceBook {
        lists = Collections.unmodifiableMap(new TreeMap<>(lists));
    }

    /** The list that prices a customer on a day: their own, or else the one for everybody; empty when there is none. */
    public Optional<Ref<PriceList>> listFor(@Nullable String customer, LocalDate day) {
        Optional<Ref<PriceList>> own = latest(customer, day);
        return own.isPresent() || customer == null ? own : latest(null, day);
    }

    private Optional<Ref<PriceList>> latest(@Nullable String customer, LocalDate day) {
        return lists.entrySet().stream()
                .filter(each -> Objects.equals(each.getValue().customer(), customer)
                        && each.getValue().covers(day))
                .max(Comparator.comparing(each -> each.getValue().from()))
                .map(each -> PriceList.ref(each.getKey()));
    }

    boolean isEmpty() {
        return lists.isEmpty();
    }

    /** With a list on its days, without one when they are null; what is over by today prices nothing any more and goes. */
    PriceBook with(String list, @Nullable Days days, LocalDate today) {
        Map<String, Days> left = new TreeMap<>(lists);
        left.values().removeIf(each -> each.areOver(today));
        left.remove(list);
        if (days != null) {
            left.put(list, days);
        }
        return new PriceBook(left);
    }
}
