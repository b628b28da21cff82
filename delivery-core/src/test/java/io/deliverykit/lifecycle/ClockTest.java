package io.deliverykit.lifecycle;

import static io.deliverykit.example.Company.CLERK;
import static io.deliverykit.example.Company.KEEPER;
import static io.deliverykit.example.Company.MORNING;
import static io.deliverykit.example.Company.NOTE;
import static io.deliverykit.example.Company.TENANT;
import static io.deliverykit.example.Company.founded;
import static io.deliverykit.lifecycle.Papers.NOON;
import static io.deliverykit.lifecycle.Papers.State.DRAFT;
import static io.deliverykit.lifecycle.Papers.State.SECOND;
import static io.deliverykit.lifecycle.Papers.WRITER;
import static io.deliverykit.lifecycle.Papers.after;
import static io.deliverykit.lifecycle.Papers.by;
import static io.deliverykit.lifecycle.Papers.files;
import static io.deliverykit.lifecycle.Papers.granted;
import static io.deliverykit.lifecycle.Papers.reasons;
import static io.deliverykit.lifecycle.Papers.ticking;
import static io.deliverykit.lifecycle.Papers.written;
import static io.deliverykit.lifecycle.Table.fires;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.deliverykit.deadline.Deadline;
import io.deliverykit.desk.Outcome;
import io.deliverykit.example.Company;
import io.deliverykit.example.Notes;
import io.deliverykit.journal.JournalEntry;
import io.deliverykit.lifecycle.Papers.Paper;
import io.deliverykit.party.Actor;
import io.deliverykit.refusal.Refusal;
import java.time.Duration;
import java.time.Instant;
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
    void whose_document_stays_fires_once_and_bars_nobody_after_that() {
        Lifecycle<Paper> papers = ticking(fires("DL-01", "lapse", Papers.Lapse.class, Papers::byAmount, SECOND));
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
