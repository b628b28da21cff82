package io.deliverykit.deliverynote;

import io.deliverykit.quantity.Quantity;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What the customer says of the goods of a note (客户签收).
 *
 * @param accepted by note line; a line that is missing was not answered for
 * @param disputed the lines that the customer disputes (AC-03)
 */
public record Answers(Map<String, Quantity> accepted, Set<String> disputed) {
    /** Nothing yet. */
    static final Answers NONE = new Answers(Map.of(), Set.of());

    public Answers {
        accepted = Collections.unmodifiableMap(new TreeMap<>(accepted));
        disputed = Collections.unmodifiableSet(new TreeSet<>(disputed));
    }
}
