package io.deliverykit.lifecycle;

import static io.deliverykit.example.Company.ACCOUNT;
import static io.deliverykit.example.Company.CLERK;
import static io.deliverykit.example.Company.DESK;
import static io.deliverykit.example.Company.FINANCE;
import static io.deliverykit.example.Company.KEEPER;
import static io.deliverykit.example.Company.LAWYER;
import static io.deliverykit.example.Company.MANAGER;
import static io.deliverykit.example.Company.NOTE;
import static io.deliverykit.example.Company.ORDER;
import static io.deliverykit.example.Company.OTHER_KEEPER;
import static io.deliverykit.example.Company.OTHER_MANAGER;
import static io.deliverykit.example.Company.QUALITY;
import static io.deliverykit.example.Company.TENANT;
import static io.deliverykit.example.Company.delegation;
import static io.deliverykit.party.Role.GENERAL_MANAGER;
import static io.deliverykit.party.Role.LEGAL;
import static io.deliverykit.party.Role.QUALITY_MANAGER;
import static io.deliverykit.party.Role.SALES_CLERK;
import static io.deliverykit.party.Role.SALES_DIRECTOR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.deliverykit.approval.Vote;
import io.deliverykit.deadline.Deadline;
import io.deliverykit.desk.Outcome;
import io.deliverykit.desk.Submission;
import io.deliverykit.desk.WorkList;
import io.deliverykit.example.Company;
import io.deliverykit.example.Notes;
import io.deliverykit.example.Orders;
import io.deliverykit.lifecycle.Explanation.Verdict;
import io.deliverykit.memory.MemoryDirectory;
import io.deliverykit.party.Actor;
import io.deliverykit.party.Role;
import io.deliverykit.port.DueDeadline;
import io.deliverykit.refusal.Refusal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A step that nobody gave in time, and that went up the chain of command. */
@Tag("AP-05")
@Tag("XP-11")
class StepGoneUpTest {
    private static final Duration TERM = Duration.ofHours(4);
    private static final Actor DIRECTOR = Actor.of("di", TENANT, SALES_DIRECTOR);
    private static final Actor BOSS = Actor.of("bo", TENANT, GENERAL_MANAGER);

    private static MemoryDirectory chain() {
        return Company.directory()
                .reporting(TENANT, "cai", "ma")
                .reporting(TENANT, "ma", "di")
                .reporting(TENANT, "mi", "di")
                .reporting(TENANT, "di", "bo")
                .reporting(TENANT, "fu", "bo");
    }

    private static Company waiting(MemoryDirectory directory) {
        return Company.escalatingAfter(TERM, directory).withSignedNote();
    }

    private static Company late(MemoryDirectory directory) {
        Company company = waiting(directory);
        company.goes(TERM);
        assertThat(company.fires()).singleElement().matches(Outcome::isGranted);
        return company;
    }

    private static List<String> why(Outcome outcome) {
        return outcome.reasons().stream().map(Refusal::name).toList();
    }

    /** Whom each step went up to so far. */
    private static List<String> wentUpTo(Company company, Ref<?> document) {
        return company.see(document).approvals().votes().stream()
                .filter(vote -> vote.kind() == Vote.Kind.ESCALATED)
                .map(vote -> vote.step() + " " + vote.role() + " " + vote.detail())
                .toList();
    }

    @Test
    void waits_for_its_approvers_until_it_is_late() {
        Company company = waiting(chain());
        company.goes(TERM.minusNanos(1000));

        assertThat(company.fires()).isEmpty();
        assertThat(why(company.approves(DIRECTOR, NOTE))).containsExactly("not-by-role");
    }

    @Test
    void goes_to_their_next_superior_who_may_give_it_as_well_as_they() {
        assertThat(late(chain()).approves(DIRECTOR, NOTE).isGranted()).isTrue();
        assertThat(late(chain()).approves(MANAGER, NOTE).isGranted()).isTrue();
        assertThat(late(chain()).approves(OTHER_MANAGER, NOTE).isGranted()).isTrue();
    }

    @Test
    void is_nobody_s_further_up_before_its_time() {
        assertThat(why(late(chain()).approves(BOSS, NOTE))).containsExactly("not-by-role");
    }

    @Test
    void goes_one_further_each_time_that_it_is_late_again() {
        Company company = late(chain());
        company.goes(TERM);

        assertThat(company.fires()).hasSize(1);

        assertThat(wentUpTo(company, NOTE)).containsExactly("sales SALES_MANAGER di", "sales SALES_MANAGER bo");
        assertThat(company.approves(BOSS, NOTE).isGranted()).isTrue();
    }

