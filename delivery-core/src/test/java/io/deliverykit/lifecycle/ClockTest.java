package io.deliverykit.lifecycle;

import static io.deliverykit.example.Company.CLERK;
import static io.deliverykit.example.Company.DESK;
import static io.deliverykit.example.Company.KEEPER;
import static io.deliverykit.example.Company.MORNING;
import static io.deliverykit.example.Company.NOTE;
import static io.deliverykit.example.Company.ORDER;
import static io.deliverykit.example.Company.TENANT;
import static io.deliverykit.example.Company.founded;
import static io.deliverykit.lifecycle.Papers.NOON;
import static io.deliverykit.lifecycle.Papers.State.DONE;
import static io.deliverykit.lifecycle.Papers.State.DRAFT;
import static io.deliverykit.lifecycle.Papers.State.REVIEW;
import static io.deliverykit.lifecycle.Papers.State.SECOND;
import static io.deliverykit.lifecycle.Papers.WRITER;
import static io.deliverykit.lifecycle.Papers.after;
import static io.deliverykit.lifecycle.Papers.by;
import static io.deliverykit.lifecycle.Papers.files;
import static io.deliverykit.lifecycle.Papers.granted;
import static io.deliverykit.lifecycle.Papers.reasons;
import static io.deliverykit.lifecycle.Papers.table;
import static io.deliverykit.lifecycle.Papers.written;
import static io.deliverykit.lifecycle.Table.fires;
import static io.deliverykit.lifecycle.Table.from;
import static io.deliverykit.lifecycle.Table.reminds;
import static io.deliverykit.lifecycle.Table.step;
import static io.deliverykit.party.Role.LEGAL;
import static io.deliverykit.party.Role.SALES_CLERK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.deliverykit.approval.ApprovalPolicy;
import io.deliverykit.deadline.Deadline;
import io.deliverykit.desk.Outcome;
import io.deliverykit.example.Company;
import io.deliverykit.example.Notes;
import io.deliverykit.example.Orders;
import io.deliverykit.journal.JournalEntry;
import io.deliverykit.lifecycle.Papers.Paper;
import io.deliverykit.party.Actor;
import io.deliverykit.refusal.Refusal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A clock that runs on a document. */
@Tag("DL-01")
class ClockTest {
    private static final Instant MIDNIGHT = Instant.parse("2025-03-14T16:00:00Z");
    private static final Actor CLOCK = Actor.system("acme");

    private static List<String> why(Outcome outcome) {
        return outcome.reasons().stream().map(Refusal::name).toList();
    }

    @Test
    @Tag("DN-12")
    void is_due_in_the_zone_of_the_policy_and_not_a_moment_before() {
        Company company = founded().withApprovedNote();
        assertThat(company.see(NOTE).deadline("validity").orElseThrow().due()).isEqualTo(MIDNIGHT);

        company.goes(Duration.between(MORNING, MIDNIGHT).minusNanos(1000));
        assertThat(company.desk().dueDeadlines(TENANT, 9)).isEmpty();
        company.goes(Duration.ofNanos(1000));

        assertThat(company.desk().dueDeadlines(TENANT, 9)).hasSize(1);
        assertThat(company.fires()).allMatch(Outcome::isGranted);
        assertThat(company.see(NOTE).state()).isEqualTo(Notes.State.EXPIRED);
        assertThat(company.fires()).isEmpty();
    }

    @Test
    @Tag("DN-12")
    void is_too_late_for_people_as_soon_as_it_has_passed_but_for_what_it_permits() {
        Company company = founded().withApprovedNote();
        company.goes(Duration.ofHours(16));

        Outcome late = company.does(KEEPER, NOTE, new Notes.Load());
        assertThat(why(late)).containsExactly("past-due");
        assertThat(late.reasons().get(0).values())
                .containsEntry("clock", "validity")
                .containsEntry("due", MIDNIGHT.toString());
        assertThat(company.does(CLERK, NOTE, new Notes.VoidNote("late")).isGranted())
                .isTrue();
    }

    @Test
    void is_never_early_nor_given_by_people() {
        Company company = founded().withApprovedNote();

        assertThat(why(company.does(CLERK, NOTE, new Notes.Expire()))).containsExactly("not-for-people");
        assertThat(reasons(Notes.LIFECYCLE.decide(
                        company.see(NOTE), new Notes.Expire(), Turn.of(MORNING, CLOCK, Papers.POLICY), Files.NONE)))
                .containsExactly("not-yet-due");
    }

