package io.deliverykit.desk;

import static io.deliverykit.example.Company.CLERK;
import static io.deliverykit.example.Company.DESK;
import static io.deliverykit.example.Company.FINANCE;
import static io.deliverykit.example.Company.GUARD;
import static io.deliverykit.example.Company.MANAGER;
import static io.deliverykit.example.Company.NOTE;
import static io.deliverykit.example.Company.ORDER;
import static io.deliverykit.example.Company.founded;
import static org.assertj.core.api.Assertions.assertThat;

import io.deliverykit.example.Company;
import io.deliverykit.example.Notes;
import io.deliverykit.example.Orders;
import io.deliverykit.lifecycle.Review;
import io.deliverykit.refusal.Refusal;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A command that was decided on a revision. */
@Tag("XP-09")
class RevisionTest {
    private final Company company = founded().withSignedNote();

    @Test
    void is_refused_when_people_changed_the_document_since_and_told_what_came_between() {
        long seen = company.see(NOTE).revision();
        company.has(CLERK, NOTE, new Notes.ChangeNote(5, "x"));

        Outcome outcome = company.desk()
                .submit(Submission.of(MANAGER, NOTE, new Review.Approve<Notes.Note>())
                        .onRevision(seen));

        Refusal refusal = outcome.reasons().get(0);
        assertThat(refusal.kind()).isEqualTo(Refusal.Kind.CHANGED_SINCE);
        assertThat(refusal.values())
                .containsEntry("seen", "1")
                .containsEntry("revision", "2")
                .containsEntry("between", "change-note/cai");
    }

    @Test
    void does_not_mind_approvals_moves_and_bookkeeping() {
        long seen = company.see(ORDER).revision();
        company.has(CLERK, NOTE, new Notes.ChangeNote(5, "x")).hasApproved(MANAGER, NOTE);
        long version = company.see(ORDER).version();

        assertThat(version).isGreaterThan(company.see(ORDER).revision());
        assertThat(company.desk()
                        .submit(Submission.of(DESK, ORDER, new Orders.Remark("x"))
                                .onRevision(seen))
                        .isGranted())
                .isTrue();
        assertThat(company.desk()
                        .submit(Submission.of(FINANCE, NOTE, new Review.Approve<Notes.Note>())
                                .onRevision(2))
                        .state())
                .isEqualTo("APPROVED");
    }

    @Test
    void is_told_only_of_what_turned_it_when_approvals_and_bookkeeping_came_between() {
        company.has(CLERK, NOTE, new Notes.ChangeNote(5, "x"))
                .hasApproved(MANAGER, NOTE)
                .has(CLERK, NOTE, new Notes.ChangeNote(4, "x"));

        Outcome outcome = company.desk()
                .submit(Submission.of(CLERK, NOTE, new Notes.ChangeNote(3, "x")).onRevision(1));

        assertThat(outcome.reasons().get(0).values()).containsEntry("between", "change-note/cai, change-note/cai");
    }

    @Test
    void that_changes_nothing_turns_no_revision() {
        company.has(CLERK, NOTE, new Notes.ChangeNote(6, "沪A 12345"));

        assertThat(company.see(NOTE).revision()).isEqualTo(1);
        assertThat(company.see(NOTE).version()).isEqualTo(3);
    }

    @Test
    void says_nothing_of_it_to_one_who_may_not() {
        company.has(CLERK, NOTE, new Notes.ChangeNote(5, "x"));

        Outcome outcome = company.desk()
                .submit(Submission.of(GUARD, NOTE, new Notes.ChangeNote(1, "x")).onRevision(1));

        assertThat(outcome.reasons()).extracting(Refusal::name).containsExactly("not-by-role");
    }
}
