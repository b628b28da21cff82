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
 * @param disputed the lines that the customer disputes (AC-03)
 * @param by who signed for the customer; empty while nobody has
 */
public record Answers(Map<String, Quantity> accepted, Set<String> disputed, String by) {
    /** Nothing yet. */
    static final Answers NONE = new Answers(Map.of(), Set.of(), "");

    public Answers {
        accepted = Collections.unmodifiableMap(new TreeMap<>(accepted));
        disputed = Collections.unmodifiableSet(new TreeSet<>(disputed));
    }

    /** What was found line by line; nothing of a disputed line is accepted. */
    public static Answers of(Collection<AcceptanceLine> lines, String by) {
        Map<String, Quantity> accepted = new TreeMap<>();
        Set<String> disputed = new TreeSet<>();
        for (AcceptanceLine line : lines) {
            if (line.isDisputed()) {
                disputed.add(line.line());
            } else {
                accepted.put(line.line(), line.accepted());
            }
        }
        return new Answers(accepted, disputed, by);
    }

    boolean isNothing() {
        return accepted.isEmpty() && disputed.isEmpty();
    }
}
