package io.deliverykit.lifecycle;

import static io.deliverykit.example.Company.CLERK;
import static io.deliverykit.example.Company.DESK;
import static io.deliverykit.example.Company.KEEPER;
import static io.deliverykit.example.Company.NOTE;
import static io.deliverykit.example.Company.ORDER;
import static io.deliverykit.example.Company.TENANT;
import static io.deliverykit.example.Company.founded;
import static io.deliverykit.lifecycle.Papers.NOON;
import static io.deliverykit.lifecycle.Papers.POLICY;
import static io.deliverykit.lifecycle.Papers.State.DONE;
import static io.deliverykit.lifecycle.Papers.State.DRAFT;
import static io.deliverykit.lifecycle.Papers.State.REVIEW;
import static io.deliverykit.lifecycle.Papers.State.SECOND;
import static io.deliverykit.lifecycle.Papers.WRITER;
import static io.deliverykit.lifecycle.Papers.after;
import static io.deliverykit.lifecycle.Papers.by;
import static io.deliverykit.lifecycle.Papers.granted;
import static io.deliverykit.lifecycle.Papers.table;
import static io.deliverykit.lifecycle.Papers.ticking;
import static io.deliverykit.lifecycle.Papers.written;
import static io.deliverykit.lifecycle.Table.fires;
import static io.deliverykit.lifecycle.Table.from;
import static io.deliverykit.lifecycle.Table.reminds;
import static io.deliverykit.lifecycle.Table.step;
import static io.deliverykit.party.Role.LEGAL;
import static io.deliverykit.party.Role.SALES_CLERK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.deliverykit.approval.ApprovalPolicy;
import io.deliverykit.deadline.Deadline;
import io.deliverykit.example.Company;
import io.deliverykit.example.Notes;
import io.deliverykit.example.Orders;
import io.deliverykit.lifecycle.Papers.Paper;
import io.deliverykit.party.Actor;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A clock whose hour moves: it stands still, or goes with its document. */
@Tag("DL-01")
class MovedClockTest {
    @Test
    @Tag("XP-15")
    void stands_still_while_the_customer_has_to_answer_and_runs_out_later_by_as_long() {
        Company company = founded().withApprovedNote().has(CLERK, NOTE, new Notes.AskCustomer());
        company.goes(Duration.ofHours(20));
        assertThat(company.desk().dueDeadlines(TENANT, 9)).isEmpty();

        company.has(CLERK, NOTE, new Notes.CustomerAnswered());

        Deadline deadline = company.see(NOTE).deadline("validity").orElseThrow();
        assertThat(deadline.due())
                .isEqualTo(Instant.parse("2025-03-14T16:00:00Z").plus(Duration.ofHours(20)));
        assertThat(deadline.stoodStill()).isEqualTo(Duration.ofHours(20));
        assertThat(company.does(KEEPER, NOTE, new Notes.Load()).isGranted()).isTrue();
    }

    @Test
    @Tag("XP-15")
    void does_not_stand_still_any_longer_once_it_has_passed() {
        Deadline deadline = Deadline.of("x", NOON);

        assertThat(deadline.standStill(NOON)).isSameAs(deadline);
        assertThat(deadline.goOn(NOON)).isSameAs(deadline);
        Deadline still = deadline.standStill(NOON.minusSeconds(5));
        assertThat(still.isPast(NOON.plusSeconds(99))).isFalse();
        assertThat(still.standStill(NOON)).isSameAs(still);
        assertThat(still.goOn(NOON).due()).isEqualTo(NOON.plusSeconds(5));
    }

    @Test
    @Tag("XP-12")
    @Tag("XP-15")
    void stands_still_or_goes_on_as_the_table_says_under_which_its_document_has_come() {
        Part.Clock<Paper> clock = fires("DL-01", "lapse", Papers.Lapse.class, Papers::byAmount, SECOND);
        Lifecycle<Paper> running = ticking(clock);
        Lifecycle<Paper> still = ticking(clock.standingStillIn(SECOND))
                .extended("2")
                .with(reminds("DL-01", "check", Papers::byAmount, SECOND).standingStillIn(SECOND))
                .build();
        Filed<Paper> sent = after(running, written(running, 60), WRITER, new Papers.Send());

        Filed<Paper> stopped = moved(still, sent, NOON.plusSeconds(20));
        Filed<Paper> goesOn = moved(ticking(clock).extended("3").build(), stopped, NOON.plusSeconds(50));

        assertThat(stopped.deadlines())
                .extracting(Deadline::name, Deadline::stoodStillSince)
                .containsExactly(tuple("lapse", NOON.plusSeconds(20)), tuple("check", NOON.plusSeconds(20)));
        assertThat(goesOn.deadline("lapse").orElseThrow().due()).isEqualTo(NOON.plusSeconds(90));
        assertThat(goesOn.deadline("lapse").orElseThrow().stoodStillSince()).isNull();
    }

    private static Filed<Paper> moved(Lifecycle<Paper> to, Filed<Paper> paper, Instant at) {
        Actor mover = Papers.person("gu", POLICY.get(Move.BY));
        return granted(to.decide(paper, new Move<>("new rules"), by(mover, at), Files.NONE))
                .after();
    }

    @Test
    @Tag("SO-14")
    void follows_the_document_when_it_says_so() {
        Company company = founded().withOrder();
        assertThat(promise(company).due()).isEqualTo("2025-03-20T16:00:00Z");

        company.has(DESK, ORDER, new Orders.Promise(LocalDate.of(2025, 3, 18)));
        assertThat(promise(company).due()).isEqualTo("2025-03-18T16:00:00Z");
        company.goes(Duration.ofDays(5));
        assertThat(company.fires()).hasSize(1);
        company.has(DESK, ORDER, new Orders.Remark("late"));
        assertThat(promise(company).fired()).isTrue();

        company.has(DESK, ORDER, new Orders.Promise(LocalDate.of(2025, 3, 30)));
        assertThat(promise(company).fired()).isFalse();
        company.goes(Duration.ofDays(20));
        assertThat(company.fires()).hasSize(1);
    }

