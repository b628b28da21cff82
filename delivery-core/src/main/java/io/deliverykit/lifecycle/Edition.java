package io.deliverykit.lifecycle;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What people have before them when they decide on a document: the revision in effect, and the amendment that waits beside
 * it (XP-06, XP-09). Approvals, moves from state to state and what other documents hold turn neither: who decides on the
 * content need not look again for them.
 *
 * @param revision turns when people change what is in effect, once for a whole amendment
 * @param amendment the {@linkplain Filed.Proposal#number() number} of the amendment that waits; 0 when none does
 */
public record Edition(long revision, long amendment) {
    private static final Pattern WRITTEN = Pattern.compile("(\\d{1,18})(?:\\+(\\d{1,18}))?");

    /** A revision beside which no amendment waits. */
    public static Edition of(long revision) {
        return new Edition(revision, 0);
    }

    /** Reads what {@link #toString} writes; empty for anything else. */
    public static Optional<Edition> parse(String text) {
        Matcher written = WRITTEN.matcher(text);
        return written.matches()
                ? Optional.of(new Edition(
                        Long.parseLong(written.group(1)),
                        written.group(2) == null ? 0 : Long.parseLong(written.group(2))))
                : Optional.empty();
    }

    /** {@code 3}, or {@code 3+12} with an amendment; it serves as an ETag. */
    @Override
    public String toString() {
        return amendment == 0 ? Long.toString(revision) : revision + "+" + amendment;
    }
}
