package io.deliverykit.examples.quickstart.replay;

import io.deliverykit.examples.quickstart.history.History;

/** Sends a history through the library, as if its people had used it at the time. */
@FunctionalInterface
public interface Replay {

    /**
     * Replays all of it. A row that the rules do not accept ends up in the outcome, never in an exception; an exception
     * means that the replay itself is broken.
     *
     * @param progress told of every row, or whatever else the replay counts its work in
     */
    ReplayOutcome replay(History history, Progress progress);
}
