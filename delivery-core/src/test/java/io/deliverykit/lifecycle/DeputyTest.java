package io.deliverykit.lifecycle;

import static io.deliverykit.example.Company.CLERK;
import static io.deliverykit.example.Company.FINANCE;
import static io.deliverykit.example.Company.LAWYER;
import static io.deliverykit.example.Company.MANAGER;
import static io.deliverykit.example.Company.MORNING;
import static io.deliverykit.example.Company.NOTE;
import static io.deliverykit.example.Company.OTHER_MANAGER;
import static io.deliverykit.example.Company.delegation;
import static io.deliverykit.example.Orders.yuan;
import static io.deliverykit.party.Role.SALES_CLERK;
import static io.deliverykit.party.Role.SALES_MANAGER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.deliverykit.approval.ChainOfCommand;
import io.deliverykit.approval.Delegation;
import io.deliverykit.approval.Vote;
import io.deliverykit.desk.Outcome;
import io.deliverykit.example.Company;
import io.deliverykit.example.Notes;
import io.deliverykit.example.Orders;
import io.deliverykit.party.Actor;
import io.deliverykit.refusal.Refusal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Somebody who takes an absent person's place. */
@Tag("AP-03")
class DeputyTest {
    private static final Delegation LAWYERS = delegation(MANAGER, LAWYER, SALES_MANAGER, null);

    private static Company with(Delegation... delegations) {
        var directory = Company.directory();
        for (Delegation each : delegations) {
            directory = directory.with(Company.TENANT, each);
        }
        return Company.with(directory).withSignedNote();
    }

    private static List<String> why(Outcome outcome) {
        return outcome.reasons().stream().map(Refusal::name).toList();
    }

    @Test
    @Tag("DN-08")
    void approves_in_the_place_of_the_one_who_named_them_and_both_names_stay() {
        Company company = with(LAWYERS);

        assertThat(company.does(LAWYER, "ma", NOTE, new Review.Approve<>()).isGranted())
                .isTrue();

        Vote vote = company.see(NOTE).approvals().votes().get(0);
        assertThat(vote.by()).isEqualTo("li");
        assertThat(vote.onBehalfOf()).isEqualTo("ma");
        assertThat(vote.role()).isEqualTo(SALES_MANAGER);
        var entry = company.desk().journal(CLERK, NOTE).get(2);
        assertThat(entry.actor()).isEqualTo("li");
        assertThat(entry.onBehalfOf()).isEqualTo("ma");
    }

    @Test
    void is_refused_without_a_delegation_that_covers_this_and_now() {
        Delegation ofOrders = new Delegation(
                "ma", "li", Set.of(SALES_MANAGER), Set.of("order"), MORNING, MORNING.plusSeconds(9), null);
        Delegation ended = new Delegation(
                "ma", "li", Set.of(SALES_MANAGER), Set.of("note"), MORNING.minusSeconds(9), MORNING, null);
        Delegation passesOnNothingHeld = delegation(MANAGER, LAWYER, SALES_CLERK, null);

        for (Company company : List.of(with(), with(ofOrders), with(ended), with(passesOnNothingHeld))) {
            assertThat(why(company.does(LAWYER, "ma", NOTE, new Review.Approve<>())))
                    .containsExactly("has-a-delegation");
        }
    }

    @Test
    void ends_by_itself() {
        Company company = with(LAWYERS);
        company.goes(Duration.ofDays(10));

        assertThat(why(company.does(LAWYER, "ma", NOTE, new Review.Approve<>())))
                .containsExactly("has-a-delegation");
    }

    @Test
    void hands_nothing_on() {
        Delegation handedOn = delegation(LAWYER, FINANCE, SALES_MANAGER, null);

        assertThat(why(with(LAWYERS, handedOn).does(FINANCE, "li", NOTE, new Review.Approve<>())))
                .containsExactly("has-a-delegation");
    }

    @Test
    @Tag("AP-02")
    void may_not_do_for_another_what_they_may_not_do_themselves() {
        Actor maker = Actor.of("cai", Company.TENANT, SALES_CLERK).inDepartment("head office");
        Company company = with(delegation(MANAGER, maker, SALES_MANAGER, null), LAWYERS);

        assertThat(why(company.does(maker, "ma", NOTE, new Review.Approve<>())))
                .containsExactly("approver-is-not-the-maker");
    }

    @Test
    @Tag("AP-02")
    void of_the_maker_does_not_approve_what_the_maker_made() {
        Company company = Company.with(Company.directory()
                .with(Actor.of("xi", Company.TENANT, SALES_CLERK, SALES_MANAGER).inDepartment("head office"))
                .with(
                        Company.TENANT,
                        new Delegation(
                                "xi", "li", Set.of(SALES_MANAGER), Set.of(), MORNING, MORNING.plusSeconds(9), null)));
        Actor xi = Actor.of("xi", Company.TENANT, SALES_CLERK, SALES_MANAGER);
        company.withAccount().withOrder().has(xi, NOTE, Company.note(6)).has(xi, NOTE, new Notes.Sign());

        assertThat(why(company.does(LAWYER, "xi", NOTE, new Review.Approve<>())))
                .containsExactly("approver-is-not-the-maker");
    }

