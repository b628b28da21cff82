package io.deliverykit.lifecycle;

import static io.deliverykit.example.Company.ACCOUNT;
import static io.deliverykit.example.Company.CLERK;
import static io.deliverykit.example.Company.FINANCE;
import static io.deliverykit.example.Company.KEEPER;
import static io.deliverykit.example.Company.LAWYER;
import static io.deliverykit.example.Company.MANAGER;
import static io.deliverykit.example.Company.NOBODY;
import static io.deliverykit.example.Company.NOTE;
import static io.deliverykit.example.Company.ORDER;
import static io.deliverykit.example.Company.OTHER_KEEPER;
import static io.deliverykit.example.Company.OTHER_MANAGER;
import static io.deliverykit.example.Company.founded;
import static io.deliverykit.example.Notes.State.APPROVED;
import static io.deliverykit.example.Notes.State.DRAFT;
import static io.deliverykit.example.Notes.State.IN_REVIEW;
import static org.assertj.core.api.Assertions.assertThat;

import io.deliverykit.approval.Vote;
import io.deliverykit.desk.Outcome;
import io.deliverykit.example.Accounts;
import io.deliverykit.example.Company;
import io.deliverykit.example.Notes;
import io.deliverykit.party.Role;
import io.deliverykit.refusal.Refusal;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A note that waits for its approvals. */
class ReviewedNoteTest {
    private static List<String> why(Outcome outcome) {
        return outcome.reasons().stream().map(Refusal::name).toList();
    }

    @Test
    @Tag("AP-01")
    void is_approved_step_by_step_and_then_moves_by_itself() {
        Company company = founded().withSignedNote();

        assertThat(why(company.approves(FINANCE, NOTE))).containsExactly("not-by-role");
        assertThat(company.approves(MANAGER, NOTE).state()).isEqualTo("IN_REVIEW");
        assertThat(company.approves(FINANCE, NOTE).state()).isEqualTo("APPROVED");
    }

    @Test
    @Tag("AP-01")
    void tells_who_could_approve_it_to_one_who_could_not() {
        Refusal refusal =
                founded().withSignedNote().approves(FINANCE, NOTE).reasons().get(0);

        assertThat(refusal.liftedBy()).containsExactly(Role.SALES_MANAGER);
        assertThat(refusal.remedies().get(0).values()).containsEntry("roles", "SALES_MANAGER");
    }

    @Test
    @Tag("AP-01")
    void needs_every_one_of_several_roles_and_as_many_people_as_its_steps_say() {
        Company company = founded().withAccount().withOrder();
        company.has(CLERK, NOTE, new Notes.DraftNote(ORDER, ACCOUNT, 9, 20, "A1", true));
        company.has(CLERK, NOTE, new Notes.Sign()).hasApproved(MANAGER, NOTE).hasApproved(FINANCE, NOTE);

        assertThat(company.see(NOTE).state()).isEqualTo(IN_REVIEW);
        assertThat(company.approves(LAWYER, NOTE).state()).isEqualTo("IN_REVIEW");
        assertThat(why(company.approves(LAWYER, NOTE))).containsExactly("not-by-role");
        assertThat(company.approves(Company.QUALITY, NOTE).state()).isEqualTo("APPROVED");
    }

    @Test
    @Tag("AP-02")
    void is_not_approved_by_its_maker() {
        Company company = founded().withAccount().withOrder();
        var maker = io.deliverykit.party.Actor.of("cai", Company.TENANT, Role.SALES_CLERK, Role.SALES_MANAGER);
        company.withDraftNote(6).has(CLERK, NOTE, new Notes.Sign());

        assertThat(why(company.approves(maker, NOTE))).containsExactly("approver-is-not-the-maker");
    }

    @Test
    @Tag("AP-02")
    void is_not_approved_by_one_person_in_two_steps() {
        Company company = founded().withSignedNote();
        var both = io.deliverykit.party.Actor.of("bo", Company.TENANT, Role.SALES_MANAGER, Role.FINANCE_MANAGER);
        company.hasApproved(both, NOTE);

        assertThat(why(company.approves(both, NOTE))).containsExactly("approver-gave-no-other-step");
    }

    @Test
    @Tag("AP-02")
    void is_not_counted_twice_by_one_person() {
        Company company = founded().withAccount();
        company.has(
                        Company.DESK,
                        ORDER,
                        new io.deliverykit.example.Orders.DraftOrder(100, 1, java.time.LocalDate.of(2025, 3, 20)))
                .has(Company.DESK, ORDER, new io.deliverykit.example.Orders.Send())
                .hasApproved(MANAGER, ORDER)
                .hasApproved(FINANCE, ORDER)
                .hasApproved(Company.QUALITY, ORDER);
        company.has(CLERK, NOTE, new Notes.DraftNote(ORDER, ACCOUNT, 51, 1, "A1", false))
                .has(CLERK, NOTE, new Notes.Sign())
                .hasApproved(MANAGER, NOTE)
                .hasApproved(FINANCE, NOTE)
                .hasApproved(KEEPER, NOTE);

        assertThat(why(company.approves(KEEPER, NOTE))).containsExactly("approver-gave-no-other-step");
        assertThat(company.approves(OTHER_KEEPER, NOTE).state()).isEqualTo("APPROVED");
    }

