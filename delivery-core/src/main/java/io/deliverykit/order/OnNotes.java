package io.deliverykit.order;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What delivery notes hold of an order. It does not grow by notes: what one held goes into the totals once it has ended.
 *
 * @param held what each note holds, by the note's id and then by line
 * @param drafted which lines each draft note speaks of, by the note's id; holds nothing (XP-18)
 * @param finished what ended notes have taken, by line
 */
public record OnNotes(
        Map<String, Map<String, Held>> held, Map<String, List<String>> drafted, Map<String, Held> finished) {
    /** No note was drawn yet. */
    static final OnNotes NONE = new OnNotes(Map.of(), Map.of(), Map.of());

    public OnNotes {
        held = Collections.unmodifiableMap(new TreeMap<>(held));
        drafted = Collections.unmodifiableMap(new TreeMap<>(drafted));
        finished = Collections.unmodifiableMap(new TreeMap<>(finished));
    }

    /** The notes that hold something and have not ended, by id. */
    public Set<String> notes() {
        return held.keySet();
    }

    /** What one note holds, by line; nothing once it has ended. */
    public Map<String, Held> of(String note) {
        return held.getOrDefault(note, Map.of());
    }

    /** What one note holds of a line. */
    public Held of(String note, OrderLine line) {
        return of(note).getOrDefault(line.id(), nothing(line));
    }

    /** What all notes together hold of a line, ended ones included. */
    public Held of(OrderLine line) {
        Held sum = finished.getOrDefault(line.id(), nothing(line));
        for (Map<String, Held> note : held.values()) {
            Held part = note.get(line.id());
            if (part != null) {
                sum = sum.plus(part);
            }
        }
        return sum;
    }

    /** Notes that have taken something of this line and are still here. */
    public List<String> onTheirWay(OrderLine line) {
        return notes().stream()
                .filter(note -> of(note, line).reserved().isPositive())
                .toList();
    }

    /** The lines of which notes hold something, ended notes included. */
    Set<String> lines() {
        Set<String> ids = new TreeSet<>(finished.keySet());
        held.values().forEach(note -> ids.addAll(note.keySet()));
        return ids;
    }

    /** Whether all that notes hold of a line can be counted in its unit. */
    boolean isCountedAs(OrderLine line) {
        return finished.getOrDefault(line.id(), nothing(line))
                        .isCountedIn(line.ordered().unit())
                && notes().stream()
                        .allMatch(note ->
                                of(note, line).isCountedIn(line.ordered().unit()));
    }

    /** Sets what a note holds, and of which lines it speaks while it holds nothing. */
    OnNotes with(String note, Map<String, Held> lines, List<String> draftLines, boolean isDone) {
        Map<String, Map<String, Held>> others = new HashMap<>(held);
        Map<String, List<String>> drafts = new HashMap<>(drafted);
        Map<String, Held> totals = new HashMap<>(finished);
        others.remove(note);
        drafts.remove(note);
        if (isDone) {
            lines.forEach((line, part) -> totals.merge(line, part, Held::plus));
        } else if (!lines.isEmpty()) {
            others.put(note, Collections.unmodifiableMap(new TreeMap<>(lines)));
        }
        if (!draftLines.isEmpty()) {
            drafts.put(note, List.copyOf(draftLines));
        }
        return new OnNotes(others, drafts, totals);
    }

    private static Held nothing(OrderLine line) {
        return Held.nothing(line.ordered().unit());
    }
}