    @Test
    void acts_by_whichever_delegation_permits_it() {
        Delegation forLittle = delegation(MANAGER, LAWYER, SALES_MANAGER, yuan(1));
        Delegation ofAnotherRole = delegation(FINANCE, LAWYER, io.deliverykit.party.Role.FINANCE_MANAGER, null);

        for (Company company :
                List.of(with(forLittle, LAWYERS), with(LAWYERS, forLittle), with(ofAnotherRole, LAWYERS))) {
            assertThat(company.desk()
                            .explain(LAWYER, "ma", NOTE)
                            .orElseThrow()
                            .of("approve")
                            .orElseThrow()
                            .verdict())
                    .isEqualTo(Explanation.Verdict.ALLOWED);
            assertThat(company.does(LAWYER, "ma", NOTE, new Review.Approve<>()).isGranted())
                    .isTrue();
        }
        assertThat(why(with(forLittle, forLittle).does(LAWYER, "ma", NOTE, new Review.Approve<>())))
                .containsExactly("amount-is-within-the-delegation");
    }

    @Test
    void that_permits_the_one_thing_does_not_hide_what_another_permits() {
        Actor both = Actor.of("xi", Company.TENANT, SALES_CLERK, SALES_MANAGER).inDepartment("head office");
        Company company = Company.with(Company.directory()
                        .with(both)
                        .with(Company.TENANT, delegation(both, LAWYER, SALES_MANAGER, null))
                        .with(Company.TENANT, delegation(both, LAWYER, SALES_CLERK, null)))
                .withSignedNote();
        Explanation explained = company.desk().explain(LAWYER, "xi", NOTE).orElseThrow();

        assertThat(explained.of("approve").orElseThrow().verdict()).isEqualTo(Explanation.Verdict.ALLOWED);
        assertThat(explained.of("change-note").orElseThrow().verdict()).isEqualTo(Explanation.Verdict.NEEDS_INPUT);
        assertThat(company.does(LAWYER, "xi", NOTE, new Notes.ChangeNote(5, "x"))
                        .isGranted())
                .isTrue();
        assertThat(why(company.does(LAWYER, "xi", NOTE, new Review.Approve<>())))
                .as("the one in whose place it was changed is its maker, by whichever delegation")
                .containsExactly("approver-is-not-the-maker");
    }

    @Test
    @Tag("AX-02")
    void of_another_tenants_person_of_the_same_name_takes_no_place_here() {
        Company company =
                Company.with(Company.directory().with("elsewhere", LAWYERS)).withSignedNote();

        assertThat(why(company.does(LAWYER, "ma", NOTE, new Review.Approve<>())))
                .containsExactly("has-a-delegation");
    }

    @Test
    @Tag("AP-02")
    void gives_no_second_step_for_anybody() {
        Delegation financeToo = delegation(FINANCE, LAWYER, io.deliverykit.party.Role.FINANCE_MANAGER, null);
        Company company = with(LAWYERS, financeToo);
        company.does(LAWYER, "ma", NOTE, new Review.Approve<>());

        assertThat(why(company.does(LAWYER, "fu", NOTE, new Review.Approve<>())))
                .containsExactly("approver-gave-no-other-step");
    }

    @Test
    @Tag("DN-08")
    void is_of_the_same_department_where_the_step_asks_for_it() {
        Company company = with(LAWYERS);
        Actor elsewhere = LAWYER.inDepartment("branch");

        assertThat(why(company.does(elsewhere, "ma", NOTE, new Review.Approve<>())))
                .containsExactly("deputy-is-of-the-same-department");
    }

    @Test
    void approves_no_more_than_the_amount_of_the_delegation() {
        Company company = Company.with(Company.directory()
                        .with(Company.TENANT, delegation(MANAGER, LAWYER, SALES_MANAGER, yuan(149)))
                        .with(Company.TENANT, delegation(OTHER_MANAGER, LAWYER, SALES_MANAGER, yuan(150))))
                .withSentOrder();

        assertThat(company.does(LAWYER, "ma", Company.ORDER, new Review.Approve<>())
                        .reasons())
                .extracting(Refusal::name, each -> each.values().get("amount"))
                .containsExactly(org.assertj.core.groups.Tuple.tuple("amount-is-within-the-delegation", "CNY 150.00"));
        assertThat(company.does(LAWYER, "mi", Company.ORDER, new Review.Approve<>())
                        .isGranted())
                .isTrue();
    }

