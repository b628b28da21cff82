package io.deliverykit.quantity;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What other documents have of one, line by line. It does not grow by them: what one has goes into the totals once it has
 * ended.
 *
 * @param open what each has that has not ended, by its id and then by line
 * @param finished what those had that have ended, by line
 */
public record Shares<P extends Shares.Part<P>>(Map<String, Map<String, P>> open, Map<String, P> finished) {
    /** What somebody has of one line. */
    public interface Part<P> {
        /** Both together. */
        P plus(P other);

        /** Whether it can be counted in this unit. */
        boolean isCountedIn(Unit unit);
    }

    public Shares {
        open = Collections.unmodifiableMap(new TreeMap<>(open));
        finished = Collections.unmodifiableMap(new TreeMap<>(finished));
    }

    /** Nobody has had anything yet. */
    public static <P extends Part<P>> Shares<P> none() {
        return new Shares<P>(Map.of(), Map.of());
    }

    /** What one has, by line; nothing once it has ended. */
    public Map<String, P> of(String holder) {
        return open.getOrDefault(holder, Map.of());
    }

    /**
     * What all together have of a line, ended ones included; to be asked where it {@linkplain #isCountedIn counts}.
     *
     * @param nothing what nobody has, in the unit of the line
     */
    public P sum(String line, P nothing) {
        P sum = finished.getOrDefault(line, nothing);
        for (Map<String, P> holder : open.values()) {
            P part = holder.get(line);
            if (part != null) {
                sum = sum.plus(part);
            }
        }
        return sum;
    }

    /** Whether all that anybody has of a line can be counted in this unit. */
    public boolean isCountedIn(String line, Unit unit) {
        P ended = finished.get(line);
        return (ended == null || ended.isCountedIn(unit))
                && open.values().stream()
                        .map(holder -> holder.get(line))
                        .allMatch(part -> part == null || part.isCountedIn(unit));
    }

    /** The lines of which somebody has something, ended ones included. */
    public Set<String> lines() {
        Set<String> lines = new TreeSet<>(finished.keySet());
        open.values().forEach(holder -> lines.addAll(holder.keySet()));
        return lines;
    }

    /** Sets what one has; once it has ended, that goes into the totals. */
    public Shares<P> with(String holder, Map<String, P> parts, boolean isDone) {
        Map<String, Map<String, P>> others = new HashMap<>(open);
        Map<String, P> totals = new HashMap<>(finished);
        others.remove(holder);
        if (isDone) {
            parts.forEach((line, part) -> totals.merge(line, part, P::plus));
        } else if (!parts.isEmpty()) {
            others.put(holder, Collections.unmodifiableMap(new TreeMap<>(parts)));
        }
        return new Shares<P>(others, totals);
    }
}
