package io.deliverykit.desk;

import static io.deliverykit.example.Company.CLERK;
import static io.deliverykit.example.Company.DESK;
import static io.deliverykit.example.Company.GUARD;
import static io.deliverykit.example.Company.INSPECTOR;
import static io.deliverykit.example.Company.NOTE;
import static io.deliverykit.example.Company.ORDER;
import static io.deliverykit.example.Company.founded;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.deliverykit.example.Company;
import io.deliverykit.example.Notes;
import io.deliverykit.example.Orders;
import io.deliverykit.lifecycle.Redact;
import io.deliverykit.lifecycle.Ref;
import io.deliverykit.party.Actor;
import io.deliverykit.refusal.Refusal;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Many commands in one call. */
@Tag("XP-20")
class ManyCommandsTest {
    private static final Ref<Notes.Note> SECOND = Ref.of("note", "N2");
    private final Company company = founded().withAccount().withOrder();

    private static Submission<Notes.Note> draft(Ref<Notes.Note> note, long quantity) {
        return Submission.of(CLERK, note, Company.note(quantity));
    }

    @Test
    void each_by_itself_a_failure_of_one_undoes_no_other() {
        List<Outcome> outcomes =
                company.desk().submitAll(List.of(draft(NOTE, 6), draft(SECOND, 6), draft(Ref.of("note", "N3"), 4)));

        assertThat(outcomes).extracting(Outcome::isGranted).containsExactly(true, false, true);
        assertThat(company.see(ORDER).content().heldInAll()).isEqualTo(10);
    }

    @Test
    void each_by_itself_also_when_something_breaks() {
        List<Outcome> outcomes = company.desk()
                .submitAll(List.of(
                        draft(NOTE, 6),
                        Submission.of(CLERK, Ref.of("unheard-of", "X"), new Notes.Sign()),
                        draft(SECOND, 4)));

        assertThat(outcomes).extracting(Outcome::isGranted).containsExactly(true, false, true);
        assertThat(outcomes.get(1).reasons())
                .extracting(Refusal::kind, Refusal::name)
                .containsExactly(tuple(Refusal.Kind.BROKEN, "broke"));
    }

    @Test
    void all_are_done_each_on_what_those_before_it_leave() {
        List<Outcome> outcomes = company.desk()
                .submitAllOrNothing(List.of(
                        draft(NOTE, 6),
                        Submission.of(CLERK, NOTE, new Notes.VoidNote("mistake")),
                        draft(SECOND, 10),
                        Submission.of(CLERK, SECOND, new Notes.Sign())));

        assertThat(outcomes).allMatch(Outcome::isGranted);
        assertThat(outcomes.get(0).number()).isEqualTo("NOTE-20250314-0001");
        assertThat(outcomes.get(3).number()).isEqualTo("NOTE-20250314-0002");
        assertThat(company.see(ORDER).content().heldInAll()).isEqualTo(10);
        assertThat(company.journal(SECOND)).containsExactly("cai draft-note", "cai sign");
        assertThat(company.desk().verifyJournal(CLERK, ORDER)).isEmpty();
    }

    @Test
    void or_none_and_the_refusal_comes_last_and_is_on_record() {
        List<Outcome> outcomes =
                company.desk().submitAllOrNothing(List.of(draft(NOTE, 6), draft(SECOND, 6), draft(NOTE, 1)));

        assertThat(outcomes).hasSize(2);
        assertThat(outcomes.get(1).isRefusedBy("XP-01")).isTrue();
        assertThat(company.desk().find(CLERK, NOTE)).isEmpty();
        assertThat(company.see(ORDER).content().heldInAll()).isZero();
        assertThat(company.desk().attempts(CLERK, SECOND)).hasSize(1);
        assertThat(company.desk().attempts(CLERK, NOTE)).isEmpty();
        company.has(CLERK, NOTE, Company.note(1));
        assertThat(company.see(NOTE).number()).as("no number was used up").endsWith("-0001");
    }

