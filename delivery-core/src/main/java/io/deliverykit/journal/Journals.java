package io.deliverykit.journal;

import java.util.List;
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
        JournalHead at = JournalHead.NONE;
        for (JournalEntry entry : entries) {
            if (entry.sequence() != at.entries() + 1) {
                return broken(at.entries() + 1, "entry " + (at.entries() + 1) + " is missing");
            }
            if (!entry.previous().equals(at.hash())) {
                return broken(entry.sequence(), "it does not follow the entry before it");
            }
            if (!entry.isRedacted() && !CanonicalForm.hash(entry.details()).equals(entry.detailsHash())) {
                return broken(entry.sequence(), "its details were changed");
            }
            if (!CanonicalForm.hash(entry).equals(entry.hash())) {
                return broken(entry.sequence(), "it was changed");
            }
            at = entry.head();
        }
        return at.equals(head) ? Optional.empty() : broken(at.entries() + 1, "the document knows of later entries");
    }

    private static Optional<Break> broken(long sequence, String why) {
        return Optional.of(new Break(sequence, why));
    }
}
