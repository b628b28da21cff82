package io.deliverykit.deliverynote;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What is done about a note once its goods have left (交货后续).
 *
 * @param told who of the consignee was told that the goods have come; empty before (DN-27)
 * @param broughtBack what a direct delivery came back with; null before, and for other deliveries (DN-18, DN-19)
 * @param resolutions how it ends that a line was not taken in full, by note line (XP-21)
 */
public record FollowUp(String told, @Nullable BroughtBack broughtBack, Map<String, Resolution> resolutions) {
    /** Nothing yet. */
    static final FollowUp NONE = new FollowUp("", null, Map.of());

    public FollowUp {
        resolutions = Collections.unmodifiableMap(new TreeMap<>(resolutions));
    }

    FollowUp withTold(String person) {
        return new FollowUp(person, broughtBack, resolutions);
    }

    FollowUp with(BroughtBack brought) {
        return new FollowUp(told, brought, resolutions);
    }

    FollowUp resolving(String line, Resolution resolution) {
        Map<String, Resolution> more = new TreeMap<>(resolutions);
        more.put(line, resolution);
        return new FollowUp(told, broughtBack, more);
    }
}
