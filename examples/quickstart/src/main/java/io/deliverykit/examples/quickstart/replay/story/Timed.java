package io.deliverykit.examples.quickstart.replay.story;

import io.deliverykit.desk.Submission;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Steps that are to be done by an instant. */
record Timed(Instant at, List<Submission<?>> steps) {

    Timed {
        steps = List.copyOf(steps);
    }

    /** What is left of groups from a step on, counted through all of them. */
    static List<Timed> from(int index, List<Timed> groups) {
        List<Timed> rest = new ArrayList<>();
        int skip = index;
        for (Timed group : groups) {
            int size = group.steps().size();
            if (skip < size) {
                rest.add(new Timed(group.at(), group.steps().subList(Math.max(skip, 0), size)));
            }
            skip -= size;
        }
        return rest;
    }
}
