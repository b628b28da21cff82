package io.deliverykit.deliverynote;

import io.deliverykit.lifecycle.Ref;
import io.deliverykit.quantity.Quantity;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * What goods issues put out for a note (出库, GI-03).
 *
 * @param all by the issue's id
 */
public record NoteIssues(Map<String, Part> all) {
    static final NoteIssues NONE = new NoteIssues(Map.of());

    /**
     * What one issue puts out.
     *
     * @param lines by line of the note
     * @param isOut whether the keeper has signed for it
     */
    public record Part(Map<String, Quantity> lines, boolean isOut) {
        public Part {
            lines = Collections.unmodifiableMap(new TreeMap<>(lines));
        }
    }

    public NoteIssues {
        all = Collections.unmodifiableMap(new TreeMap<>(all));
    }

    /** What of a line the keeper has put out. */
    public Quantity issued(NoteLine line) {
        return sum(line, true);
    }

    /** What of a line is approved to be put out, or is out. */
    Quantity asked(NoteLine line) {
        return sum(line, false);
    }

    /** The same without this issue. */
    public NoteIssues besides(Ref<?> issue) {
        return with(issue, Map.of(), false);
    }

    NoteIssues with(Ref<?> issue, Map<String, Quantity> lines, boolean isOut) {
        Map<String, Part> others = new TreeMap<>(all);
        others.remove(issue.id());
        if (!lines.isEmpty()) {
            others.put(issue.id(), new Part(lines, isOut));
        }
        return new NoteIssues(others);
    }

    /** Amended to another unit, a line counts nothing of what was put out in the old one. */
    private Quantity sum(NoteLine line, boolean onlyOut) {
        Quantity sum = Quantity.zero(line.quantity().unit());
        for (Part part : all.values()) {
            Quantity of = part.lines.get(line.id());
            if (of != null && (part.isOut || !onlyOut) && of.unit().convertsTo(sum.unit())) {
                sum = sum.plus(of);
            }
        }
        return sum;
    }
}
