package io.deliverykit.examples.quickstart.replay;

import org.jspecify.annotations.Nullable;

/** The real thing: replays through the library. */
public final class LibraryReplayFactory implements ReplayFactory {

    /** Instead of a URL: no database. */
    public static final String IN_MEMORY = "memory";

    /** {@inheritDoc} The word {@code memory} instead of a URL keeps the documents in memory, without a database. */
    @Override
    public Replay on(@Nullable String databaseUrl) {
        return new LibraryReplay(() -> Archive.open(databaseUrl));
    }
}
