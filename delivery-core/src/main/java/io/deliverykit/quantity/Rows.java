package io.deliverykit.quantity;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Function;

/** What the rows of documents have alike. */
public final class Rows {
    private Rows() {}

    /** Whether each row has an id of its own and asks for something. */
    public static <R> boolean areNamedOnce(
            Collection<R> rows, Function<? super R, String> id, Function<? super R, Quantity> quantity) {
        Set<String> ids = new HashSet<>();
        return rows.stream()
                .allMatch(row -> ids.add(id.apply(row)) && quantity.apply(row).isPositive());
    }
}
