package io.deliverykit.pricing;

import io.deliverykit.lifecycle.Ref;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A price book (价目册): which list prices on which day. There is one of the lists for everybody, and each customer's account
 * has one of their own lists. A later list takes over on its first day, so that on no day two are in force (PR-02).
 *
 * @param lists by the list's id
 */
public record PriceBook(Map<String, Days> lists) {
    /** The book of the lists for everybody. */
    public static final Ref<PriceBook> FOR_EVERYBODY = Ref.of(PriceBookLifecycle.NAME, "everybody");

    /** A book without lists. */
    public static final PriceBook EMPTY = new PriceBook(Map.of());

    /**
     * When a list is in force.
     *
     * @param until the last day; null when it has none
     */
    public record Days(LocalDate from, @Nullable LocalDate until) {
        boolean cover(LocalDate day) {
            return !day.isBefore(from) && !areOver(day);
        }

        boolean areOver(LocalDate day) {
            return until != null && until.isBefore(day);
        }
    }

    public PriceBook {
        lists = Collections.unmodifiableMap(new TreeMap<>(lists));
    }

    /** The list in force on a day; empty when there is none. */
    public Optional<Ref<PriceList>> listOn(LocalDate day) {
        return lists.entrySet().stream()
                .filter(each -> each.getValue().cover(day))
                .max(Comparator.comparing(each -> each.getValue().from()))
                .map(each -> PriceList.ref(each.getKey()));
    }

    /** Other lists that begin on the same day, so that neither takes over from the other. */
    public Set<String> beginningWith(String list, @Nullable Days days) {
        Set<String> others = new TreeSet<>();
        lists.forEach((id, each) -> {
            if (days != null && !id.equals(list) && each.from().equals(days.from())) {
                others.add(id);
            }
        });
        return others;
    }

    /** With a list on its days, without it when they are null; what is over by today prices nothing any more and goes. */
    public PriceBook with(String list, @Nullable Days days, LocalDate today) {
        Map<String, Days> left = new TreeMap<>(lists);
        left.values().removeIf(each -> each.areOver(today));
        left.remove(list);
        if (days != null) {
            left.put(list, days);
        }
        return new PriceBook(left);
    }

    boolean isEmpty() {
        return lists.isEmpty();
    }
}