    @Test
    @Tag("XP-15")
    void stands_still_while_the_customer_has_to_answer_and_runs_out_later_by_as_long() {
        Company company = founded().withApprovedNote().has(CLERK, NOTE, new Notes.AskCustomer());
        company.goes(Duration.ofHours(20));
        assertThat(company.desk().dueDeadlines(TENANT, 9)).isEmpty();

        company.has(CLERK, NOTE, new Notes.CustomerAnswered());

        Deadline deadline = company.see(NOTE).deadline("validity").orElseThrow();
        assertThat(deadline.due()).isEqualTo(MIDNIGHT.plus(Duration.ofHours(20)));
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
    void reminds_once_and_leaves_the_document_where_it_is() {
        Company company = founded().withApprovedNote().has(KEEPER, NOTE, new Notes.Load());
        company.goes(Duration.ofHours(2));

        assertThat(company.fires()).hasSize(1).allMatch(Outcome::isGranted);
        assertThat(company.fires()).isEmpty();

        assertThat(company.see(NOTE).state()).isEqualTo(Notes.State.LOADING);
        List<JournalEntry> journal = company.desk().journal(CLERK, NOTE);
        JournalEntry last = journal.get(journal.size() - 1);
        assertThat(last.command()).isEqualTo("hurry");
        assertThat(last.actor()).isEqualTo("SYSTEM");
        assertThat(last.rules()).containsExactly("DN-20");
        assertThat(company.does(CLERK, NOTE, new Notes.ChangeNote(5, "x")).reasons())
                .extracting(Refusal::name)
                .containsExactly("not-in-state");
    }

    @Test
    void of_a_command_is_not_disarmed_by_a_reminder() {
        Company company = founded().withApprovedNote();
        company.goes(Duration.ofHours(16));
        Filed<Notes.Note> note = company.see(NOTE);
        Turn clock = Turn.of(company.now(), CLOCK, Papers.POLICY);

        assertThat(reasons(Notes.LIFECYCLE.decide(note, new Remind<>("validity"), clock, Files.NONE)))
                .containsExactly("is-no-reminder");
        assertThat(reasons(Notes.LIFECYCLE.decide(note, new Remind<>("unknown"), clock, Files.NONE)))
                .containsExactly("is-no-reminder");
        assertThat(reasons(Notes.LIFECYCLE.decide(
                        note, new Remind<>("hurry"), Turn.of(company.now(), CLERK, Papers.POLICY), Files.NONE)))
                .containsExactly("not-for-people");
        assertThat(reasons(Notes.LIFECYCLE.decide(note, new Remind<>("hurry"), clock, Files.NONE)))
                .containsExactly("not-yet-due");
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

    /** A paper that lapses where it is, and one that is due by its amount in seconds; 0 for never. */
    private static Lifecycle<Paper> ticking(Part.Clock<Paper> clock) {
        return table(
                from(DRAFT).on(Papers.Send.class).by(SALES_CLERK).to(SECOND).always(),
                from(SECOND).on(Papers.Change.class).by(SALES_CLERK).stays().always(),
                from(SECOND).on(Papers.Lapse.class).byTheClock().stays().always(),
                from(SECOND).on(Papers.Back.class).by(SALES_CLERK).to(DRAFT).always(),
                from(SECOND).on(Papers.Finish.class).by(SALES_CLERK).to(DONE).always(),
                clock);
    }

    private static Instant byAmount(Situation<Paper> on) {
        long seconds = on.content().amount();
        return seconds == 0 ? null : NOON.plusSeconds(seconds);
    }

    @Test
    void whose_document_stays_fires_once_and_bars_nobody_after_that() {
        Lifecycle<Paper> papers = ticking(fires("DL-01", "lapse", Papers.Lapse.class, ClockTest::byAmount, SECOND));
        Filed<Paper> sent = after(papers, written(papers, 5), WRITER, new Papers.Send());
        Turn later = by(CLOCK, NOON.plusSeconds(5));
        assertThat(reasons(papers.decide(sent, new Papers.Back(), by(WRITER, later.at()), Files.NONE)))
                .containsExactly("past-due");

        var lapsed = granted(papers.decide(sent, new Papers.Lapse(), later, Files.NONE));

        assertThat(lapsed.entry().rules()).containsExactly("DL-01");
        assertThat(lapsed.after().deadlines().get(0).fired()).isTrue();
        assertThat(reasons(papers.decide(lapsed.after(), new Papers.Lapse(), later, Files.NONE)))
                .containsExactly("not-yet-due");
        assertThat(granted(papers.decide(lapsed.after(), new Papers.Back(), by(WRITER, later.at()), Files.NONE))
                        .after()
                        .deadlines())
                .isEmpty();
    }

    @Test
    void begins_on_entering_its_span_and_is_not_asked_again_inside() {
        Lifecycle<Paper> papers = ticking(fires("DL-01", "lapse", Papers.Lapse.class, ClockTest::byAmount, SECOND));
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
        Lifecycle<Paper> papers = ticking(fires("DL-01", "lapse", Papers.Lapse.class, ClockTest::byAmount, SECOND)
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

    private static Lifecycle<Paper> reminding() {
        return ticking(reminds("DL-01", "look", ClockTest::byAmount, SECOND).followingTheDocument());
    }

    private static Decision.Granted<Paper> does(Lifecycle<Paper> papers, Filed<Paper> paper, Command<Paper> command) {
        return granted(papers.decide(paper, command, by(WRITER, NOON.plusSeconds(6)), Files.NONE));
    }

    private static List<String> missed(Decision.Granted<Paper> turn) {
        return turn.entry().details().entrySet().stream()
                .filter(each -> each.getKey().startsWith("~missed"))
                .map(each -> each.getKey() + " " + each.getValue())
                .toList();
    }

    @Test
    void is_on_record_when_somebody_acts_before_it_could_fire_and_leaves_its_span() {
        Lifecycle<Paper> papers = reminding();
        Filed<Paper> sent = after(papers, written(papers, 5), WRITER, new Papers.Send());

        var left = does(papers, sent, new Papers.Back());

        assertThat(left.after().deadlines()).isEmpty();
        assertThat(missed(left)).containsExactly("~missed[0] look 2025-03-14T12:00:05Z");
        assertThat(left.events()).extracting(Event::name).containsExactly("look-missed", "back");
        assertThat(left.events()).extracting(Event::id).doesNotHaveDuplicates();
    }

    @Test
    void is_on_record_when_it_is_moved_before_it_could_fire() {
        Lifecycle<Paper> papers = reminding();
        Filed<Paper> sent = after(papers, written(papers, 5), WRITER, new Papers.Send());

        assertThat(missed(does(papers, sent, new Papers.Change(60, "")))).hasSize(1);
        assertThat(missed(does(papers, sent, new Papers.Change(0, "")))).hasSize(1);
    }

    @Test
    void is_not_missed_while_it_can_still_fire_or_once_it_has() {
        Lifecycle<Paper> papers = reminding();
        Filed<Paper> sent = after(papers, written(papers, 5), WRITER, new Papers.Send());
        Filed<Paper> notYet = after(papers, written(papers, 7), WRITER, new Papers.Send());
        Filed<Paper> reminded = granted(
                        papers.decide(sent, new Remind<>("look"), by(CLOCK, NOON.plusSeconds(5)), Files.NONE))
                .after();

        var kept = does(papers, sent, new Papers.Change(5, "same date"));
        assertThat(missed(kept)).isEmpty();
        assertThat(kept.after().deadlines()).isEqualTo(sent.deadlines());
        assertThat(missed(does(papers, notYet, new Papers.Back()))).isEmpty();
        assertThat(missed(does(papers, reminded, new Papers.Back()))).isEmpty();
    }

    @Test
    @Tag("DN-12")
    void is_on_record_when_what_it_permits_was_faster() {
        Company company = founded().withApprovedNote();
        company.goes(Duration.ofHours(16));
        company.has(CLERK, NOTE, new Notes.VoidNote("late"));

        List<JournalEntry> journal = company.desk().journal(CLERK, NOTE);
        assertThat(journal.get(journal.size() - 1).details()).containsEntry("~missed[0]", "validity " + MIDNIGHT);
        assertThat(company.fires()).isEmpty();
    }

    @Test
    void goes_with_its_span_also_when_its_lifecycle_has_no_clock_any_longer() {
        Lifecycle<Paper> papers = reminding();
        Filed<Paper> sent = after(papers, written(papers, 5), WRITER, new Papers.Send());
        Lifecycle<Paper> timeless = table(
                from(SECOND).on(Papers.Change.class).by(SALES_CLERK).stays().always());

        var changed = does(timeless, sent, new Papers.Change(1, ""));

        assertThat(changed.after().deadlines()).isEmpty();
        assertThat(missed(changed)).hasSize(1);
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

    @Test
    void is_refused_with_its_document_when_what_decides_it_is_missing() {
        Fact<Paper, Paper> theOther = Fact.fact("the other", Paper.class, Paper::other);
        Lifecycle<Paper> papers = ticking(fires(
                        "DL-01",
                        "lapse",
                        Papers.Lapse.class,
                        on -> NOON.plusSeconds(on.the(theOther).content().amount()),
                        SECOND)
                .reading(theOther)
                .standingStillIn());
        Filed<Paper> other = written(papers, 9);
        Filed<Paper> alone = written(papers, 1);
        Filed<Paper> pointing = new Filed<>(
                Ref.of("paper", "P2"),
                "",
                "acme",
                "acme",
                "1",
                "1",
                DRAFT,
                new Paper(1, "", other.ref()),
                null,
                alone.makers(),
                alone.approvals(),
                List.of(),
                alone.journal(),
                1,
                1,
                NOON,
                null);

        assertThat(reasons(papers, alone, WRITER, new Papers.Send())).containsExactly("missing-fact");
        assertThat(granted(papers.decide(pointing, new Papers.Send(), by(WRITER), files(other)))
                        .after()
                        .deadlines())
                .containsExactly(Deadline.of("lapse", NOON.plusSeconds(9)));
    }

    @Test
    void has_a_name_that_its_lifecycle_knows() {
        assertThat(Notes.LIFECYCLE.clockCommand("validity")).isEqualTo(new Notes.Expire());
        assertThat(Notes.LIFECYCLE.clockCommand("hurry")).isEqualTo(new Remind<>("hurry"));
        assertThatThrownBy(() -> Notes.LIFECYCLE.clockCommand("x")).hasMessage("lifecycle note has no clock 'x'");
    }
}
