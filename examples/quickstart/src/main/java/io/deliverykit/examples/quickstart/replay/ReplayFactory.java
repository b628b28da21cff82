package io.deliverykit.examples.quickstart.replay;

import org.jspecify.annotations.Nullable;

/** Makes the replay for a run; found by {@link java.util.ServiceLoader}. */
@FunctionalInterface
public interface ReplayFactory {

    /** A replay that keeps its documents in the database at a JDBC URL, or in the embedded one when it is null. */
    Replay on(@Nullable String databaseUrl);
}
