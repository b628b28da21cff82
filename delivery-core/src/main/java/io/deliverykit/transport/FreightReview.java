package io.deliverykit.transport;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import org.joda.money.Money;

/**
 * What the reviewer of a freight payment found, and had before them (运费审核, TR-08).
 *
 * @param payable what is to be paid
 * @param troubles the claims of which the reviewer knew, by id
 */
public record FreightReview(String by, Money payable, Set<String> troubles) {
    public FreightReview {
        troubles = Collections.unmodifiableSet(new TreeSet<>(troubles));
    }
}
