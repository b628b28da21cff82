package io.deliverykit.examples.quickstart.replay;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.deliverykit.lifecycle.Catalog;
import io.deliverykit.lifecycle.Lifecycle;
import io.deliverykit.lifecycle.LifecycleDrawing;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The lifecycles that were replayed, as they draw themselves. */
final class Diagrams {

    /** What a reader looks for first. */
    private static final List<String> ORDER =
            List.of("delivery-note", "sales-order", "acceptance", "quality-inspection", "sales-contract");

    private static final ObjectMapper JSON = new ObjectMapper();

    private Diagrams() {}

    static List<Diagram> of(Catalog catalog) {
        return ORDER.stream().map(name -> of(catalog, catalog.lifecycle(name))).toList();
    }

    private static Diagram of(Catalog catalog, Lifecycle<?> lifecycle) {
        JsonNode table = read(LifecycleDrawing.of(lifecycle, catalog.messages().in(Locale.ENGLISH))
                .json());
        List<String> states = new ArrayList<>();
        table.get("states").forEach(state -> states.add(state.get("name").asText()));
        Set<Diagram.Edge> edges = new LinkedHashSet<>();
        table.get("rows").forEach(row -> rows(row, edges));
        table.get("reviews").forEach(review -> {
            edges(review.get("from"), review.get("to"), "approve", edges);
            edges(review.get("from"), review.get("back"), "reject", edges);
        });
        Set<String> ends = new LinkedHashSet<>();
        table.get("ends").forEach(end -> ends.add(end.asText()));
        return new Diagram(lifecycle.name(), table.get("title").asText(), states, ends, List.copyOf(edges));
    }

    private static void rows(JsonNode row, Set<Diagram.Edge> edges) {
        String command = row.get("on").get("name").asText();
        edges(row.get("from"), row.path("to"), command, edges);
        row.path("or").forEach(fork -> edges(row.get("from"), fork.get("to"), command, edges));
    }

    private static void edges(JsonNode from, JsonNode to, String label, Set<Diagram.Edge> edges) {
        if (to.isTextual()) {
            from.forEach(each -> {
                if (!each.asText().equals(to.asText())) {
                    edges.add(new Diagram.Edge(each.asText(), to.asText(), label));
                }
            });
        }
    }

    private static JsonNode read(String json) {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("a lifecycle draws itself in broken JSON", broken);
        }
    }
}
