package io.deliverykit.lifecycle;

import static io.deliverykit.example.Company.CLERK;
import static io.deliverykit.example.Company.NOTE;
import static io.deliverykit.example.Company.founded;
import static io.deliverykit.lifecycle.Papers.NOON;
import static io.deliverykit.lifecycle.Papers.State.SECOND;
import static io.deliverykit.lifecycle.Papers.WRITER;
import static io.deliverykit.lifecycle.Papers.after;
import static io.deliverykit.lifecycle.Papers.by;
import static io.deliverykit.lifecycle.Papers.granted;
import static io.deliverykit.lifecycle.Papers.table;
import static io.deliverykit.lifecycle.Papers.ticking;
import static io.deliverykit.lifecycle.Papers.written;
import static io.deliverykit.lifecycle.Table.from;
import static io.deliverykit.lifecycle.Table.reminds;
import static io.deliverykit.party.Role.SALES_CLERK;
import static org.assertj.core.api.Assertions.assertThat;

import io.deliverykit.example.Company;
import io.deliverykit.example.Notes;
import io.deliverykit.journal.JournalEntry;
import io.deliverykit.lifecycle.Papers.Paper;
import io.deliverykit.party.Actor;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A clock that ran out and was taken away before it could fire. */
@Tag("DL-01")
class MissedClockTest {
    private static final Actor CLOCK = Actor.system("acme");

    private static Lifecycle<Paper> reminding() {
        return ticking(reminds("DL-01", "look", Papers::byAmount, SECOND).followingTheDocument());
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
        assertThat(journal.get(journal.size() - 1).details())
                .containsEntry("~missed[0]", "validity 2025-03-14T16:00:00Z");
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
}