    private static Deadline promise(Company company) {
        return company.see(ORDER).deadline("promise").orElseThrow();
    }

    @Test
    void begins_on_entering_its_span_and_is_not_asked_again_inside() {
        Lifecycle<Paper> papers = ticking(fires("DL-01", "lapse", Papers.Lapse.class, Papers::byAmount, SECOND));
        Filed<Paper> without = after(papers, written(papers, 0), WRITER, new Papers.Send());
        Filed<Paper> with = after(papers, written(papers, 5), WRITER, new Papers.Send());

        assertThat(without.deadlines()).isEmpty();
        assertThat(after(papers, without, WRITER, new Papers.Change(7, "")).deadlines())
                .isEmpty();
        assertThat(after(papers, with, WRITER, new Papers.Change(7, ""))
                        .deadlines()
                        .get(0)
                        .due())
                .isEqualTo(NOON.plusSeconds(5));
        Filed<Paper> again = after(papers, after(papers, with, WRITER, new Papers.Back()), WRITER, new Papers.Send());
        assertThat(again.deadlines()).isEqualTo(with.deadlines());
    }

    @Test
    void following_the_document_begins_moves_and_goes_with_it() {
        Lifecycle<Paper> papers = ticking(fires("DL-01", "lapse", Papers.Lapse.class, Papers::byAmount, SECOND)
                .followingTheDocument());
        Filed<Paper> without = after(papers, written(papers, 0), WRITER, new Papers.Send());
        Filed<Paper> with = after(papers, without, WRITER, new Papers.Change(7, ""));

        assertThat(with.deadlines()).containsExactly(Deadline.of("lapse", NOON.plusSeconds(7)));
        assertThat(after(papers, with, WRITER, new Papers.Change(7, "same")).deadlines())
                .isEqualTo(with.deadlines());
        assertThat(after(papers, with, WRITER, new Papers.Change(0, "")).deadlines())
                .isEmpty();
    }

    @Test
    @Tag("XP-06")
    void following_the_document_runs_while_a_change_of_it_waits() {
        ApprovalPolicy<Situation<Paper>> byLegal = ApprovalPolicy.approvals("law", step(Paper.class, "law", LEGAL));
        Lifecycle<Paper> papers = table(
                from(DRAFT).on(Papers.Send.class).by(SALES_CLERK).to(SECOND).always(),
                from(SECOND)
                        .on(Papers.Change.class)
                        .by(SALES_CLERK)
                        .proposesUnder(byLegal)
                        .always(),
                from(SECOND).on(Papers.Finish.class).by(SALES_CLERK).to(DONE).always(),
                reminds("DL-01", "waiting", MovedClockTest::aMinuteAfterTheProposal, SECOND)
                        .followingTheDocument());
        Filed<Paper> sent = after(papers, written(papers, 1), WRITER, new Papers.Send());
        assertThat(sent.deadlines()).isEmpty();

        Filed<Paper> open = after(papers, sent, WRITER, new Papers.Change(2, "new"));
        assertThat(open.deadlines()).containsExactly(Deadline.of("waiting", NOON.plusSeconds(60)));

        assertThat(after(papers, open, WRITER, new Review.Withdraw<>()).deadlines())
                .isEmpty();
    }

    private static Instant aMinuteAfterTheProposal(Situation<Paper> now) {
        Filed.Proposal<Paper> proposal = now.filed().proposal();
        return proposal == null ? null : proposal.at().plusSeconds(60);
    }

    @Test
    @Tag("XP-15")
    void following_the_document_still_counts_how_long_it_stood() {
        Deadline stood = Deadline.of("x", NOON)
                .standStill(NOON.minusSeconds(60))
                .goOn(NOON.minusSeconds(30))
                .withFired();

        Deadline moved = stood.dueAt(NOON.plusSeconds(100));

        assertThat(moved.due()).isEqualTo(NOON.plusSeconds(130));
        assertThat(moved.stoodStill()).isEqualTo(Duration.ofSeconds(30));
        assertThat(moved.fired()).isFalse();
    }

    @Test
    void is_not_renewed_by_passing_through_a_state() {
        ApprovalPolicy<Situation<Paper>> nobody = ApprovalPolicy.approvals(
                "nobody",
                step(Paper.class, "law", LEGAL).when("never", on -> on.content().amount() > 1000));
        Lifecycle<Paper> papers = table(
                from(DRAFT).on(Papers.Send.class).by(SALES_CLERK).to(SECOND).always(),
                from(SECOND).on(Papers.Back.class).by(SALES_CLERK).to(REVIEW).always(),
                from(REVIEW).approvedUnder(nobody).to(SECOND).orBackTo(DRAFT),
                from(SECOND).on(Papers.Finish.class).by(SALES_CLERK).to(DONE).always(),
                reminds("DL-01", "out", on -> on.at().plusSeconds(60), SECOND),
                reminds("DL-01", "in", on -> on.at().plusSeconds(60), REVIEW));
        Filed<Paper> sent = after(papers, written(papers, 1), WRITER, new Papers.Send());

        Filed<Paper> around = granted(
                        papers.decide(sent, new Papers.Back(), by(WRITER, NOON.plusSeconds(30)), Files.NONE))
                .after();

        assertThat(around.state()).isEqualTo(SECOND);
        assertThat(around.deadlines()).isEqualTo(sent.deadlines());
    }
}
