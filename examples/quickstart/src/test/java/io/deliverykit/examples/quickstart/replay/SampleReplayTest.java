package io.deliverykit.examples.quickstart.replay;

import static org.assertj.core.api.Assertions.assertThat;

import io.deliverykit.examples.quickstart.history.History;
import io.deliverykit.examples.quickstart.history.HistoryReader;
import io.deliverykit.memory.MemoryStorage;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SampleReplayTest {

    private final History sample = HistoryReader.ofSample().read();

    private static ReplayOutcome replay(History history, int workers) {
        return new LibraryReplay(() -> new Archive(new MemoryStorage(), "replay", workers, () -> {}))
                .replay(history, Progress.UNSEEN);
    }

    private History beginning(int rows) {
        return new History(
                sample.name(), sample.zone(), sample.rows().subList(0, rows), sample.elsewhere(), sample.company());
    }

    @Test
    void has_exactly_these_figures() {
        ReplayOutcome outcome = replay(sample, 2);

        Map<String, Long> refusals = new TreeMap<>();
        outcome.refusals().forEach(each -> refusals.put(each.rule(), each.count()));
        assertThat(outcome.faults()).isEmpty();
        assertThat(outcome.journalVerified()).isTrue();
        assertThat(refusals)
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "SO-07", 52L, "CU-06", 49L, "PR-02", 44L, "FI-07", 14L, "SO-13", 11L, "AC-01", 4L, "DN-14", 3L,
                        "XP-05", 2L));
        assertThat(outcome.commands()).isEqualTo(14_793);
        assertThat(outcome.journalEntries()).isEqualTo(20_363);
    }

    @Test
    void is_the_same_with_one_worker_and_with_four() {
        History history = beginning(400);

        assertThat(replay(history, 4)).usingRecursiveComparison().isEqualTo(replay(history, 1));
    }

    @Test
    void is_the_same_in_a_database_and_a_second_time_in_the_same_one() {
        History history = beginning(150);
        String url = "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1";
        ReplayOutcome inMemory = replay(history, 2);

        ReplayOutcome first = new LibraryReplayFactory().on(url).replay(history, Progress.UNSEEN);
        ReplayOutcome second = new LibraryReplayFactory().on(url).replay(history, Progress.UNSEEN);

        assertThat(first).usingRecursiveComparison().ignoringFields("tenant").isEqualTo(inMemory);
        assertThat(second).usingRecursiveComparison().ignoringFields("tenant").isEqualTo(inMemory);
        assertThat(second.tenant()).as("each run keeps to itself").isNotEqualTo(first.tenant());
    }
}
