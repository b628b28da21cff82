package io.deliverykit.journal;

import io.deliverykit.party.Role;
import io.deliverykit.quantity.Price;
import io.deliverykit.quantity.Quantity;
import io.deliverykit.quantity.Unit;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Values written down one by one, each under a path: {@code lines[0].quantity}. The same values give the same lines in
 * every run: what has no order of its own is sorted. Thread-safe.
 */
public final class Details {
    private final Set<Class<?>> single = new HashSet<>(List.of(Role.class, Quantity.class, Unit.class, Price.class));

    private Details(List<Class<?>> more) {
        single.addAll(more);
    }

    /** Takes records apart, but for quantities, units, prices, roles and these, which people read as one value. */
    public static Details except(Class<?>... more) {
        return new Details(List.of(more));
    }

    /** Writes a value down under this path; nothing when it is null or an empty {@link Optional}. */
    public void write(String path, @Nullable Object value, SortedMap<String, String> details) {
        if (value instanceof Optional<?> maybe) {
            maybe.ifPresent(inner -> write(path, inner, details));
        } else if (value instanceof Set<?> set) {
            number(path, sorted(set), details);
        } else if (value instanceof Collection<?> many) {
            number(path, many, details);
        } else if (value instanceof Map<?, ?> map) {
            map.forEach((key, each) -> write(path + "." + key, each, details));
        } else if (value instanceof Record record && !single.contains(record.getClass())) {
            for (RecordComponent each : record.getClass().getRecordComponents()) {
                write(path + "." + each.getName(), value(each, record), details);
            }
        } else if (value != null) {
            details.put(path, value.toString());
            unit(path, value, details);
        }
    }

    /** A code alone does not tell how much was meant, unless the unit is the base itself (XP-10). */
    private static void unit(String path, Object value, SortedMap<String, String> details) {
        Unit unit = value instanceof Quantity quantity
                ? quantity.unit()
                : value instanceof Price price ? price.per() : value instanceof Unit own ? own : null;
        if (unit != null && !unit.isBase()) {
            details.put(path + ".unit", unit.worth());
        }
    }

    private void number(String path, Collection<?> values, SortedMap<String, String> details) {
        int index = 0;
        for (Object each : values) {
            write(path + "[" + index++ + "]", each, details);
        }
    }

    private List<?> sorted(Set<?> set) {
        List<Object> values = new ArrayList<>(set);
        values.sort(Comparator.comparing(each -> {
            SortedMap<String, String> written = new TreeMap<>();
            write("", each, written);
            return written.toString();
        }));
        return values;
    }

    /** What a record has in one of its components. */
    public static @Nullable Object value(RecordComponent component, Object record) {
        try {
            component.getAccessor().trySetAccessible();
            return component.getAccessor().invoke(record);
        } catch (IllegalAccessException | InvocationTargetException broken) {
            throw new IllegalStateException("cannot read " + component + " of " + record.getClass(), broken);
        }
    }
}
