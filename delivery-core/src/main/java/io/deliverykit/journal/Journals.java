package io.deliverykit.journal;

import java.util.List;
import java.util.Optional;

/** Checks a document's journal against its own hashes (JR-01); see {@link JournalCheck} for a long one. */
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
     * @param entries of one document in order, all of them
     * @param head where the document says its journal stands
     */
    public static Optional<Break> firstBreak(List<JournalEntry> entries, JournalHead head) {
        return new JournalCheck().read(entries).against(head);
    }
}
