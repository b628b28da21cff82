package io.deliverykit.order;

import io.deliverykit.quantity.Shares;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * What delivery notes hold of an order.
 *
 * @param held what they hold, by line
 * @param drafted which lines each draft note speaks of, by the note's id; holds nothing (XP-18)
 */
public record OnNotes(Shares<Held> held, Map<String, List<String>> drafted) {
    /** No note was drawn yet. */
    static final OnNotes NONE = new OnNotes(Shares.none(), Map.of());

    public OnNotes {
        drafted = Collections.unmodifiableMap(new TreeMap<>(drafted));
    }

    /** The notes that hold something and have not ended, by id. */
    public Set<String> notes() {
        return held.open().keySet();
    }

    /** What one note holds, by line; nothing once it has ended. */
    public Map<String, Held> of(String note) {
        return held.of(note);
    }

    /** What one note holds of a line. */
    public Held of(String note, OrderLine line) {
        return of(note).getOrDefault(line.id(), nothing(line));
    }

    /** What all notes together hold of a line, ended ones included. */
    public Held of(OrderLine line) {
        return held.sum(line.id(), nothing(line));
    }

    /** Notes that have taken something of this line and are still here. */
    public List<String> onTheirWay(OrderLine line) {
        return notes().stream()
                .filter(note -> of(note, line).reserved().isPositive())
                .toList();
    }

    /** The lines of which notes hold something, ended notes included. */
    Set<String> lines() {
        return held.lines();
    }

    /** Whether all that notes hold of a line can be counted in its unit. */
    boolean isCountedAs(OrderLine line) {
        return held.isCountedIn(line.id(), line.ordered().unit());
    }

    /** Sets what a note holds, and of which lines it speaks while it holds nothing. */
    OnNotes with(String note, Map<String, Held> lines, List<String> draftLines, boolean isDone) {
        Map<String, List<String>> drafts = new HashMap<>(drafted);
        drafts.remove(note);
        if (!draftLines.isEmpty()) {
            drafts.put(note, List.copyOf(draftLines));
        }
        return new OnNotes(held.with(note, lines, isDone), drafts);
    }

    private static Held nothing(OrderLine line) {
        return Held.nothing(line.ordered().unit());
    }
}
