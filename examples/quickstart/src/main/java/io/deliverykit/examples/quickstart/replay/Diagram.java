package io.deliverykit.examples.quickstart.replay;

import java.util.List;
import java.util.Set;

/**
 * A lifecycle to be drawn.
 *
 * @param states in the order in which a document usually passes them; the first is where it begins
 * @param ends the states in which it ends
 */
public record Diagram(String name, String title, List<String> states, Set<String> ends, List<Edge> edges) {

    public Diagram {
        states = List.copyOf(states);
        ends = Set.copyOf(ends);
        edges = List.copyOf(edges);
    }

    public record Edge(String from, String to, String label) {}
}