    @Test
    @Tag("DL-01")
    void tells_once_that_it_is_late_where_nobody_stands_above_any_more() {
        Company company = late(chain());
        company.goes(TERM);
        company.fires();
        company.goes(TERM);

        Outcome last = company.fires().get(0);

        assertThat(last.hints()).extracting(Refusal::name).containsExactly("superior-is-known");
        company.goes(TERM);
        assertThat(company.fires()).isEmpty();
        assertThat(wentUpTo(company, NOTE)).hasSize(2);
        assertThat(company.approves(DIRECTOR, NOTE).isGranted()).isTrue();
    }

    @Test
    @Tag("JR-01")
    void is_journaled_and_told_with_whom_it_goes_to() {
        Company company = waiting(chain());
        company.goes(TERM);
        DueDeadline due = company.desk().dueDeadlines(TENANT, 9).get(0);

        Outcome outcome = company.desk().fire(TENANT, due);

        assertThat(due.clock()).isEqualTo("approval sales");
        assertThat(outcome.hints()).singleElement().satisfies(hint -> {
            assertThat(hint.name()).isEqualTo("step-is-given-in-time");
            assertThat(hint.values()).isEqualTo(Map.of("step", "sales", "to", "di"));
        });
        var entries = company.desk().journal(MANAGER, NOTE);
        var entry = entries.get(entries.size() - 1);
        assertThat(entry.actor()).isEqualTo("SYSTEM");
        assertThat(entry.command()).isEqualTo("escalate");
        assertThat(entry.rules()).containsExactly("AP-05");
        assertThat(entry.details())
                .containsEntry("step", "sales")
                .containsEntry("~approvals[0]", "sales ESCALATED di")
                .containsEntry("~approvals[0].role", "SALES_MANAGER");
        assertThat(company.see(NOTE).revision()).isEqualTo(1);
    }

    @Test
    @Tag("RP-01")
    void stands_in_the_work_list_of_the_superior_and_is_late_in_all_of_them() {
        Company company = late(chain());

        assertThat(company.desk().workList(DIRECTOR).waitingForMe())
                .extracting(WorkList.Item::document)
                .containsExactly(NOTE);
        for (Actor each : List.of(DIRECTOR, MANAGER, CLERK)) {
            assertThat(company.desk().workList(each).late())
                    .extracting(WorkList.Item::late)
                    .containsExactly(company.now());
        }
        assertThat(company.desk().workList(BOSS).waitingForMe()).isEmpty();

        company.hasApproved(DIRECTOR, NOTE);
        assertThat(company.desk().workList(DIRECTOR).waitingForMe()).isEmpty();
        assertThat(company.desk().workList(FINANCE).late()).isEmpty();
    }

    @Test
    void can_be_refused_or_handed_down_by_the_superior() {
        assertThat(late(chain()).does(DIRECTOR, NOTE, new Review.Reject<>("no")).state())
                .isEqualTo("DRAFT");
        Company company = late(chain()).has(DIRECTOR, NOTE, new Review.Forward<>("mi"));

        assertThat(why(company.approves(MANAGER, NOTE))).containsExactly("step-was-handed-to-this-person");
        assertThat(company.approves(OTHER_MANAGER, NOTE).isGranted()).isTrue();
    }

    @Test
    void is_explained_to_the_superior_as_it_is_decided() {
        Company company = late(chain());

        Explanation toTheDirector = company.desk().explain(DIRECTOR, NOTE).orElseThrow();
        assertThat(toTheDirector.of("approve").orElseThrow().verdict()).isEqualTo(Verdict.ALLOWED);
        assertThat(toTheDirector.of("reject").orElseThrow().verdict()).isEqualTo(Verdict.NEEDS_INPUT);
        assertThat(company.desk()
                        .explain(BOSS, NOTE)
                        .orElseThrow()
                        .of("reject")
                        .orElseThrow()
                        .verdict())
                .isEqualTo(Verdict.REFUSED);
    }

    @Test
    void says_in_the_evidence_in_whose_stead_it_was_given() {
        Company company = late(chain()).hasApproved(DIRECTOR, NOTE);

        List<Vote> votes = company.see(NOTE).approvals().votes();
        assertThat(votes.get(votes.size() - 1))
                .extracting(Vote::kind, Vote::by, Vote::role)
                .containsExactly(Vote.Kind.APPROVED, "di", Role.SALES_MANAGER);
    }

    @Test
    void waits_anew_at_the_next_step_from_when_that_begins_to_wait() {
        Company company = waiting(chain());
        company.goes(TERM.minusMinutes(1));
        company.hasApproved(MANAGER, NOTE);

        assertThat(company.see(NOTE).deadlines())
                .extracting(Deadline::name, Deadline::due)
                .containsExactly(tuple("approval finance", company.now().plus(TERM)));
        company.goes(TERM);
        company.fires();
        assertThat(wentUpTo(company, NOTE)).containsExactly("finance FINANCE_MANAGER bo");
    }

