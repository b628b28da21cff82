package io.deliverykit.lifecycle;

import io.deliverykit.refusal.Wording;

/** A lifecycle drawn from itself: as a table that can be read aloud, as a diagram, and as data. Thread-safe. */
public final class LifecycleDrawing {
    private final Lifecycle<?> lifecycle;
    private final Wording words;

    private LifecycleDrawing(Lifecycle<?> lifecycle, Wording words) {
        this.lifecycle = lifecycle;
        this.words = words;
    }

    /** A drawing in these words, for example {@code catalog.messages().in(Locale.CHINESE)}. */
    public static LifecycleDrawing of(Lifecycle<?> lifecycle, Wording words) {
        return new LifecycleDrawing(lifecycle, words.about(lifecycle.name()));
    }

    /** A Markdown table, row by row as the lifecycle is written, with its approvals, clocks and other documents below. */
    public String markdown() {
        return new MarkdownTable<>(lifecycle, words).text();
    }

    /** A Mermaid {@code stateDiagram-v2}: who begins where and what leads on; commands that lead nowhere are left out. */
    public String mermaid() {
        return new MermaidDiagram<>(lifecycle, words).text();
    }

    /** The whole table as JSON, with names as in code and texts as told to people. */
    public String json() {
        return Json.text(new JsonOutline<>(lifecycle, words).tree());
    }
}