    @Test
    void are_refused_together_for_one_invalid_value_before_anything_is_tried() {
        List<Outcome> outcomes = company.desk().submitAllOrNothing(List.of(draft(NOTE, 6), draft(SECOND, 0)));

        assertThat(outcomes).hasSize(1);
        assertThat(outcomes.get(0).reasons()).extracting(Refusal::name).containsExactly("invalid-value");
        assertThat(company.desk().attempts(CLERK, SECOND)).hasSize(1);
        assertThat(company.desk().submitAllOrNothing(List.of())).isEmpty();
    }

    @Test
    @Tag("XP-08")
    void with_ids_are_done_once_and_get_their_first_answers_again() {
        List<Submission<?>> batch = List.of(
                draft(NOTE, 6).withId("c1"),
                Submission.of(CLERK, NOTE, new Notes.Sign()).withId("c2"),
                draft(NOTE, 6).withId("c1"));
        List<Outcome> first = company.desk().submitAllOrNothing(batch);
        assertThat(first).allMatch(Outcome::isGranted);
        assertThat(first.get(2)).isEqualTo(first.get(0));

        assertThat(company.desk().submitAllOrNothing(batch)).isEqualTo(first);
        assertThat(company.desk().submit(draft(NOTE, 6).withId("c1"))).isEqualTo(first.get(0));
        assertThat(company.desk().dryRun(draft(NOTE, 6).withId("c1"))).isEqualTo(first.get(0));
        assertThat(company.journal(NOTE)).containsExactly("cai draft-note", "cai sign");
    }

    @Test
    @Tag("XP-08")
    void go_on_after_those_that_were_answered_before() {
        Outcome alone = company.desk().submit(draft(NOTE, 6).withId("c1"));

        List<Outcome> outcomes = company.desk()
                .submitAllOrNothing(List.of(
                        draft(NOTE, 6).withId("c1"),
                        Submission.of(CLERK, NOTE, new Notes.Sign()).withId("c2")));

        assertThat(outcomes.get(0)).isEqualTo(alone);
        assertThat(outcomes.get(1).isGranted()).isTrue();
        assertThat(company.journal(NOTE)).containsExactly("cai draft-note", "cai sign");
    }

    @Test
    @Tag("XP-08")
    void are_refused_together_for_an_id_that_was_used_for_something_else() {
        company.desk().submit(draft(NOTE, 6).withId("c1"));

        assertThat(company.desk()
                        .submitAllOrNothing(
                                List.of(draft(SECOND, 1), draft(SECOND, 2).withId("c1")))
                        .get(1)
                        .isRefusedBy("XP-08"))
                .isTrue();
        assertThat(company.desk().find(CLERK, SECOND)).isEmpty();
    }

    @Test
    @Tag("XP-08")
    void that_were_refused_leave_only_the_refusal_remembered() {
        List<Submission<?>> batch =
                List.of(draft(NOTE, 6).withId("c1"), draft(SECOND, 6).withId("c2"));
        List<Outcome> refused = company.desk().submitAllOrNothing(batch);

        assertThat(company.desk().submit(draft(NOTE, 1).withId("c1")).isGranted())
                .as("c1 has not happened")
                .isTrue();
        assertThat(company.desk().submit(draft(SECOND, 6).withId("c2"))).isEqualTo(refused.get(1));
    }

    @Test
    void are_of_one_tenant() {
        Actor other = Actor.of("cai", "other", io.deliverykit.party.Role.SALES_CLERK);

        assertThatThrownBy(() -> company.desk()
                        .submitAllOrNothing(List.of(draft(NOTE, 6), Submission.of(other, SECOND, Company.note(1)))))
                .hasMessageContaining("of one tenant");
    }

    @Test
    @Tag("JR-02")
    void take_values_out_of_a_journal_only_when_all_are_granted() {
        Submission<Orders.Order> redaction = Submission.of(INSPECTOR, ORDER, new Redact<>(1, "x"));

        company.desk().submitAllOrNothing(List.of(redaction, Submission.of(GUARD, ORDER, new Orders.Finish())));
        assertThat(company.desk().journal(DESK, ORDER).get(0).isRedacted()).isFalse();

        company.desk().submitAllOrNothing(List.of(redaction, Submission.of(DESK, ORDER, new Orders.Finish())));
        assertThat(company.desk().journal(DESK, ORDER).get(0).isRedacted()).isTrue();
        assertThat(company.desk().verifyJournal(DESK, ORDER)).isEmpty();
    }
}
