package io.deliverykit.lifecycle;

import static io.deliverykit.example.Company.ACCOUNT;
import static io.deliverykit.example.Company.CLERK;
import static io.deliverykit.example.Company.FINANCE;
import static io.deliverykit.example.Company.GUARD;
import static io.deliverykit.example.Company.KEEPER;
import static io.deliverykit.example.Company.LAWYER;
import static io.deliverykit.example.Company.MANAGER;
import static io.deliverykit.example.Company.NOTE;
import static io.deliverykit.example.Company.ORDER;
import static io.deliverykit.example.Company.QUALITY;
import static io.deliverykit.lifecycle.Table.covered;
import static io.deliverykit.lifecycle.Table.from;
import static io.deliverykit.lifecycle.Table.listed;
import static io.deliverykit.lifecycle.Table.numbered;
import static io.deliverykit.lifecycle.Table.ownRules;
import static io.deliverykit.lifecycle.Table.step;
import static io.deliverykit.party.Role.GATE_GUARD;
import static io.deliverykit.party.Role.LEGAL;
import static io.deliverykit.party.Role.QUALITY_MANAGER;
import static io.deliverykit.party.Role.SALES_CLERK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.deliverykit.desk.Outcome;
import io.deliverykit.example.Accounts;
import io.deliverykit.example.Company;
import io.deliverykit.example.Enquiries;
import io.deliverykit.example.Notes;
import io.deliverykit.example.Notes.Note;
import io.deliverykit.example.Orders;
import io.deliverykit.lifecycle.Papers.Paper;
import io.deliverykit.refusal.Refusal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A host that makes lifecycles its own. */
@Tag("AP-06")
class ExtensionTest {
    private static final Rule<Note> IS_ROUND = Rule.holds("ZZ-01", "is-round", note -> note.quantity() % 2 == 0);
    private static final Rule<Note> IS_SMALL = Rule.holds("ZZ-02", "is-small", note -> note.quantity() < 9);

    private static Company with(Lifecycle<Note> notes) {
        return Company.of(List.of(notes, Orders.LIFECYCLE, Accounts.LIFECYCLE, Enquiries.LIFECYCLE));
    }

    private static List<String> why(Outcome outcome) {
        return outcome.reasons().stream().map(Refusal::name).toList();
    }

    @Test
    void adds_rules_to_every_row_of_a_command() {
        Lifecycle<Note> notes = Notes.LIFECYCLE
                .extended("host-1")
                .when(Notes.Load.class, IS_ROUND)
                .leaving(Notes.ChangeNote.class, IS_SMALL)
                .with(ownRules("ZZ-01", "ZZ-02"))
                .build();
        Company company = with(notes).withApprovedNote();

        assertThat(why(company.does(CLERK, NOTE, new Notes.ChangeNote(9, "x")))).containsExactly("is-small");
        company.has(CLERK, NOTE, new Notes.ChangeNote(5, "x"))
                .hasApproved(MANAGER, NOTE)
                .hasApproved(FINANCE, NOTE);
        assertThat(why(company.does(KEEPER, NOTE, new Notes.Load()))).containsExactly("is-round");
        assertThat(company.see(NOTE).lifecycle()).isEqualTo("host-1");
    }

    @Test
    void adds_steps_to_an_approval_wherever_it_stands_one_after_the_other() {
        Lifecycle<Note> notes = Notes.LIFECYCLE
                .extended("host-1")
                .approvals(
                        "release",
                        policy -> policy.then(step(Note.class, "law", LEGAL).covering(covered("plate", Note::plate))))
                .approvals(
                        "release",
                        policy -> policy.then(step(Note.class, "goods", QUALITY_MANAGER))
                                .onePersonMayGive("sales", "law"))
                .build();
        Company company = with(notes).withSignedNote();
        company.hasApproved(MANAGER, NOTE).hasApproved(FINANCE, NOTE);

        assertThat(company.approves(LAWYER, NOTE).state()).isEqualTo("IN_REVIEW");
        assertThat(company.approves(QUALITY, NOTE).state()).isEqualTo("APPROVED");
        assertThat(notes.policies().get(0).steps())
                .extracting(each -> each.name())
                .containsSequence("law", "goods");
    }

