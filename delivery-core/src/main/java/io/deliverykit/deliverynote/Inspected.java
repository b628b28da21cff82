package io.deliverykit.deliverynote;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/**
 * What one inspection says of the goods of a note (检验结论, QI-01).
 *
 * @param issue the issue of the note at which it was opened, and of which it speaks
 * @param madeBy the people who made the goods, as far as it knows (QI-05)
 */
public record Inspected(int issue, OutgoingInspection verdict, Set<String> madeBy) {
    public Inspected {
        madeBy = Collections.unmodifiableSet(new TreeSet<>(madeBy));
    }

    boolean hasPassedSince(int since) {
        return verdict == OutgoingInspection.PASSED && issue >= since;
    }
}
