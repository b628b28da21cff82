package io.deliverykit.lifecycle;

import static io.deliverykit.example.Company.CLERK;
import static io.deliverykit.example.Company.FINANCE;
import static io.deliverykit.example.Company.LAWYER;
import static io.deliverykit.example.Company.MANAGER;
import static io.deliverykit.example.Company.NOTE;
import static io.deliverykit.example.Company.OTHER_MANAGER;
import static io.deliverykit.example.Company.TENANT;
import static io.deliverykit.example.Company.delegation;
import static io.deliverykit.example.Company.founded;
import static io.deliverykit.party.Role.FINANCE_MANAGER;
import static io.deliverykit.party.Role.SALES_ACCOUNTANT;
import static io.deliverykit.party.Role.SALES_MANAGER;
import static org.assertj.core.api.Assertions.assertThat;

import io.deliverykit.desk.Outcome;
import io.deliverykit.example.Company;
import io.deliverykit.example.Notes;
import io.deliverykit.lifecycle.Explanation.Verdict;
import io.deliverykit.party.Actor;
import io.deliverykit.refusal.Refusal;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A step that its approver handed on to another person. */
@Tag("XP-11")
class HandedOnStepTest {
    private final Company company = founded().withSignedNote();

    private static List<String> why(Outcome outcome) {
        return outcome.reasons().stream().map(Refusal::name).toList();
    }

    @Test
    void is_given_or_refused_by_that_person_alone() {
        company.has(MANAGER, NOTE, new Review.Forward<>("mi"));

        assertThat(why(company.approves(MANAGER, NOTE))).containsExactly("step-was-handed-to-this-person");
        assertThat(why(company.does(MANAGER, NOTE, new Review.Reject<>("no"))))
                .containsExactly("step-was-handed-to-this-person");
        assertThat(why(company.does(MANAGER, NOTE, new Review.Forward<>("x"))))
                .containsExactly("step-was-handed-to-this-person");
        assertThat(company.approves(OTHER_MANAGER, NOTE).isGranted()).isTrue();
    }

    @Test
    void is_given_by_that_person_s_deputy_too() {
        Company other = Company.with(Company.directory()
                        .with(Company.TENANT, delegation(OTHER_MANAGER, LAWYER, SALES_MANAGER, null)))
                .withSignedNote()
                .has(MANAGER, NOTE, new Review.Forward<>("mi"));

        assertThat(other.does(LAWYER, "mi", NOTE, new Review.Approve<>()).isGranted())
                .isTrue();
    }

    @Test
    void is_everybody_s_again_once_that_person_has_approved_and_the_approval_is_void() {
        company.has(MANAGER, NOTE, new Review.Forward<>("mi"))
                .hasApproved(OTHER_MANAGER, NOTE)
                .has(OTHER_MANAGER, NOTE, new Review.Withdraw<>());

        assertThat(company.approves(MANAGER, NOTE).isGranted()).isTrue();
    }

    @Test
    void is_everybody_s_again_after_a_rejection() {
        company.has(MANAGER, NOTE, new Review.Forward<>("mi"))
                .has(OTHER_MANAGER, NOTE, new Review.Reject<>("no"))
                .has(CLERK, NOTE, new Notes.Sign());

        assertThat(company.approves(MANAGER, NOTE).isGranted()).isTrue();
    }

    @Test
    void is_everybody_s_again_when_the_one_who_handed_it_on_takes_that_back() {
        company.has(MANAGER, NOTE, new Review.Forward<>("mi")).has(MANAGER, NOTE, new Review.Withdraw<>());

        assertThat(company.approves(MANAGER, NOTE).isGranted()).isTrue();
    }

    @Test
    void leaves_the_other_roles_of_the_step_alone() {
        Actor accountant = Actor.of("zhu", TENANT, SALES_ACCOUNTANT);
        company.hasApproved(MANAGER, NOTE).has(FINANCE, NOTE, new Review.Forward<>("stranger"));

        assertThat(why(company.approves(FINANCE, NOTE))).containsExactly("step-was-handed-to-this-person");
        assertThat(company.approves(accountant, NOTE).state()).isEqualTo("APPROVED");
    }

    @Test
    void can_be_handed_on_again_and_only_the_last_counts() {
        company.has(MANAGER, NOTE, new Review.Forward<>("mi")).has(OTHER_MANAGER, NOTE, new Review.Forward<>("ma"));

        assertThat(why(company.approves(OTHER_MANAGER, NOTE))).containsExactly("step-was-handed-to-this-person");
        assertThat(company.approves(MANAGER, NOTE).isGranted()).isTrue();
    }

    @Test
    void goes_to_nobody_who_is_known_not_to_hold_the_role() {
        assertThat(why(company.does(MANAGER, NOTE, new Review.Forward<>("li"))))
                .containsExactly("forwardee-holds-the-role");
        assertThat(company.see(NOTE).approvals().votes()).isEmpty();
        assertThat(company.does(MANAGER, NOTE, new Review.Forward<>("somebody new"))
                        .isGranted())
                .isTrue();
    }

    @Test
    @Tag("AP-02")
    void goes_to_nobody_who_could_never_give_it() {
        assertThat(why(company.does(MANAGER, NOTE, new Review.Forward<>("cai"))))
                .containsExactly("approver-is-not-the-maker");
        Actor both = Actor.of("ma", TENANT, SALES_MANAGER, FINANCE_MANAGER);
        company.hasApproved(both, NOTE);
        assertThat(why(company.does(FINANCE, NOTE, new Review.Forward<>("ma"))))
                .containsExactly("approver-gave-no-other-step");
    }

    @Test
    @Tag("AX-01")
    void is_explained_as_it_is_decided() {
        company.has(MANAGER, NOTE, new Review.Forward<>("mi"));

        for (String command : List.of("approve", "reject", "forward")) {
            assertThat(company.desk()
                            .explain(MANAGER, NOTE)
                            .orElseThrow()
                            .of(command)
                            .orElseThrow()
                            .verdict())
                    .isEqualTo(Verdict.REFUSED);
        }
        assertThat(company.desk()
                        .explain(OTHER_MANAGER, NOTE)
                        .orElseThrow()
                        .of("reject")
                        .orElseThrow()
                        .verdict())
                .isEqualTo(Verdict.NEEDS_INPUT);
    }
}
