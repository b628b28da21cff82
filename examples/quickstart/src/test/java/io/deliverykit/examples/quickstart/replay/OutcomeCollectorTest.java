package io.deliverykit.examples.quickstart.replay;

import static org.assertj.core.api.Assertions.assertThat;

import io.deliverykit.examples.quickstart.history.HistoryFiles;
import io.deliverykit.examples.quickstart.history.HistoryRow;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutcomeCollectorTest {

    private final OutcomeCollector collector = new OutcomeCollector();

    @Test
    void counts_refusals_by_rule_and_lists_each_as_an_anomaly_of_its_row(@TempDir Path folder) {
        HistoryRow row = new HistoryFiles(folder)
                .rows("A,Ames,coil,1,2025-03-01,2025-03-01")
                .read()
                .rows()
                .get(0);
        for (int i = 0; i < 7; i++) {
            collector.refused(row, "SO-13", "No more than ordered", "N" + i, "1 too many");
        }
        collector.refused(row, "AC-01", "Accepted once delivered", "A", "not delivered");

        ReplayOutcome outcome = collector.outcome(0, true, List.of());

        assertThat(outcome.refusals()).extracting(RuleCount::rule).containsExactly("SO-13", "AC-01");
        assertThat(outcome.refusals().get(0).count()).isEqualTo(7);
        assertThat(outcome.refusals().get(0).examples()).hasSize(5);
        assertThat(outcome.anomalies())
                .hasSize(8)
                .allSatisfy(each -> assertThat(each.row()).isEqualTo(2));
    }

    @Test
    void shows_one_example_of_a_document_whose_rows_were_all_refused(@TempDir Path folder) {
        new HistoryFiles(folder)
                .rows("A,Ames,coil,1,2025-03-01,2025-03-01", "A,Ames,sheet,1,2025-03-01,2025-03-01")
                .read()
                .rows()
                .forEach(row -> collector.refused(row, "CU-06", "Credit", "N1", "over the limit"));

        assertThat(collector.outcome(0, true, List.of()).refusals())
                .singleElement()
                .satisfies(rule -> {
                    assertThat(rule.count()).isEqualTo(2);
                    assertThat(rule.examples())
                            .extracting(RuleCount.Example::row)
                            .containsExactly(2);
                });
    }

    @Test
    void takes_the_middle_and_the_ninetieth_of_the_waits_in_hours() {
        for (int hours = 1; hours <= 10; hours++) {
            collector.waited("gate", "DRIVER", "GATE_GUARD", Duration.ofMinutes(hours * 60L + 6));
        }

        assertThat(collector.outcome(0, true, List.of()).waits())
                .containsExactly(
                        new StepWait("gate", "DRIVER", "GATE_GUARD", 10, new BigDecimal("5.1"), new BigDecimal("9.1")));
    }
}
