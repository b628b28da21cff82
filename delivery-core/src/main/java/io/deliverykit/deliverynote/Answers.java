package io.deliverykit.deliverynote;

import io.deliverykit.acceptance.AcceptanceLine;
import io.deliverykit.quantity.Quantity;
import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What the customer says of the goods of a note (客户签收).
 *
 * @param accepted by note line; a line that is missing was not answered for
 * @param refused by note line, what of it they have not taken: damaged, short or refused; only where that is something
 * @param disputed the lines that the customer disputes (AC-03)
 * @param by who signed for the customer; empty while nobody has
 */
public record Answers(Map<String, Quantity> accepted, Map<String, Quantity> refused, Set<String> disputed, String by) {
    /** Nothing yet. */
    static final Answers NONE = new Answers(Map.of(), Map.of(), Set.of(), "");

    public Answers {
        accepted = Collections.unmodifiableMap(new TreeMap<>(accepted));
        refused = Collections.unmodifiableMap(new TreeMap<>(refused));
        disputed = Collections.unmodifiableSet(new TreeSet<>(disputed));
    }

    /** What was found line by line; of a disputed line nothing is accepted or refused yet. */
    public static Answers of(Collection<AcceptanceLine> lines, String by) {
        Map<String, Quantity> accepted = new TreeMap<>();
        Map<String, Quantity> refused = new TreeMap<>();
        Set<String> disputed = new TreeSet<>();
        for (AcceptanceLine line : lines) {
            if (line.isDisputed()) {
                disputed.add(line.line());
            } else {
                accepted.put(line.line(), line.accepted());
                if (line.notTaken().isPositive()) {
                    refused.put(line.line(), line.notTaken());
                }
            }
        }
        return new Answers(accepted, refused, disputed, by);
    }

    boolean isNothing() {
        return accepted.isEmpty() && disputed.isEmpty();
    }
}
