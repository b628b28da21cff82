package io.deliverykit.journal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Checks a document's journal against its own hashes (JR-01). */
public final class Journals {
    private Journals() {}

    /**
     * What is wrong first.
     *
     * @param sequence of the first entry that does not hold; one past the last when entries are missing at the end
     */
    public record Break(long sequence, String why) {}

    /**
     * The first entry that was edited, left out or put in; empty when the chain holds from the first entry to the head.
     *
     * @param entries of one document in order
     * @param head where the document says its journal stands
     */
    public static Optional<Break> firstBreak(List<JournalEntry> entries, JournalHead head) {
        Map<Long, Long> redactions = redactions(entries);
        CanonicalForm form = CanonicalForm.blank();
        JournalHead at = JournalHead.NONE;
        for (JournalEntry entry : entries) {
            Optional<Break> found = breakOf(entry, at, redactions.getOrDefault(entry.sequence(), 0L), form);
            if (found.isPresent()) {
                return found;
            }
            at = entry.head();
        }
        return at.equals(head) ? Optional.empty() : broken(at.entries() + 1, "the document knows another end");
    }

    private static Optional<Break> breakOf(JournalEntry entry, JournalHead at, long redactedBy, CanonicalForm form) {
        if (entry.sequence() != at.entries() + 1) {
            return broken(at.entries() + 1, "entry " + (at.entries() + 1) + " is missing");
        }
        if (!entry.previous().equals(at.hash())) {
            return broken(entry.sequence(), "it does not follow the entry before it");
        }
        if (entry.isRedacted() && redactedBy <= entry.sequence()) {
            return broken(entry.sequence(), "its details are gone, and no later entry says that it was redacted");
        }
        if (!entry.isRedacted() && !form.hash(entry.details()).equals(entry.detailsHash())) {
            return broken(entry.sequence(), "its details were changed");
        }
        String hash = form.hash(entry.draft(), entry.sequence(), entry.detailsHash(), entry.previous());
        return hash.equals(entry.hash()) ? Optional.empty() : broken(entry.sequence(), "it was changed");
    }

    /** Which entry says last that another was redacted, by the number of the other. */
    private static Map<Long, Long> redactions(List<JournalEntry> entries) {
        Map<Long, Long> redactions = new HashMap<>();
        for (JournalEntry entry : entries) {
            entry.redacts().ifPresent(other -> redactions.put(other, entry.sequence()));
        }
        return redactions;
    }

    private static Optional<Break> broken(long sequence, String why) {
        return Optional.of(new Break(sequence, why));
    }
}