    @Test
    @Tag("AP-04")
    void goes_back_with_a_reason_when_it_is_rejected_and_keeps_what_was_approved() {
        Company company = founded().withSignedNote().hasApproved(MANAGER, NOTE);

        assertThat(company.does(FINANCE, NOTE, new Review.Reject<>(" "))
                        .reasons()
                        .get(0)
                        .kind())
                .isEqualTo(Refusal.Kind.INVALID_INPUT);
        company.has(FINANCE, NOTE, new Review.Reject<>("too dear"));

        Filed<Notes.Note> rejected = company.see(NOTE);
        assertThat(rejected.state()).isEqualTo(DRAFT);
        assertThat(rejected.approvals().standing("sales")).hasSize(1);
        Vote last = rejected.approvals().votes().get(1);
        assertThat(last.kind()).isEqualTo(Vote.Kind.REJECTED);
        assertThat(last.detail()).isEqualTo("too dear");
        assertThat(company.has(CLERK, NOTE, new Notes.Sign())
                        .approves(FINANCE, NOTE)
                        .state())
                .isEqualTo("APPROVED");
    }

    @Test
    @Tag("DN-09")
    void loses_only_the_approvals_that_covered_what_changed() {
        Company company = founded().withSignedNote().hasApproved(MANAGER, NOTE);

        assertThat(company.does(CLERK, NOTE, new Notes.ChangeNote(6, "沪B 1")).voided())
                .isEmpty();
        assertThat(company.does(CLERK, NOTE, new Notes.ChangeNote(5, "沪B 1")).voided())
                .containsExactly("sales");
        assertThat(company.see(NOTE).approvals().standing("sales")).isEmpty();
    }

    @Test
    @Tag("DN-09")
    void stays_approved_after_a_change_of_what_nobody_approved_and_goes_back_otherwise() {
        Company company = founded().withApprovedNote();

        assertThat(company.does(CLERK, NOTE, new Notes.ChangeNote(6, "沪B 1")).state())
                .isEqualTo("APPROVED");
        Outcome other = company.does(CLERK, NOTE, new Notes.ChangeNote(5, "沪B 1"));

        assertThat(other.state()).isEqualTo("IN_REVIEW");
        assertThat(other.voided()).containsExactly("sales", "finance");
    }

    @Test
    @Tag("XP-11")
    void takes_an_approval_back_while_it_has_not_moved_on() {
        Company company = founded().withSignedNote().hasApproved(MANAGER, NOTE);

        assertThat(why(company.does(FINANCE, NOTE, new Review.Withdraw<>()))).containsExactly("has-approved");
        company.has(MANAGER, NOTE, new Review.Withdraw<>());

        assertThat(company.see(NOTE).approvals().votes()).hasSize(2);
        assertThat(company.approves(OTHER_MANAGER, NOTE).isGranted()).isTrue();
        company.hasApproved(FINANCE, NOTE);
        assertThat(why(company.does(FINANCE, NOTE, new Review.Withdraw<>()))).containsExactly("not-in-state");
    }

    @Test
    @Tag("AX-01")
    void tells_no_reasons_of_rules_to_one_who_has_no_say() {
        Company company = founded().withSignedNote().has(FINANCE, ACCOUNT, new Accounts.Block());

        assertThat(why(company.approves(NOBODY, NOTE))).containsExactly("not-by-role");
        assertThat(why(company.approves(FINANCE, NOTE))).containsExactly("not-by-role");
        assertThat(why(company.approves(MANAGER, NOTE))).containsExactly("its-account-is-open");
        assertThat(company.does(MANAGER, NOTE, new Review.Reject<>("blocked")).state())
                .isEqualTo("DRAFT");
    }

    @Test
    @Tag("XP-11")
    void keeps_all_evidence_for_ever() {
        Company company = founded().withSignedNote();
        company.hasApproved(MANAGER, NOTE)
                .has(MANAGER, NOTE, new Review.Withdraw<>())
                .hasApproved(OTHER_MANAGER, NOTE)
                .has(CLERK, NOTE, new Notes.ChangeNote(3, "x"))
                .has(MANAGER, NOTE, new Review.Forward<>("mi"))
                .has(OTHER_MANAGER, NOTE, new Review.Reject<>("no"));

        assertThat(company.see(NOTE).approvals().votes())
                .extracting(Vote::kind)
                .containsExactly(
                        Vote.Kind.APPROVED,
                        Vote.Kind.WITHDRAWN,
                        Vote.Kind.APPROVED,
                        Vote.Kind.LAPSED,
                        Vote.Kind.FORWARDED,
                        Vote.Kind.REJECTED);
        assertThat(company.see(NOTE).state()).isEqualTo(DRAFT).isNotEqualTo(APPROVED);
    }
}
