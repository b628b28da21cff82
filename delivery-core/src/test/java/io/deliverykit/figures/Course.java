package io.deliverykit.figures;

import static org.assertj.core.api.Assertions.assertThat;

import io.deliverykit.journal.JournalEntry;
import io.deliverykit.journal.JournalHead;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** A document's way through states, as its journal would tell it. */
record Course(String document, List<String> states, List<Duration> waits) {
    static final Instant START = Instant.parse("2025-01-15T08:00:00Z");

    /** Documents of one kind that each go through some of these states, waiting up to a month before each. */
    static Arbitrary<List<Course>> some(String type, String... states) {
        Arbitrary<Duration> wait =
                Arbitraries.longs().between(0, Duration.ofDays(30).toNanos()).map(Duration::ofNanos);
        return Combinators.combine(
                        Arbitraries.of(states).list().ofMinSize(1).ofMaxSize(6),
                        wait.list().ofSize(6))
                .as((way, waits) -> new Course(type, way, waits))
                .list()
                .ofMaxSize(8)
                .map(Course::numbered);
    }

    private static List<Course> numbered(List<Course> courses) {
        List<Course> numbered = new ArrayList<>();
        for (Course each : courses) {
            numbered.add(new Course(each.document + "/" + numbered.size(), each.states, each.waits));
        }
        return numbered;
    }

    /** All their entries, the youngest first: figures do not depend on the order. */
    static List<JournalEntry> entries(List<Course> courses) {
        List<JournalEntry> entries = new ArrayList<>();
        courses.forEach(each -> entries.addAll(0, each.entries()));
        assertThat(entries)
                .hasSize(courses.stream().mapToInt(each -> each.states.size()).sum());
        return entries;
    }

    List<JournalEntry> entries() {
        List<JournalEntry> entries = new ArrayList<>();
        JournalHead head = JournalHead.NONE;
        Instant at = START;
        String from = "";
        for (int index = 0; index < states.size(); index++) {
            at = at.plus(waits.get(index));
            JournalEntry entry = JournalEntry.after(
                    head,
                    new JournalEntry.Draft(
                            "house",
                            document,
                            at,
                            "somebody",
                            null,
                            "go",
                            from,
                            states.get(index),
                            List.of(),
                            "1",
                            "standard",
                            index + 1,
                            index + 1,
                            new TreeMap<>()));
            entries.add(0, entry);
            head = entry.head();
            from = states.get(index);
        }
        return entries;
    }

    /** How long it was in states that it has left. */
    Duration left() {
        Duration left = Duration.ZERO;
        Duration here = Duration.ZERO;
        for (int index = 1; index < states.size(); index++) {
            here = here.plus(waits.get(index));
            if (!states.get(index).equals(states.get(index - 1))) {
                left = left.plus(here);
                here = Duration.ZERO;
            }
        }
        return left;
    }
}
