package io.deliverykit.journal;

/**
 * Where a document's journal stands: how many entries, and the hash of the last.
 *
 * @param hash lower-case hexadecimal SHA-256; empty before the first entry
 */
public record JournalHead(long entries, String hash) {
    /** Before the first entry. */
    public static final JournalHead NONE = new JournalHead(0, "");
}
