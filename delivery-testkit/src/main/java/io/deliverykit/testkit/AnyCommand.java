package io.deliverykit.testkit;

import io.deliverykit.lifecycle.Command;
import io.deliverykit.lifecycle.Lifecycle;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.jspecify.annotations.Nullable;

/**
 * Commands with all sorts of values, for properties over any lifecycle. Values of a type, or of one component of one
 * command, are what a test says; for plain types there is something to begin with. Immutable.
 */
public final class AnyCommand {
    private static final Object UNMAKEABLE = new Object();

    private final Map<Type, Arbitrary<?>> byType;
    private final Map<String, Arbitrary<?>> byComponent;

    private final double missing;

    private AnyCommand(Map<Type, Arbitrary<?>> byType, Map<String, Arbitrary<?>> byComponent, double missing) {
        this.byType = byType;
        this.byComponent = byComponent;
        this.missing = missing;
    }

    /** Small numbers, short texts, days around the first of 2025. */
    public static AnyCommand plain() {
        Map<Type, Arbitrary<?>> plain = new HashMap<>();
        plain.put(String.class, Arbitraries.of("a", "b", "c"));
        plain.put(boolean.class, Arbitraries.of(true, false));
        plain.put(Boolean.class, Arbitraries.of(true, false));
        plain.put(int.class, Arbitraries.integers().between(1, 20));
        plain.put(Integer.class, Arbitraries.integers().between(1, 20));
        plain.put(long.class, Arbitraries.longs().between(1, 20));
        plain.put(Long.class, Arbitraries.longs().between(1, 20));
        plain.put(
                BigDecimal.class,
                Arbitraries.bigDecimals()
                        .between(BigDecimal.ONE, BigDecimal.valueOf(20))
                        .ofScale(2));
        plain.put(
                LocalDate.class,
                Arbitraries.longs()
                        .between(0, 30)
                        .map(day -> LocalDate.of(2025, 1, 1).plusDays(day)));
        plain.put(
                Instant.class,
                Arbitraries.longs()
                        .between(0, 720)
                        .map(hour -> Instant.parse("2025-01-01T00:00:00Z").plusSeconds(hour * 3600)));
        return new AnyCommand(plain, Map.of(), 0);
    }

    /** Values of this type are these. */
    public <T> AnyCommand with(Class<T> type, Arbitrary<? extends T> values) {
        Map<Type, Arbitrary<?>> more = new HashMap<>(byType);
        more.put(type, values);
        return new AnyCommand(more, byComponent, missing);
    }

    /** The values of one component of one command, or of a record in it, are these. */
    public AnyCommand with(Class<? extends Record> record, String component, Arbitrary<?> values) {
        Map<String, Arbitrary<?>> more = new HashMap<>(byComponent);
        more.put(record.getName() + "." + component, values);
        return new AnyCommand(byType, more, missing);
    }

    /**
     * Every value that can be null is so with this probability, elements of collections too; what a record refuses to be
     * made of is left out.
     */
    public AnyCommand missing(double probability) {
        return new AnyCommand(byType, byComponent, probability);
    }

    /** Every command that people give on an open document of this kind, or by which they open one. */
    public <D> Arbitrary<Command<D>> of(Lifecycle<D> lifecycle) {
        List<Arbitrary<Command<D>>> all = new ArrayList<>();
        for (Class<? extends Command<D>> each : lifecycle.commands().values()) {
            all.add(of(each));
        }
        return Arbitraries.oneOf(all);
    }

    /**
     * Commands of one class.
     *
     * @throws IllegalArgumentException when a component's type is unknown; name values for it by {@link #with}
     */
    @SuppressWarnings("unchecked")
    public <C> Arbitrary<C> of(Class<? extends C> record) {
        return (Arbitrary<C>) record(record);
    }

    /** A few of each class, the same in every run; for tests that go through all states. */
    public <D> Map<Class<? extends Command<D>>, List<Command<D>>> samples(Lifecycle<D> lifecycle, int ofEach) {
        Map<Class<? extends Command<D>>, List<Command<D>>> samples = new LinkedHashMap<>();
        for (Class<? extends Command<D>> each : lifecycle.commands().values()) {
            boolean hasValues = each.getRecordComponents().length > 0;
            Arbitrary<Command<D>> any = of(each);
            samples.put(each, any.list().ofSize(hasValues ? ofEach : 1).sample());
        }
        return samples;
    }

    private Arbitrary<?> record(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        List<Arbitrary<Object>> values = new ArrayList<>();
        for (RecordComponent each : components) {
            values.add(component(type, each));
        }
        if (values.isEmpty()) {
            return Arbitraries.just(made(type, components, List.of()));
        }
        Arbitrary<Object> records = Combinators.combine(values).as(some -> made(type, components, some));
        return missing == 0 ? records : records.filter(each -> each != UNMAKEABLE);
    }

    @SuppressWarnings("unchecked")
    private Arbitrary<Object> component(Class<?> owner, RecordComponent component) {
        Arbitrary<?> own = byComponent.get(owner.getName() + "." + component.getName());
        return (Arbitrary<Object>)
                orMissing(own != null ? own : value(component.getGenericType(), owner, component), component.getType());
    }

    private Arbitrary<?> value(Type type, Class<?> owner, RecordComponent component) {
        Arbitrary<?> known = byType.get(type);
        Type raw = type instanceof ParameterizedType generic ? generic.getRawType() : type;
        if (known == null) {
            known = byType.get(raw);
        }
        if (known != null) {
            return known;
        }
        if (type instanceof ParameterizedType generic && Collection.class.isAssignableFrom((Class<?>) raw)) {
            Arbitrary<?> element =
                    orMissing(value(generic.getActualTypeArguments()[0], owner, component), Object.class);
            return raw == Set.class
                    ? element.set().ofMinSize(1).ofMaxSize(2)
                    : element.list().ofMinSize(1).ofMaxSize(2);
        }
        if (type instanceof ParameterizedType generic && raw == Map.class) {
            Type[] entry = generic.getActualTypeArguments();
            Arbitrary<?> values = orMissing(value(entry[1], owner, component), Object.class);
            return Arbitraries.maps(value(entry[0], owner, component), values)
                    .ofMinSize(1)
                    .ofMaxSize(2);
        }
        if (raw instanceof Class<?> plain && plain.isEnum()) {
            return Arbitraries.of(Arrays.asList(plain.getEnumConstants()));
        }
        if (raw instanceof Class<?> plain && plain.isRecord()) {
            return record(plain);
        }
        throw new IllegalArgumentException("no values are known for " + owner.getSimpleName() + "."
                + component.getName() + " of type " + type.getTypeName() + "; give some by with(…)");
    }

    private Arbitrary<?> orMissing(Arbitrary<?> values, Class<?> type) {
        return missing == 0 || type.isPrimitive() ? values : values.injectNull(missing);
    }

    private Object made(Class<?> type, RecordComponent[] components, List<? extends @Nullable Object> values) {
        try {
            Class<?>[] types =
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
            Constructor<?> constructor = type.getDeclaredConstructor(types);
            constructor.trySetAccessible();
            return constructor.newInstance(values.toArray());
        } catch (ReflectiveOperationException broken) {
            if (missing > 0 && broken instanceof InvocationTargetException) {
                return UNMAKEABLE;
            }
            throw new IllegalStateException("cannot make a " + type.getName() + " of " + values, broken);
        }
    }
}
