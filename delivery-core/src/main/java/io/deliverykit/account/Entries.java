package io.deliverykit.account;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What an account keeps by number or id, in the order of these. */
final class Entries {
    private Entries() {}

    static <T> Map<String, T> sorted(Map<String, T> entries) {
        return Collections.unmodifiableMap(new TreeMap<>(entries));
    }

    /** The same entries with this one set; without it when it is null. */
    static <T> Map<String, T> with(Map<String, T> entries, String key, @Nullable T value) {
        Map<String, T> copy = new TreeMap<>(entries);
        if (value == null) {
            copy.remove(key);
        } else {
            copy.put(key, value);
        }
        return copy;
    }
}
