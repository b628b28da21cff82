package io.deliverykit.lifecycle;

import static io.deliverykit.example.Company.CLERK;
import static io.deliverykit.example.Company.DESK;
import static io.deliverykit.example.Company.FINANCE;
import static io.deliverykit.example.Company.GUARD;
import static io.deliverykit.example.Company.MANAGER;
import static io.deliverykit.example.Company.ORDER;
import static io.deliverykit.example.Company.OTHER_MANAGER;
import static io.deliverykit.example.Company.QUALITY;
import static io.deliverykit.example.Company.REP;
import static io.deliverykit.example.Company.founded;
import static io.deliverykit.example.Orders.yuan;
import static org.assertj.core.api.Assertions.assertThat;

import io.deliverykit.approval.Vote;
import io.deliverykit.desk.Outcome;
import io.deliverykit.desk.Submission;
import io.deliverykit.example.Company;
import io.deliverykit.example.Notes;
import io.deliverykit.example.Orders;
import io.deliverykit.refusal.Refusal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A released order that somebody wants to be otherwise. */
@Tag("XP-06")
class AmendedOrderTest {
    private static final Orders.Amend DEARER = new Orders.Amend(10, 16);

    private final Company company = founded().withAccount().withOrder();

    private static List<String> why(Outcome outcome) {
        return outcome.reasons().stream().map(Refusal::name).toList();
    }

    private Orders.Order order() {
        return company.see(ORDER).content();
    }

    @Test
    void goes_on_as_it_is_until_everybody_needed_has_agreed() {
        Outcome proposed = company.does(DESK, ORDER, DEARER);
        assertThat(proposed.voided()).containsExactly("sales", "finance");
        assertThat(order().price()).isEqualTo(15);
        assertThat(company.see(ORDER).approvals().standing("finance")).hasSize(1);

        company.hasApproved(MANAGER, ORDER);
        company.withDraftNote(6);
        assertThat(order().price()).isEqualTo(15);
        company.hasApproved(FINANCE, ORDER);

        assertThat(order().price()).isEqualTo(16);
        assertThat(order().heldInAll()).isEqualTo(6);
        assertThat(company.see(ORDER).proposal()).isNull();
        assertThat(company.see(ORDER).approvals().standing("quality")).hasSize(1);
    }

    @Test
    void tells_by_a_dry_run_what_it_would_void_and_keeps_nothing() {
        Filed<Orders.Order> before = company.see(ORDER);

        Outcome tried = company.desk().dryRun(Submission.of(DESK, ORDER, DEARER));

        assertThat(tried.voided()).containsExactly("sales", "finance");
        assertThat(company.see(ORDER)).isEqualTo(before);
    }

    @Test
    void takes_effect_as_the_command_of_the_one_who_proposed_it_and_when() {
        company.has(DESK, ORDER, DEARER);
        company.goes(Duration.ofDays(1));
        company.hasApproved(MANAGER, ORDER).hasApproved(FINANCE, ORDER);

        assertThat(order().remark()).isEqualTo("amended by dong on 2025-03-14");
    }

    @Test
    void takes_one_amendment_at_a_time() {
        company.has(DESK, ORDER, DEARER);

        assertThat(why(company.does(MANAGER, ORDER, new Orders.Amend(9, 9)))).containsExactly("has-no-open-amendment");
    }

    @Test
    void does_not_go_below_what_is_held_when_it_is_proposed_nor_when_it_takes_effect() {
        company.withDraftNote(6);
        assertThat(why(company.does(DESK, ORDER, new Orders.Amend(5, 15)))).containsExactly("covers-what-is-held");
        company.has(DESK, ORDER, new Orders.Amend(6, 15));
        company.has(CLERK, Ref.of("note", "N2"), Company.note(1));

        Outcome last = company.approves(MANAGER, ORDER);

        assertThat(last.reasons().get(0).values()).containsEntry("over", "1");
        company.has(CLERK, Ref.of("note", "N2"), new Notes.VoidNote("mistake")).hasApproved(MANAGER, ORDER);
        assertThat(order().quantity()).isEqualTo(6);
    }

    @Test
    @Tag("XP-09")
    void is_one_revision_that_turns_only_when_it_takes_effect() {
        long released = company.see(ORDER).revision();

        company.has(DESK, ORDER, DEARER).has(MANAGER, ORDER, new Review.Reject<>("no"));
        assertThat(company.see(ORDER).revision()).isEqualTo(released);

        company.has(DESK, ORDER, DEARER).hasApproved(MANAGER, ORDER);
        assertThat(company.see(ORDER).revision()).isEqualTo(released);
        company.hasApproved(FINANCE, ORDER);
        assertThat(company.see(ORDER).revision()).isEqualTo(released + 1);
    }

    private Outcome onEdition(Edition seen, Review<Orders.Order> command) {
        return company.desk().submit(Submission.of(MANAGER, ORDER, command).on(seen));
    }

