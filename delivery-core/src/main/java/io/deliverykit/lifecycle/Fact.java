package io.deliverykit.lifecycle;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;

/**
 * Other documents that a rule may look at: one, or a named few, always reached by reference and never by a query, because
 * a set has no version that could be checked when the action is kept.
 *
 * @param <D> the document whose rules look
 * @param <F> the document looked at
 */
public final class Fact<D, F> {
    private final String name;
    private final Class<F> type;
    private final Function<? super D, ? extends Collection<Ref<F>>> refs;

    private Fact(String name, Class<F> type, Function<? super D, ? extends Collection<Ref<F>>> refs) {
        this.name = name;
        this.type = type;
        this.refs = refs;
    }

    /** One other document, as in {@code fact("the contract", SalesContract.class, SalesOrder::contract)}. */
    public static <D, F> Fact<D, F> fact(String name, Class<F> type, Function<? super D, Ref<F>> ref) {
        return new Fact<>(name, type, content -> List.of(ref.apply(content)));
    }

    /** A named few, possibly none. */
    public static <D, F> Fact<D, F> facts(
            String name, Class<F> type, Function<? super D, ? extends Collection<Ref<F>>> refs) {
        return new Fact<>(name, type, refs);
    }

    public String name() {
        return name;
    }

    public Class<F> type() {
        return type;
    }

    /** The documents it names for this content. */
    public Collection<Ref<F>> refs(D content) {
        return refs.apply(content);
    }

    @Override
    public String toString() {
        return name;
    }
}
