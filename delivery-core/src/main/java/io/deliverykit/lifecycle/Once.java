package io.deliverykit.lifecycle;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Things that a table names one after the other. What is named twice counts once, and is kept to be told by the check: a
 * slip in a static table must become a sentence and not an exception.
 */
record Once<T>(Set<T> values, List<T> again) {
    @SafeVarargs
    static <T> Once<T> of(T... named) {
        return of(List.of(named));
    }

    static <T> Once<T> of(List<? extends T> named) {
        Set<T> values = new LinkedHashSet<>();
        List<T> again = new ArrayList<>(0);
        for (T each : named) {
            if (!values.add(each)) {
                again.add(each);
            }
        }
        return new Once<>(Collections.unmodifiableSet(values), List.copyOf(again));
    }
}