    @Test
    void begins_anew_with_its_approvers_when_the_document_comes_back() {
        Company company = late(chain()).has(DIRECTOR, NOTE, new Review.Reject<>("no"));
        assertThat(company.see(NOTE).deadlines()).isEmpty();

        company.has(CLERK, NOTE, new Notes.Sign());

        assertThat(why(company.approves(DIRECTOR, NOTE))).containsExactly("not-by-role");
        assertThat(company.see(NOTE).deadlines())
                .extracting(Deadline::due)
                .containsExactly(company.now().plus(TERM));
    }

    @Test
    void is_not_given_in_the_superior_s_place_since_a_delegation_passes_on_roles() {
        MemoryDirectory directory =
                chain().with(DIRECTOR).with(TENANT, delegation(DIRECTOR, FINANCE, SALES_DIRECTOR, null));

        assertThat(late(directory)
                        .does(FINANCE, "di", NOTE, new Review.Approve<>())
                        .isGranted())
                .isFalse();
    }

    @Test
    @Tag("AP-03")
    void is_not_given_by_the_superior_while_in_another_s_place() {
        MemoryDirectory directory = chain().with(TENANT, delegation(LAWYER, DIRECTOR, LEGAL, null));
        Company company = late(directory);

        assertThat(company.does(DIRECTOR, "li", NOTE, new Review.Approve<>()).isGranted())
                .isFalse();
        assertThat(company.approves(DIRECTOR, NOTE).isGranted()).isTrue();
    }

    @Test
    @Tag("AP-02")
    void passes_by_a_superior_who_made_the_document() {
        Actor maker = Actor.of("di", TENANT, SALES_CLERK, SALES_DIRECTOR);
        Company company = Company.escalatingAfter(TERM, chain())
                .withAccount()
                .withOrder()
                .has(maker, NOTE, Company.note(6))
                .has(CLERK, NOTE, new Notes.Sign());
        company.goes(TERM);
        company.fires();

        assertThat(wentUpTo(company, NOTE)).containsExactly("sales SALES_MANAGER bo");
        assertThat(company.approves(maker, NOTE).isGranted()).isFalse();
    }

    @Test
    @Tag("AP-02")
    void passes_by_a_superior_who_gave_another_step() {
        Company company = late(chain()).hasApproved(DIRECTOR, NOTE);
        company.goes(TERM);
        company.fires();
        assertThat(wentUpTo(company, NOTE)).containsExactly("sales SALES_MANAGER di", "finance FINANCE_MANAGER bo");

        MemoryDirectory financeUnderSales = chain().reporting(TENANT, "fu", "di");
        Company other = late(financeUnderSales).hasApproved(DIRECTOR, NOTE);
        other.goes(TERM);
        other.fires();
        assertThat(wentUpTo(other, NOTE)).containsExactly("sales SALES_MANAGER di", "finance FINANCE_MANAGER bo");
    }

    @Test
    void goes_up_from_whom_it_was_handed_to() {
        MemoryDirectory directory = chain().reporting(TENANT, "mi", "bo");
        Company company = waiting(directory).has(MANAGER, NOTE, new Review.Forward<>("mi"));
        company.goes(TERM);
        company.fires();

        assertThat(wentUpTo(company, NOTE)).containsExactly("sales SALES_MANAGER bo");
    }

    @Test
    void goes_up_for_each_place_of_a_joint_step_that_is_empty() {
        MemoryDirectory directory = chain().reporting(TENANT, "li", "qi").reporting(TENANT, "qi", "bo");
        Company company = Company.escalatingAfter(TERM, directory)
                .withAccount()
                .withOrder()
                .has(CLERK, NOTE, new Notes.DraftNote(ORDER, ACCOUNT, 6, 20, "P", true))
                .has(CLERK, NOTE, new Notes.Sign())
                .hasApproved(MANAGER, NOTE)
                .hasApproved(FINANCE, NOTE)
                .hasApproved(QUALITY, NOTE);
        company.goes(TERM);
        company.fires();

        assertThat(wentUpTo(company, NOTE)).containsExactly("export LEGAL bo");
        assertThat(company.approves(BOSS, NOTE).state()).isEqualTo("APPROVED");
        assertThat(company.see(NOTE).approvals().standing("export"))
                .extracting(Vote::role)
                .containsExactlyInAnyOrder(QUALITY_MANAGER, LEGAL);
    }