    @Test
    void lets_other_roles_give_a_command_too_and_other_moments_run_a_clock_out() {
        Lifecycle<Note> notes = Notes.LIFECYCLE
                .extended("host-1")
                .alsoBy(Notes.Load.class, GATE_GUARD, GATE_GUARD)
                .deadline("validity", on -> on.at().plus(Duration.ofHours(1)))
                .build();
        Company company = with(notes).withApprovedNote();
        assertThat(company.does(GUARD, NOTE, new Notes.Load()).isGranted()).isTrue();

        company.goes(Duration.ofHours(1));

        assertThat(company.fires()).hasSize(1);
        assertThat(company.see(NOTE).state()).isEqualTo(Notes.State.EXPIRED);
    }

    record Praise(String words) implements Command<Note> {}

    @Test
    void adds_rows_of_its_own_and_rules_to_those() {
        Lifecycle<Note> notes = Notes.LIFECYCLE
                .extended("host-1")
                .with(from(Notes.State.DRAFT)
                        .on(Praise.class)
                        .by(SALES_CLERK)
                        .stays()
                        .always())
                .when(Praise.class, IS_ROUND)
                .with(ownRules("ZZ-01"))
                .build();
        Company company = with(notes).withAccount().withOrder().withDraftNote(5);

        assertThat(why(company.does(CLERK, NOTE, new Praise("good")))).containsExactly("is-round");
    }

    @Test
    void is_told_at_once_what_the_lifecycle_does_not_have() {
        Extension<Note> extension = Notes.LIFECYCLE.extended("host-1");

        assertThatThrownBy(() -> extension.when(Praise.class, IS_ROUND))
                .hasMessage("lifecycle note has no command Praise");
        assertThatThrownBy(() -> extension.approvals("x", policy -> policy))
                .hasMessage("lifecycle note has no approval 'x'");
        assertThatThrownBy(() -> extension.deadline("x", on -> null)).hasMessage("lifecycle note has no clock 'x'");
    }

    @Test
    void changes_nothing_in_the_lifecycle_that_it_began_with() {
        Notes.LIFECYCLE.extended("host-1").when(Notes.Load.class, IS_ROUND).build();

        assertThat(Notes.LIFECYCLE.rules()).doesNotContain(IS_ROUND);
        assertThat(Notes.LIFECYCLE.problems()).isEmpty();
    }

    @Test
    void builds_a_lifecycle_of_its_own_for_its_own_document() {
        Lifecycle<Paper> papers = Papers.reviewed(
                        io.deliverykit.approval.ApprovalPolicy.approvals("sheet", step(Paper.class, "law", LEGAL)))
                .extended("1")
                .with(numbered("PA"), listed(paper -> "C" + paper.amount(), paper -> LocalDate.EPOCH))
                .build();
        Company company = Company.of(List.of(papers));
        Ref<Paper> paper = papers.ref("P1");

        company.has(CLERK, paper, new Papers.Write(7)).has(CLERK, paper, new Papers.Send());

        assertThat(company.approves(LAWYER, paper).state()).isEqualTo("SECOND");
        assertThat(company.see(paper).number()).isEqualTo("PA-20250314-0001");
        assertThat(papers.customerOf(company.see(paper).content())).isEqualTo("C7");
        assertThat(papers.dueOf(company.see(paper).content())).isEqualTo(LocalDate.EPOCH);
    }

    @Test
    void finds_everything_that_its_lifecycle_says() {
        assertThat(Notes.LIFECYCLE.numberPrefix()).isEqualTo("NOTE");
        assertThat(Notes.LIFECYCLE.customerOf(null)).isEmpty();
        assertThat(Notes.LIFECYCLE.dueOf(null)).isNull();
        assertThat(Notes.LIFECYCLE.state("LOADING")).isEqualTo(Notes.State.LOADING);
        assertThatThrownBy(() -> Notes.LIFECYCLE.state("X")).hasMessageContaining("no state 'X', only [DRAFT");
        assertThat(Notes.LIFECYCLE.roles()).contains(LEGAL, GATE_GUARD, SALES_CLERK);
        assertThat(Notes.LIFECYCLE.rules()).contains(Notes.NAMES_ITS_VEHICLE, Notes.ITS_ACCOUNT_IS_OPEN);
        assertThat(Notes.LIFECYCLE.commands()).containsKeys("sign", "approve", "expire", "draft-note");
        assertThat(Notes.LIFECYCLE.holdsOf(Accounts.Account.class)).isTrue();
        assertThat(Notes.LIFECYCLE.holdsOf(Note.class)).isFalse();
        assertThat(Notes.LIFECYCLE).hasToString("note 1");
        assertThat(Notes.LIFECYCLE.references(new Note(ORDER, ACCOUNT, 1, 1, "", false)))
                .containsExactlyInAnyOrder(ORDER, ACCOUNT);
    }
}
