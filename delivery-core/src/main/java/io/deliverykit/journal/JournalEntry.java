package io.deliverykit.journal;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.OptionalLong;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * One granted action in a document's journal (操作记录, JR-01), chained to the one before by hash.
 *
 * <p>The hash is taken over a {@link CanonicalForm} of the values as they were written down: neither the order of JSON
 * fields nor a renamed record component can move it.
 *
 * @param tenant whose document it is
 * @param document type and id of the document, written {@code type/id}
 * @param sequence 1 for the first entry of a document
 * @param actor who did it; SYSTEM for the clock
 * @param onBehalfOf whose place the actor took; null when their own
 * @param command the command's name in its lifecycle
 * @param from the state before; empty for the opening entry
 * @param rules the ids of all rules that were asked and met
 * @param lifecycle the version of the lifecycle under which it was granted
 * @param policy the version of the policy under which it was granted
 * @param details the command's values, flattened; empty once redacted
 * @param detailsHash SHA-256 of the details' canonical form; survives a redaction (JR-02)
 * @param previous the hash of the entry before; empty for the first
 * @param hash SHA-256 of this entry's canonical form
 */
public record JournalEntry(
        String tenant,
        String document,
        long sequence,
        Instant at,
        String actor,
        @Nullable String onBehalfOf,
        String command,
        String from,
        String to,
        List<String> rules,
        String lifecycle,
        String policy,
        long version,
        long revision,
        SortedMap<String, String> details,
        String detailsHash,
        String previous,
        String hash) {
    public JournalEntry {
        rules = List.copyOf(rules);
        details = details.isEmpty()
                ? Collections.emptySortedMap()
                : Collections.unmodifiableSortedMap(new TreeMap<>(details));
    }

    private static final String REDACT = "redact";

    /** What is written down about a turn, before it is chained. */
    public record Draft(
            String tenant,
            String document,
            Instant at,
            String actor,
            @Nullable String onBehalfOf,
            String command,
            String from,
            String to,
            List<String> rules,
            String lifecycle,
            String policy,
            long version,
            long revision,
            SortedMap<String, String> details) {}

    /** The entry that follows the given head. */
    public static JournalEntry after(JournalHead head, Draft draft) {
        CanonicalForm form = CanonicalForm.blank();
        long sequence = head.entries() + 1;
        String detailsHash = form.hash(draft.details());
        return new JournalEntry(
                draft.tenant(),
                draft.document(),
                sequence,
                draft.at(),
                draft.actor(),
                draft.onBehalfOf(),
                draft.command(),
                draft.from(),
                draft.to(),
                draft.rules(),
                draft.lifecycle(),
                draft.policy(),
                draft.version(),
                draft.revision(),
                draft.details(),
                detailsHash,
                head.hash(),
                form.hash(draft, sequence, detailsHash, head.hash()));
    }

    /** What it says, as it was before it was chained. */
    Draft draft() {
        return new Draft(
                tenant,
                document,
                at,
                actor,
                onBehalfOf,
                command,
                from,
                to,
                rules,
                lifecycle,
                policy,
                version,
                revision,
                details);
    }

    /** The same entry without its details, which may hold personal data, the chain still holds (JR-02). */
    public JournalEntry redacted() {
        return new JournalEntry(
                tenant,
                document,
                sequence,
                at,
                actor,
                onBehalfOf,
                command,
                from,
                to,
                rules,
                lifecycle,
                policy,
                version,
                revision,
                Collections.emptySortedMap(),
                detailsHash,
                previous,
                hash);
    }

    public boolean isRedacted() {
        return details.isEmpty() && !CanonicalForm.isOfNothing(detailsHash);
    }

    /** The number of the entry that this one says was redacted; empty when it says something else. */
    public OptionalLong redacts() {
        String other = command.equals(REDACT) ? details.get("sequence") : null;
        return other == null || !other.matches("[1-9][0-9]{0,17}")
                ? OptionalLong.empty()
                : OptionalLong.of(Long.parseLong(other));
    }

    /** The head of the journal once this entry is its last. */
    public JournalHead head() {
        return new JournalHead(sequence, hash);
    }
}