    @Test
    void asks_nobody_above_those_who_have_given_their_part() {
        MemoryDirectory directory = chain().reporting(TENANT, "ku", "bo").reporting(TENANT, "kong", "di");
        Company company = Company.escalatingAfter(TERM, directory)
                .withAccount()
                .has(DESK, ORDER, new Orders.DraftOrder(90, 1, LocalDate.of(2025, 3, 20)))
                .has(DESK, ORDER, new Orders.Send())
                .hasApproved(MANAGER, ORDER)
                .hasApproved(FINANCE, ORDER)
                .hasApproved(QUALITY, ORDER)
                .has(CLERK, NOTE, new Notes.DraftNote(ORDER, ACCOUNT, 60, 1, "P", false))
                .has(CLERK, NOTE, new Notes.Sign())
                .hasApproved(MANAGER, NOTE)
                .hasApproved(FINANCE, NOTE)
                .hasApproved(KEEPER, NOTE);
        company.goes(TERM);
        company.fires();

        assertThat(wentUpTo(company, NOTE)).containsExactly("count WAREHOUSE_KEEPER di");
        assertThat(company.approves(OTHER_KEEPER, NOTE).state()).isEqualTo("APPROVED");
    }

    @Test
    @Tag("AP-01")
    void goes_up_only_for_roles_whose_limit_permits_it() {
        MemoryDirectory directory = chain().reporting(TENANT, "ren", "dong");
        Company small = Company.escalatingAfter(TERM, directory).withSentOrder();
        Company large = Company.escalatingAfter(TERM, directory)
                .has(DESK, ORDER, new Orders.DraftOrder(10, 30, LocalDate.of(2025, 3, 20)))
                .has(DESK, ORDER, new Orders.Send());
        for (Company each : List.of(small, large)) {
            each.goes(TERM);
            each.fires();
        }

        assertThat(wentUpTo(small, ORDER)).containsExactly("sales SALES_MANAGER di");
        assertThat(wentUpTo(large, ORDER)).containsExactly("sales SALES_MANAGER di");
    }

    @Test
    @Tag("XP-06")
    void may_be_a_step_of_an_amendment() {
        Company company = Company.escalatingAfter(TERM, chain()).withOrder().has(DESK, ORDER, new Orders.Amend(20, 15));
        company.goes(TERM);
        company.fires();

        assertThat(company.see(ORDER).proposal().approvals().votes())
                .extracting(Vote::kind, Vote::detail)
                .containsExactly(tuple(Vote.Kind.ESCALATED, "di"));
        assertThat(company.desk().workList(DIRECTOR).late())
                .extracting(WorkList.Item::amendment)
                .containsExactly("amend");
        assertThat(company.approves(DIRECTOR, ORDER).isGranted()).isTrue();
    }

    @Test
    void is_broken_where_the_directory_goes_round_in_a_circle_and_keeps_no_other_back() {
        MemoryDirectory circle = chain().reporting(TENANT, "di", "ma");
        Company company = late(circle);
        Ref<Notes.Note> other = Ref.of("note", "N2");
        company.has(CLERK, other, Company.note(2)).has(CLERK, other, new Notes.Sign());
        company.goes(TERM);

        List<Outcome> fired = company.fires();

        assertThat(fired).hasSize(2);
        assertThat(fired.get(0).reasons()).singleElement().satisfies(reason -> {
            assertThat(reason.kind()).isEqualTo(Refusal.Kind.BROKEN);
            assertThat(reason.values().get("what"))
                    .contains("the chain of command goes round in a circle: di reports to ma reports to di");
        });
        assertThat(fired.get(1).isGranted()).isTrue();
        assertThat(company.approves(DIRECTOR, NOTE).isGranted()).isTrue();
    }

    @Test
    void is_refused_to_people_who_play_the_clock() {
        Company company = waiting(chain());
        company.goes(TERM);

        assertThat(why(company.does(MANAGER, NOTE, new Escalate<>("sales")))).containsExactly("not-for-people");
    }

    @Test
    @Tag("DL-01")
    void is_on_record_as_missed_when_it_was_given_late_before_it_could_go_up() {
        Company company = waiting(chain());
        company.goes(TERM.plusMinutes(1));
        company.hasApproved(MANAGER, NOTE);

        var entries = company.desk().journal(MANAGER, NOTE);
        assertThat(entries.get(entries.size() - 1).details().get("~missed[0]")).startsWith("approval sales ");
        assertThat(wentUpTo(company, NOTE)).isEmpty();
    }

    @Test
    @Tag("AP-03")
    void is_refused_in_the_maker_s_place_as_before() {
        MemoryDirectory directory = chain().with(TENANT, delegation(CLERK, DIRECTOR, SALES_CLERK, null));

        Outcome outcome = late(directory)
                .desk()
                .submit(Submission.of(DIRECTOR, NOTE, new Review.Approve<Notes.Note>())
                        .inPlaceOf("cai"));

        assertThat(outcome.isGranted()).isFalse();
    }
}
