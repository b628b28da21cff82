package io.deliverykit.lifecycle;

import io.deliverykit.party.Role;
import io.deliverykit.quantity.Price;
import io.deliverykit.quantity.Quantity;
import io.deliverykit.quantity.Unit;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Values written down one by one, each under a path: {@code lines[0].quantity}. The same values give the same lines in
 * every run: what has no order of its own is sorted.
 */
final class Details {
    /** Records that people read as one value. */
    private static final Set<Class<?>> SINGLE = Set.of(Ref.class, Role.class, Quantity.class, Unit.class, Price.class);

    private Details() {}

    static void flatten(String path, @Nullable Object value, SortedMap<String, String> details) {
        if (value instanceof Optional<?> maybe) {
            maybe.ifPresent(inner -> flatten(path, inner, details));
        } else if (value instanceof Set<?> set) {
            number(path, sorted(set), details);
        } else if (value instanceof Collection<?> many) {
            number(path, many, details);
        } else if (value instanceof Map<?, ?> map) {
            map.forEach((key, each) -> flatten(path + "." + key, each, details));
        } else if (value instanceof Record record && !SINGLE.contains(record.getClass())) {
            for (RecordComponent each : record.getClass().getRecordComponents()) {
                flatten(path + "." + each.getName(), value(each, record), details);
            }
        } else if (value != null) {
            details.put(path, value.toString());
        }
    }

    private static void number(String path, Collection<?> values, SortedMap<String, String> details) {
        int index = 0;
        for (Object each : values) {
            flatten(path + "[" + index++ + "]", each, details);
        }
    }

    private static List<?> sorted(Set<?> set) {
        List<Object> values = new ArrayList<>(set);
        values.sort(java.util.Comparator.comparing(each -> {
            SortedMap<String, String> written = new TreeMap<>();
            flatten("", each, written);
            return written.toString();
        }));
        return values;
    }

    static @Nullable Object value(RecordComponent component, Object record) {
        try {
            component.getAccessor().trySetAccessible();
            return component.getAccessor().invoke(record);
        } catch (IllegalAccessException | InvocationTargetException broken) {
            throw new IllegalStateException("cannot read " + component + " of " + record.getClass(), broken);
        }
    }
}