    @Test
    @Tag("XP-09")
    void is_approved_rejected_or_taken_back_only_by_who_looked_at_this_one() {
        Edition before = company.see(ORDER).edition();
        company.has(DESK, ORDER, DEARER);
        Edition first = company.see(ORDER).edition();
        company.has(DESK, ORDER, new Review.Withdraw<>()).has(DESK, ORDER, new Orders.Amend(10, 99));
        Edition second = company.see(ORDER).edition();

        Outcome onNone = onEdition(before, new Review.Approve<>());
        Outcome onTheFirst = onEdition(first, new Review.Approve<>());

        assertThat(why(onNone)).containsExactly("changed-since");
        assertThat(onNone.reasons().get(0).values()).containsEntry("between", "amend/dong");
        assertThat(onTheFirst.reasons().get(0).values())
                .containsEntry("seen", first.toString())
                .containsEntry("revision", second.toString())
                .containsEntry("between", "withdraw/dong, amend/dong");
        assertThat(why(onEdition(first, new Review.Reject<>("no")))).containsExactly("changed-since");
        assertThat(onEdition(second, new Review.Approve<>()).isGranted()).isTrue();
        assertThat(company.see(ORDER).proposal().approvals().standing("sales")).hasSize(1);
    }

    @Test
    @Tag("XP-09")
    void that_only_waits_makes_no_other_decision_stale() {
        Edition seen = company.see(ORDER).edition();
        company.has(DESK, ORDER, DEARER);

        Outcome remarked = company.desk()
                .submit(Submission.of(DESK, ORDER, new Orders.Remark("x")).on(seen));

        assertThat(remarked.isGranted()).isTrue();
        assertThat(remarked.edition()).isEqualTo(company.see(ORDER).edition());
    }

    @Test
    @Tag("AP-02")
    void is_approved_neither_by_who_made_the_order_nor_by_who_proposed_the_amendment() {
        Company other = founded();
        other.has(REP, ORDER, new Orders.DraftOrder(10, 5, LocalDate.of(2025, 3, 20)))
                .has(REP, ORDER, new Orders.Send())
                .hasApproved(MANAGER, ORDER)
                .hasApproved(FINANCE, ORDER)
                .hasApproved(QUALITY, ORDER)
                .has(MANAGER, ORDER, new Orders.Amend(10, 6));

        assertThat(why(other.approves(REP, ORDER))).containsExactly("approver-is-not-the-maker");
        assertThat(why(other.approves(MANAGER, ORDER))).containsExactly("approver-is-not-the-maker");
        assertThat(other.approves(OTHER_MANAGER, ORDER).isGranted()).isTrue();
        other.hasApproved(FINANCE, ORDER);
        assertThat(other.see(ORDER).makers()).containsExactlyInAnyOrder("ren", "ma");
    }

    @Test
    @Tag("XP-11")
    void is_taken_back_by_the_one_who_proposed_it() {
        company.has(DESK, ORDER, DEARER).hasApproved(MANAGER, ORDER).has(DESK, ORDER, new Review.Withdraw<>());

        assertThat(company.see(ORDER).proposal()).isNull();
        assertThat(order().price()).isEqualTo(15);
        var last = company.desk()
                .journal(DESK, ORDER)
                .get(company.desk().journal(DESK, ORDER).size() - 1);
        assertThat(last.details()).containsEntry("~amendment", "dropped");
    }

    @Test
    @Tag("XP-11")
    void keeps_on_record_who_said_no_to_it_and_the_approvals_of_the_order_as_they_were() {
        company.has(DESK, ORDER, DEARER).hasApproved(MANAGER, ORDER).has(FINANCE, ORDER, new Review.Reject<>("no"));

        Filed<Orders.Order> order = company.see(ORDER);
        assertThat(order.state()).isEqualTo(Orders.State.RELEASED);
        assertThat(order.approvals().standing("finance")).hasSize(1);
        assertThat(order.approvals().standing("sales")).hasSize(1);
        Vote last = order.approvals().votes().get(3);
        assertThat(last.kind()).isEqualTo(Vote.Kind.REJECTED);
        assertThat(last.detail()).isEqualTo("no");
    }

    @Test
    @Tag("XP-11")
    void takes_back_what_was_given_for_it_and_not_what_was_given_for_the_order() {
        company.has(DESK, ORDER, DEARER);

        assertThat(why(company.does(QUALITY, ORDER, new Review.Withdraw<>()))).containsExactly("has-approved");
        company.hasApproved(MANAGER, ORDER).has(MANAGER, ORDER, new Review.Withdraw<>());
        company.hasApproved(OTHER_MANAGER, ORDER).hasApproved(FINANCE, ORDER);

        assertThat(order().price()).isEqualTo(16);
    }

    @Test
    @Tag("AX-01")
    void tells_one_who_has_no_say_only_that() {
        company.has(DESK, ORDER, DEARER);

        assertThat(why(company.approves(GUARD, ORDER))).containsExactly("not-by-role");
        assertThat(why(company.does(GUARD, ORDER, new Review.Reject<>("x")))).containsExactly("not-by-role");
    }

    @Test
    @Tag("AP-01")
    void asks_again_for_the_limits_of_those_who_agreed_to_less() {
        Company other = founded().withSentOrder();
        other.hasApproved(REP, ORDER).hasApproved(FINANCE, ORDER).hasApproved(QUALITY, ORDER);

        assertThat(other.does(DESK, ORDER, new Orders.Amend(10, 30)).voided()).containsExactly("sales", "finance");
        assertThat(other.approves(REP, ORDER).reasons().get(0).values())
                .containsEntry("limit", yuan(200).toString())
                .containsEntry("amount", yuan(300).toString());
        assertThat(other.approves(MANAGER, ORDER).isGranted()).isTrue();
    }
}
