package io.deliverykit.figures;

import io.deliverykit.journal.JournalEntry;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How long documents of a kind stay in a state (各环节周期, RP-01), in elapsed time to the nanosecond.
 *
 * <ul>
 *   <li>A stay begins with the journal entry by which a document comes into the state and ends with the one by which it
 *       leaves; what happens meanwhile and leaves it there ends nothing.
 *   <li>A document that comes back has one more stay.
 *   <li>A stay that has not ended is not known yet and counts nowhere.
 * </ul>
 *
 * @param stays how many have ended; at least one
 * @param total how long they were together
 * @param median the one in the middle; of an even number the shorter of the two, so that it is a time that was spent
 * @param longest the longest of them
 */
public record LeadTime(int stays, Duration total, Duration median, Duration longest) {
    /** Which step. Sorted by document type and state. */
    public record Of(String type, String state) implements Comparable<Of> {
        @Override
        public int compareTo(Of other) {
            return Comparator.comparing(Of::type).thenComparing(Of::state).compare(this, other);
        }
    }

    /** How long a document stayed in a state that it has left. */
    public record Stay(Of step, Duration time) {}

    /**
     * The lead times of every step that a document has left.
     *
     * @param entries the journals of the documents, whole, in any order
     */
    public static SortedMap<Of, LeadTime> byStep(Collection<JournalEntry> entries) {
        return ofStays(stays(entries));
    }

    /**
     * The stays of which {@link #ofStays} makes lead times: for one who reads journal by journal, because all of them together
     * are too many.
     *
     * @param entries the journals of some documents, each whole, in any order
     */
    public static List<Stay> stays(Collection<JournalEntry> entries) {
        List<Stay> stays = new ArrayList<>();
        for (List<JournalEntry> course : Courses.of(entries)) {
            Instant since = course.get(0).at();
            for (JournalEntry each : course) {
                if (!each.from().isEmpty() && !each.from().equals(each.to())) {
                    Of step = new Of(Courses.typeOf(each), each.from());
                    stays.add(new Stay(step, Duration.between(since, each.at())));
                    since = each.at();
                }
            }
        }
        return List.copyOf(stays);
    }

    /** The lead times of these stays, in any order. */
    public static SortedMap<Of, LeadTime> ofStays(Collection<Stay> stays) {
        SortedMap<Of, List<Duration>> times = new TreeMap<>();
        stays.forEach(each ->
                times.computeIfAbsent(each.step(), step -> new ArrayList<>()).add(each.time()));
        SortedMap<Of, LeadTime> byStep = new TreeMap<>();
        times.forEach((step, all) -> byStep.put(step, of(all)));
        return byStep;
    }

    private static LeadTime of(List<Duration> stays) {
        List<Duration> sorted = stays.stream().sorted().toList();
        int last = sorted.size() - 1;
        return new LeadTime(
                sorted.size(),
                sorted.stream().reduce(Duration.ZERO, Duration::plus),
                sorted.get(last / 2),
                sorted.get(last));
    }
}
