package io.deliverykit.lifecycle;

import static io.deliverykit.lifecycle.Papers.NOON;
import static io.deliverykit.lifecycle.Papers.State.DRAFT;
import static io.deliverykit.lifecycle.Papers.State.REVIEW;
import static io.deliverykit.lifecycle.Papers.State.SECOND;
import static io.deliverykit.lifecycle.Papers.WRITER;
import static io.deliverykit.lifecycle.Papers.by;
import static io.deliverykit.lifecycle.Papers.files;
import static io.deliverykit.lifecycle.Papers.granted;
import static io.deliverykit.lifecycle.Papers.table;
import static io.deliverykit.lifecycle.Papers.written;
import static io.deliverykit.lifecycle.Table.begins;
import static io.deliverykit.lifecycle.Table.ends;
import static io.deliverykit.lifecycle.Table.from;
import static io.deliverykit.lifecycle.Table.lifecycle;
import static io.deliverykit.lifecycle.Table.newly;
import static io.deliverykit.lifecycle.Table.step;
import static io.deliverykit.party.Role.FINANCE_MANAGER;
import static io.deliverykit.party.Role.SALES_CLERK;
import static org.assertj.core.api.Assertions.assertThat;

import io.deliverykit.approval.ApprovalPolicy;
import io.deliverykit.lifecycle.Papers.Paper;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A step that is needed only when a sum accumulated over a period is large; the sum is kept by a document of its own. */
@Tag("XP-11")
@Tag("AP-01")
class AccumulatedAmountTest {
    enum LedgerState implements State<Ledger> {
        KEPT
    }

    record Ledger(Map<Instant, Long> amounts) {
        long since(Instant at) {
            return amounts.entrySet().stream()
                    .filter(each -> !each.getKey().isBefore(at))
                    .mapToLong(Map.Entry::getValue)
                    .sum();
        }
    }

    record Keep(Map<Instant, Long> amounts) implements Opening<Ledger> {
        @Override
        public Ledger open(Turn turn) {
            return new Ledger(amounts);
        }
    }

    private static final Lifecycle<Ledger> LEDGERS = lifecycle(
            "ledger",
            Ledger.class,
            begins(LedgerState.KEPT),
            ends(LedgerState.KEPT),
            newly(Keep.class).by(SALES_CLERK).to(LedgerState.KEPT).always());
    private static final Fact<Paper, Ledger> THE_LEDGER =
            Fact.fact("the ledger", Ledger.class, paper -> Ref.of("ledger", "L1"));

    private static long accumulated(Situation<Paper> on) {
        return on.content().amount()
                + on.the(THE_LEDGER).content().since(on.at().minus(30, ChronoUnit.DAYS));
    }

    private final Lifecycle<Paper> papers = table(
            from(DRAFT).on(Papers.Send.class).by(SALES_CLERK).to(REVIEW).always(),
            from(REVIEW)
                    .approvedUnder(ApprovalPolicy.approvals(
                            "large",
                            step(Paper.class, "money", FINANCE_MANAGER)
                                    .when("it is large in 30 days", on -> accumulated(on) > 100)))
                    .to(SECOND)
                    .orBackTo(DRAFT)
                    .reading(THE_LEDGER),
            from(SECOND)
                    .on(Papers.Finish.class)
                    .by(SALES_CLERK)
                    .to(Papers.State.DONE)
                    .always());

    @ParameterizedTest
    @CsvSource(textBlock = """
        30, 50, SECOND
        30, 51, REVIEW
        31, 51, SECOND
        """)
    void is_needed_by_what_the_last_thirty_days_come_to(int daysAgo, long amount, Papers.State state) {
        Map<Instant, Long> earlier = Map.of(NOON.minus(daysAgo, ChronoUnit.DAYS), 50L);
        Filed<Ledger> ledger = granted(LEDGERS.open(LEDGERS.ref("L1"), new Keep(earlier), by(WRITER), Files.NONE))
                .after();

        Filed<Paper> sent = granted(
                        papers.decide(written(papers, amount), new Papers.Send(), by(WRITER), files(ledger)))
                .after();

        assertThat(sent.state()).isEqualTo(state);
    }

    @Test
    void stands_in_a_table_without_problems() {
        assertThat(List.of(papers.problems(), LEDGERS.problems())).allMatch(List::isEmpty);
    }
}
