package io.deliverykit.deliverynote;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/**
 * What goes with the goods (随货资料, DN-23): manual, warranty card, certificate, inspection report, spare parts, tools.
 *
 * @param required what the contracts name, and what else the clerk wants
 */
public record Papers(Set<String> required, Set<String> enclosed) {
    public Papers {
        required = Collections.unmodifiableSet(new TreeSet<>(required));
        enclosed = Collections.unmodifiableSet(new TreeSet<>(enclosed));
    }

    static Papers required(Set<String> papers) {
        return new Papers(papers, Set.of());
    }

    /** What is required and not enclosed. */
    public Set<String> missing() {
        Set<String> missing = new TreeSet<>(required);
        missing.removeAll(enclosed);
        return missing;
    }

    /** Other ones are required; what is enclosed stays so. */
    Papers requiring(Set<String> papers) {
        return new Papers(papers, enclosed);
    }

    Papers and(Set<String> more) {
        Set<String> all = new TreeSet<>(enclosed);
        all.addAll(more);
        return new Papers(required, all);
    }
}
