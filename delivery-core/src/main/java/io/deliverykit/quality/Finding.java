package io.deliverykit.quality;

import java.time.Instant;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What was found when goods failed (检验发现的问题, QI-06), and before whom it was put.
 *
 * @param at when it was found
 * @param inspected how many were looked at
 * @param passed how many of those were good
 * @param referral before whom it was put; null while nobody was told
 * @param referredAt when it was put before them; null before
 */
public record Finding(
        Instant at,
        int inspected,
        int passed,
        Set<SeriousFault> faults,
        @Nullable Referral referral,
        @Nullable Instant referredAt) {
    public Finding {
        faults = Collections.unmodifiableSet(new TreeSet<>(faults));
    }

    boolean isWithHeads() {
        return referral == Referral.HEADS;
    }

    Finding referred(Referral to, Instant when) {
        return new Finding(at, inspected, passed, faults, to, when);
    }
}
