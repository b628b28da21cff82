package io.deliverykit.journal;

import io.deliverykit.journal.Journals.Break;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A check of a document's journal against its own hashes that reads page by page, so that its length costs no memory
 * (JR-01). Not thread-safe; made, fed with the pages in order, and asked.
 */
public final class JournalCheck {
    private final CanonicalForm form = CanonicalForm.blank();

    /** Entries without details of which no later entry says yet that they were redacted. */
    private final TreeSet<Long> unexplained = new TreeSet<>();

    private JournalHead at = JournalHead.NONE;
    private long reached;
    private @Nullable Break found;

    /** Begins before the first entry. */
    public JournalCheck() {}

    /** Reads the next entries. */
    public JournalCheck read(List<JournalEntry> entries) {
        for (JournalEntry entry : entries) {
            reached = Math.max(reached, entry.sequence());
            entry.redacts().ifPresent(unexplained::remove);
            if (found == null) {
                found = breakOf(entry).orElse(null);
                at = entry.head();
            }
        }
        return this;
    }

    /** The number of the last entry that was read; 0 before the first. */
    public long reached() {
        return reached;
    }

    /**
     * The first entry of those read that does not hold; empty when all do and the last is the head.
     *
     * @param head where the document says its journal stands
     */
    public Optional<Break> against(JournalHead head) {
        if (!unexplained.isEmpty() && (found == null || unexplained.first() <= found.sequence())) {
            return broken(unexplained.first(), "its details are gone, and no later entry says that it was redacted");
        }
        if (found != null) {
            return Optional.of(found);
        }
        return at.equals(head) ? Optional.empty() : broken(at.entries() + 1, "the document knows another end");
    }

    private Optional<Break> breakOf(JournalEntry entry) {
        if (entry.sequence() != at.entries() + 1) {
            return broken(at.entries() + 1, "entry " + (at.entries() + 1) + " is missing");
        }
        if (!entry.previous().equals(at.hash())) {
            return broken(entry.sequence(), "it does not follow the entry before it");
        }
        if (entry.isRedacted()) {
            unexplained.add(entry.sequence());
        } else if (!form.hash(entry.details()).equals(entry.detailsHash())) {
            return broken(entry.sequence(), "its details were changed");
        }
        String hash = form.hash(entry.draft(), entry.sequence(), entry.detailsHash(), entry.previous());
        return hash.equals(entry.hash()) ? Optional.empty() : broken(entry.sequence(), "it was changed");
    }

    private static Optional<Break> broken(long sequence, String why) {
        return Optional.of(new Break(sequence, why));
    }
}
