package io.deliverykit.deliverynote;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * What is done about a note once its goods have left (交货后续).
 *
 * @param resolutions how it ends that a line was not taken in full, by note line (XP-21)
 */
public record FollowUp(Map<String, Resolution> resolutions) {
    /** Nothing yet. */
    static final FollowUp NONE = new FollowUp(Map.of());

    public FollowUp {
        resolutions = Collections.unmodifiableMap(new TreeMap<>(resolutions));
    }

    FollowUp resolving(String line, Resolution resolution) {
        Map<String, Resolution> more = new TreeMap<>(resolutions);
        more.put(line, resolution);
        return new FollowUp(more);
    }
}
