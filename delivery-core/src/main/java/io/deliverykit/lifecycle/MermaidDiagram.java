package io.deliverykit.lifecycle;

import io.deliverykit.refusal.Wording;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** A lifecycle as a Mermaid state diagram. Two ways between the same states share one arrow. */
final class MermaidDiagram<D> {
    private static final String OUTSIDE = "[*]";

    private final Lifecycle<D> lifecycle;
    private final Phrases<D> say;
    private final Map<Arrow, Set<String>> arrows = new LinkedHashMap<>();

    private record Arrow(String from, String to) {}

    MermaidDiagram(Lifecycle<D> lifecycle, Wording words) {
        this.lifecycle = lifecycle;
        this.say = new Phrases<>(lifecycle, words);
    }

    String text() {
        StringBuilder diagram = new StringBuilder("stateDiagram-v2\n");
        for (State<D> state : lifecycle.states()) {
            diagram.append("    state \"%s\" as %s%n".formatted(plain(say.state(state)), state.name()));
        }
        for (Part<D> part : lifecycle.parts()) {
            if (part instanceof Row<D, ?> row) {
                draw(row);
            } else if (part instanceof ReviewRow<D> review) {
                draw(review);
            }
        }
        arrows.forEach((arrow, labels) ->
                diagram.append("    %s --> %s : %s%n".formatted(arrow.from(), arrow.to(), String.join(" / ", labels))));
        for (State<D> end : say.inOrder(lifecycle.ends())) {
            diagram.append("    %s --> %s%n".formatted(end.name(), OUTSIDE));
        }
        return diagram.toString().replace(System.lineSeparator(), "\n");
    }

    private void draw(Row<D, ?> row) {
        String command = say.command(row.command());
        for (String from : row.opens() ? Set.of(OUTSIDE) : names(row.from())) {
            State<D> to = row.to();
            if (to != null) {
                arrow(from, to, command);
            }
            for (Row.Fork<D> fork : row.forks()) {
                arrow(from, fork.to(), command);
            }
        }
    }

    private void draw(ReviewRow<D> review) {
        for (String from : names(review.from())) {
            arrow(from, review.to(), say.text("is-approved"));
            arrow(from, review.back(), say.text("is-rejected"));
        }
    }

    private Set<String> names(Set<State<D>> states) {
        Set<String> names = new LinkedHashSet<>();
        say.inOrder(states).forEach(state -> names.add(state.name()));
        return names;
    }

    private void arrow(String from, State<D> to, String label) {
        if (!from.equals(to.name())) {
            arrows.computeIfAbsent(new Arrow(from, to.name()), each -> new LinkedHashSet<>())
                    .add(plain(label));
        }
    }

    /** Without the characters that mean something to Mermaid. */
    private static String plain(String text) {
        return text.replaceAll("[\"#:;{}<>]", " ").strip();
    }
}
