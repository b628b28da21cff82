package io.deliverykit.lifecycle;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

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
    private final boolean isOne;
    private final Function<? super D, ? extends Collection<Ref<F>>> refs;

    private Fact(String name, Class<F> type, boolean isOne, Function<? super D, ? extends Collection<Ref<F>>> refs) {
        this.name = name;
        this.type = type;
        this.isOne = isOne;
        this.refs = refs;
    }

    /**
     * One other document, as in {@code fact("the contract", SalesContract.class, SalesOrder::contract)}. Where the document
     * names none, whatever reads it is refused as a missing fact; use {@link #factIfAny} for one that may be absent.
     */
    public static <D, F> Fact<D, F> fact(String name, Class<F> type, Function<? super D, @Nullable Ref<F>> ref) {
        return new Fact<>(name, type, true, content -> orNone(ref.apply(content)));
    }

    /** One other document, or none where the document names none. */
    public static <D, F> Fact<D, F> factIfAny(String name, Class<F> type, Function<? super D, @Nullable Ref<F>> ref) {
        return facts(name, type, content -> orNone(ref.apply(content)));
    }

    private static <F> List<Ref<F>> orNone(@Nullable Ref<F> named) {
        return named == null ? List.of() : List.of(named);
    }

    /** A named few, possibly none. */
    public static <D, F> Fact<D, F> facts(
            String name, Class<F> type, Function<? super D, ? extends Collection<Ref<F>>> refs) {
        return new Fact<>(name, type, false, refs);
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

    /** The document of this reference; a reference to another kind of document leads to none. */
    Optional<Filed<F>> find(Files files, Ref<F> ref) {
        return files.find(ref).filter(filed -> type.isInstance(filed.content()));
    }

    /** What of it is not to be had, by reference; a dash when the document does not name the one that it should. */
    List<String> missing(D content, Files files) {
        List<String> missing = new ArrayList<>(0);
        Collection<Ref<F>> named = refs(content);
        if (isOne && named.isEmpty()) {
            missing.add("-");
        }
        for (Ref<F> ref : named) {
            if (find(files, ref).isEmpty()) {
                missing.add(ref.toString());
            }
        }
        return missing;
    }

    @Override
    public String toString() {
        return name;
    }
}
