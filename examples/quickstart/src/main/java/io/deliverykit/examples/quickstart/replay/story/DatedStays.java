package io.deliverykit.examples.quickstart.replay.story;

import io.deliverykit.examples.quickstart.history.Moment;
import io.deliverykit.figures.LeadTime;
import io.deliverykit.figures.LeadTime.Stay;
import io.deliverykit.journal.JournalEntry;
import io.deliverykit.lifecycle.Ref;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How long documents stayed in states that the file dates at both ends. How long they stayed in any other says nothing, because
 * the replay went through it when it had to.
 */
final class DatedStays {

    private static final Duration HALF_A_DAY = Duration.ofHours(12);

    private final Map<String, Map<String, Boolean>> toTheMinute = new HashMap<>();
    private final List<Stay> stays = new ArrayList<>();

    /** The file says when a document came into a state and when it left; null for what it does not say. */
    void dated(LeadStep step, Ref<?> document, @Nullable Moment from, @Nullable Moment to) {
        if (from != null && to != null && !from.isSurelyAfter(to)) {
            toTheMinute
                    .computeIfAbsent(document.toString(), each -> new HashMap<>())
                    .put(step.state(), from.time() != null && to.time() != null);
        }
    }

    /** Takes what is dated out of a document's whole journal: in whole days where a time of day is missing. */
    void read(List<JournalEntry> entries) {
        Map<String, Boolean> dated =
                entries.isEmpty() ? null : toTheMinute.get(entries.get(0).document());
        if (dated == null) {
            return;
        }
        for (Stay stay : LeadTime.stays(entries)) {
            Boolean isToTheMinute = dated.get(stay.step().state());
            if (isToTheMinute != null) {
                stays.add(isToTheMinute ? stay : new Stay(stay.step(), wholeDays(stay.time())));
            }
        }
    }

    private static Duration wholeDays(Duration time) {
        return Duration.ofDays(time.plus(HALF_A_DAY).toDays());
    }

    List<Stay> stays() {
        return List.copyOf(stays);
    }
}