    @Test
    void neither_rejects_nor_hands_on_what_is_beyond_the_delegation() {
        Company company = Company.with(Company.directory()
                        .with(Company.TENANT, delegation(MANAGER, LAWYER, SALES_MANAGER, yuan(149)))
                        .with(Company.TENANT, delegation(OTHER_MANAGER, LAWYER, SALES_MANAGER, yuan(150))))
                .withSentOrder();

        for (Review<Orders.Order> beyond :
                List.of(new Review.Reject<Orders.Order>("no"), new Review.Forward<Orders.Order>("mi"))) {
            assertThat(why(company.does(LAWYER, "ma", Company.ORDER, beyond)))
                    .as("%s", beyond)
                    .containsExactly("amount-is-within-the-delegation");
        }
        assertThat(company.does(LAWYER, "mi", Company.ORDER, new Review.Reject<>("no"))
                        .isGranted())
                .isTrue();
    }

    @Test
    @Tag("DN-08")
    void of_another_department_does_not_reject_either() {
        Company company = with(LAWYERS);
        Actor elsewhere = LAWYER.inDepartment("branch");

        assertThat(why(company.does(elsewhere, "ma", NOTE, new Review.Reject<>("no"))))
                .containsExactly("deputy-is-of-the-same-department");
    }

    @Test
    void with_a_limit_approves_nothing_that_has_no_amount() {
        Company company = with(delegation(MANAGER, LAWYER, SALES_MANAGER, yuan(1_000_000)));

        assertThat(why(company.does(LAWYER, "ma", NOTE, new Review.Approve<>())))
                .containsExactly("amount-is-within-the-delegation");
    }

    @Test
    void with_a_limit_gives_no_command_whose_amount_nobody_knows() {
        Company company = with(delegation(CLERK, LAWYER, SALES_CLERK, yuan(1_000_000)));

        Outcome outcome = company.does(LAWYER, "cai", NOTE, new Notes.ChangeNote(5, "x"));

        assertThat(outcome.isRefusedBy("AP-03")).isTrue();
        assertThat(why(outcome)).containsExactly("amount-is-within-the-delegation");
    }

    @Test
    void gives_commands_in_another_place_and_both_are_makers_then() {
        Company company = with(delegation(CLERK, LAWYER, SALES_CLERK, null));

        assertThat(company.does(LAWYER, "cai", NOTE, new Notes.ChangeNote(5, "x"))
                        .isGranted())
                .isTrue();
        assertThat(company.see(NOTE).makers()).containsExactlyInAnyOrder("cai", "li");
    }

    @Test
    void is_believed_by_no_decision_that_a_caller_makes_up() {
        Lifecycle<Notes.Note> notes = Notes.LIFECYCLE;
        Filed<Notes.Note> note = with(LAWYERS).see(NOTE);
        Actor stranger = Actor.of("ma", "another tenant", SALES_MANAGER);

        assertThat(decided(notes, note, LAWYER, LAWYERS, MANAGER)).doesNotContain("has-a-delegation");
        assertThat(decided(notes, note, FINANCE, LAWYERS, MANAGER)).containsExactly("has-a-delegation");
        assertThat(decided(notes, note, LAWYER, LAWYERS, OTHER_MANAGER)).containsExactly("has-a-delegation");
        assertThat(decided(notes, note, LAWYER, LAWYERS, stranger)).containsExactly("has-a-delegation");
    }

    private static List<String> decided(
            Lifecycle<Notes.Note> notes, Filed<Notes.Note> note, Actor actor, Delegation delegation, Actor giver) {
        Turn.Deputy deputy = new Turn.Deputy(delegation, giver);
        Turn turn = new Turn(MORNING, actor, deputy, Papers.POLICY, "", ChainOfCommand.NONE);
        List<String> review = Papers.reasons(notes.decide(note, new Review.Approve<>(), turn, Files.NONE));
        List<String> ordinary = Papers.reasons(notes.decide(note, new Notes.ChangeNote(1, "x"), turn, Files.NONE));
        List<String> opening = Papers.reasons(notes.open(notes.ref("N2"), Company.note(1), turn, Files.NONE));
        assertThat(ordinary.contains("has-a-delegation")).isEqualTo(review.contains("has-a-delegation"));
        assertThat(opening.contains("has-a-delegation")).isEqualTo(review.contains("has-a-delegation"));
        return review;
    }

    @Test
    void holds_from_its_first_instant_until_just_before_its_last() {
        Instant until = MORNING.plusSeconds(1);
        Delegation second = new Delegation("ma", "li", Set.of(SALES_MANAGER), Set.of("note"), MORNING, until, null);

        assertThat(second.covers("note", MORNING)).isTrue();
        assertThat(second.covers("note", until.minusNanos(1))).isTrue();
        assertThat(second.covers("note", MORNING.minusNanos(1))).isFalse();
        assertThat(second.covers("note", until)).isFalse();
        assertThat(second.covers("order", MORNING)).isFalse();
    }

    @Test
    void is_another_person_and_for_a_while() {
        assertThatThrownBy(() -> new Delegation("ma", "ma", Set.of(), Set.of(), MORNING, MORNING.plusSeconds(1), null))
                .hasMessageContaining("'ma' twice");
        assertThatThrownBy(() -> new Delegation("ma", "li", Set.of(), Set.of(), MORNING, MORNING, null))
                .hasMessageContaining("must end after it begins");
    }
}
