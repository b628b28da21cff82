package io.deliverykit.journal;

import static io.deliverykit.example.Company.CLERK;
import static io.deliverykit.example.Company.DESK;
import static io.deliverykit.example.Company.FINANCE;
import static io.deliverykit.example.Company.INSPECTOR;
import static io.deliverykit.example.Company.MANAGER;
import static io.deliverykit.example.Company.NOTE;
import static io.deliverykit.example.Company.ORDER;
import static io.deliverykit.example.Company.founded;
import static org.assertj.core.api.Assertions.assertThat;

import io.deliverykit.desk.DeliveryDesk;
import io.deliverykit.desk.Outcome;
import io.deliverykit.desk.Submission;
import io.deliverykit.example.Company;
import io.deliverykit.example.Notes;
import io.deliverykit.lifecycle.Redact;
import io.deliverykit.lifecycle.Review;
import io.deliverykit.party.Actor;
import io.deliverykit.party.Role;
import io.deliverykit.port.Attempt;
import io.deliverykit.refusal.Refusal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What is written down, and what shows when somebody writes it otherwise. */
@Tag("JR-01")
class JournalTest {
    private final Company company = founded().withApprovedNote();

    private List<JournalEntry> journal() {
        return new ArrayList<>(company.desk().journal(CLERK, NOTE));
    }

    private JournalHead head() {
        return company.see(NOTE).journal();
    }

    @Test
    void says_who_did_what_when_from_where_to_where_by_which_rules() {
        JournalEntry signed = journal().get(1);

        assertThat(signed.tenant()).isEqualTo("acme");
        assertThat(signed.document()).isEqualTo("note/N1");
        assertThat(signed.sequence()).isEqualTo(2);
        assertThat(signed.at()).isEqualTo(Company.MORNING);
        assertThat(signed.actor()).isEqualTo("cai");
        assertThat(signed.onBehalfOf()).isNull();
        assertThat(signed.command()).isEqualTo("sign");
        assertThat(signed.from()).isEqualTo("DRAFT");
        assertThat(signed.to()).isEqualTo("IN_REVIEW");
        assertThat(signed.rules()).containsExactly("DN-03", "XP-05");
        assertThat(signed.lifecycle()).isEqualTo("1");
        assertThat(signed.policy()).isEqualTo("standard");
        assertThat(signed.version()).isEqualTo(2);
        assertThat(signed.revision()).isEqualTo(1);
    }

    @Test
    void names_only_rules_that_were_asked_and_met() {
        List<JournalEntry> entries = journal();

        assertThat(entries.get(0).rules()).containsExactly("XP-05");
        assertThat(entries.get(2).rules()).containsExactly("CU-04");
        company.has(CLERK, NOTE, new Notes.VoidNote("x"));
        List<JournalEntry> orders = company.desk().journal(CLERK, ORDER);
        assertThat(orders.get(orders.size() - 2).rules()).as("a growing claim").containsExactly("XP-01");
        assertThat(orders.get(orders.size() - 1).rules())
                .as("a shrinking claim")
                .isEmpty();
    }

    @Test
    void keeps_approvals_with_a_digest_of_what_they_covered() {
        var details = journal().get(2).details();

        assertThat(details).containsEntry("~approvals[0]", "sales APPROVED");
        assertThat(details).containsEntry("~approvals[0].role", "SALES_MANAGER");
        assertThat(details.get("~approvals[0].digest")).hasSize(64);
    }

    @Test
    void keeps_a_remark_apart_from_a_value_of_that_name() {
        company.desk()
                .submit(Submission.of(DESK, ORDER, new io.deliverykit.example.Orders.Remark("on the paper"))
                        .remarking("on the desk"));

        List<JournalEntry> entries = company.desk().journal(DESK, ORDER);
        assertThat(entries.get(entries.size() - 1).details())
                .containsEntry("remark", "on the paper")
                .containsEntry("~remark", "on the desk");
    }

    @Test
    void holds_from_the_first_entry_to_the_head() {
        assertThat(company.desk().verifyJournal(CLERK, NOTE)).isEmpty();
        assertThat(Journals.firstBreak(List.of(), JournalHead.NONE)).isEmpty();
        assertThat(company.desk().verifyJournal(Actor.of("x", "other"), NOTE)).isEmpty();
    }

    @Test
    void names_the_first_entry_whose_details_were_edited() {
        List<JournalEntry> entries = journal();
        edit(entries, 1, each -> with(each, "cai", "x"));
        edit(entries, 2, each -> with(each, "ma", "x"));

        assertThat(broken(entries)).isEqualTo(new Journals.Break(2, "its details were changed"));
    }

    @Test
    void names_an_entry_whose_actor_was_edited() {
        List<JournalEntry> entries = journal();
        edit(entries, 2, each -> with(each, "somebody else", null));

        assertThat(broken(entries)).isEqualTo(new Journals.Break(3, "it was changed"));
    }

    @Test
    void names_the_entry_after_one_that_was_rewritten_with_all_its_hashes() {
        List<JournalEntry> entries = journal();
        JournalEntry second = entries.get(1);
        entries.set(
                1,
                JournalEntry.after(
                        entries.get(0).head(),
                        new JournalEntry.Draft(
                                second.tenant(),
                                second.document(),
                                second.at(),
                                "somebody else",
                                null,
                                second.command(),
                                second.from(),
                                second.to(),
                                second.rules(),
                                second.lifecycle(),
                                second.policy(),
                                second.version(),
                                second.revision(),
                                second.details())));

        assertThat(broken(entries)).isEqualTo(new Journals.Break(3, "it does not follow the entry before it"));
    }

    @Test
    void names_an_entry_that_was_left_out_put_in_or_cut_off() {
        List<JournalEntry> left = journal();
        left.remove(1);
        List<JournalEntry> put = journal();
        put.add(2, put.get(1));
        List<JournalEntry> cut = journal();
        cut.remove(3);

        assertThat(broken(left)).isEqualTo(new Journals.Break(2, "entry 2 is missing"));
        assertThat(broken(put)).isEqualTo(new Journals.Break(3, "entry 3 is missing"));
        assertThat(broken(cut)).isEqualTo(new Journals.Break(4, "the document knows another end"));
    }

    private Journals.Break broken(List<JournalEntry> entries) {
        return Journals.firstBreak(entries, head()).orElseThrow();
    }

    private static void edit(List<JournalEntry> entries, int index, UnaryOperator<JournalEntry> change) {
        entries.set(index, change.apply(entries.get(index)));
    }

    private static JournalEntry with(JournalEntry each, String actor, String detail) {
        TreeMap<String, String> details = new TreeMap<>(each.details());
        if (detail != null) {
            details.put("forged", detail);
        }
        return new JournalEntry(
                each.tenant(),
                each.document(),
                each.sequence(),
                each.at(),
                actor,
                each.onBehalfOf(),
                each.command(),
                each.from(),
                each.to(),
                each.rules(),
                each.lifecycle(),
                each.policy(),
                each.version(),
                each.revision(),
                details,
                each.detailsHash(),
                each.previous(),
                each.hash());
    }

    @Test
    @Tag("JR-02")
    void lets_an_auditor_take_personal_values_out_and_says_so_in_an_entry_of_its_own() {
        Outcome outcome = company.desk().redact(INSPECTOR, NOTE, 1, "names a person");

        assertThat(outcome.isGranted()).isTrue();
        List<JournalEntry> entries = journal();
        assertThat(entries.get(0).isRedacted()).isTrue();
        assertThat(entries.get(0).details()).isEmpty();
        JournalEntry last = entries.get(entries.size() - 1);
        assertThat(last.command()).isEqualTo("redact");
        assertThat(last.actor()).isEqualTo("shen");
        assertThat(last.details()).containsEntry("sequence", "1").containsEntry("reason", "names a person");
        assertThat(last.redacts()).hasValue(1);
        assertThat(company.desk().verifyJournal(CLERK, NOTE)).isEmpty();
        assertThat(company.see(NOTE).revision()).isEqualTo(1);
    }

    @Test
    @Tag("JR-02")
    void tells_values_that_were_wiped_from_values_that_were_redacted() {
        List<JournalEntry> wiped = journal();
        edit(wiped, 0, JournalEntry::redacted);
        assertThat(broken(wiped).sequence()).isEqualTo(1);
        assertThat(broken(wiped).why()).contains("no later entry says that it was redacted");

        company.desk().redact(INSPECTOR, NOTE, 2, "x");
        List<JournalEntry> other = journal();
        edit(other, 0, JournalEntry::redacted);
        assertThat(broken(other).sequence()).isEqualTo(1);
    }

    @Test
    @Tag("JR-02")
    void takes_no_redaction_of_a_redaction_nor_of_an_entry_that_is_not_there() {
        company.desk().redact(INSPECTOR, NOTE, 1, "x");

        assertThat(name(company.desk().redact(INSPECTOR, NOTE, 5, "x"))).isEqualTo("is-no-redaction");
        assertThat(name(company.desk().redact(INSPECTOR, NOTE, 6, "x"))).isEqualTo("names-an-entry");
        assertThat(name(company.desk().redact(INSPECTOR, NOTE, 0, "x"))).isEqualTo("invalid-value");
        assertThat(name(company.desk().redact(INSPECTOR, NOTE, 1, " "))).isEqualTo("invalid-value");
        assertThat(company.desk().verifyJournal(CLERK, NOTE)).isEmpty();
    }

    @Test
    @Tag("JR-02")
    void is_redacted_by_the_role_that_the_policy_names_and_by_nobody_else() {
        assertThat(name(company.desk().redact(CLERK, NOTE, 1, "x"))).isEqualTo("not-by-role");
        assertThat(journal().get(0).isRedacted()).isFalse();
        assertThat(Redact.BY.standard()).isEqualTo(Role.AUDITOR);
        DeliveryDesk desk = DeliveryDesk.builder()
                .lifecycles(Notes.chain())
                .clock(java.time.Clock.fixed(Company.MORNING, java.time.ZoneOffset.UTC))
                .policy(io.deliverykit.lifecycle.Policy.standard(java.time.ZoneOffset.UTC)
                        .with(Redact.BY, Role.LEGAL))
                .build();
        desk.submit(Submission.of(FINANCE, Company.ACCOUNT, new io.deliverykit.example.Accounts.OpenAccount(1)));

        assertThat(name(desk.redact(INSPECTOR, Company.ACCOUNT, 1, "x"))).isEqualTo("not-by-role");
        assertThat(desk.redact(Company.LAWYER, Company.ACCOUNT, 1, "x").isGranted())
                .isTrue();
    }

    private static String name(Outcome outcome) {
        return outcome.reasons().get(0).name();
    }

    @Test
    void counts_refused_attempts_apart_and_equal_ones_together() {
        long version = company.see(NOTE).version();
        company.approves(FINANCE, NOTE);
        company.goes(Duration.ofSeconds(3));
        company.approves(FINANCE, NOTE);
        company.does(MANAGER, NOTE, new Review.Reject<>("x"));

        List<Attempt> attempts = company.desk().attempts(CLERK, NOTE);
        assertThat(attempts).hasSize(2);
        assertThat(attempts.get(0).command()).isIn("approve", "reject");
        Attempt approve = attempts.stream()
                .filter(each -> each.command().equals("approve"))
                .findFirst()
                .orElseThrow();
        assertThat(approve.count()).isEqualTo(2);
        assertThat(approve.first()).isEqualTo(Company.MORNING);
        assertThat(approve.last()).isEqualTo(Company.MORNING.plusSeconds(3));
        assertThat(approve.reasons()).isEqualTo("refusal.not-in-state");
        assertThat(company.see(NOTE).version()).isEqualTo(version);
        assertThat(company.desk().attempts(Actor.of("x", "other"), NOTE)).isEmpty();
    }

    @Test
    void survives_a_clock_that_is_finer_than_a_database() {
        company.goes(Duration.ofNanos(1_234_567));
        company.has(CLERK, NOTE, new Notes.VoidNote("x"));

        assertThat(journal().get(4).at().getNano()).isEqualTo(1_234_000);
    }

    @Test
    void says_nothing_of_a_redaction_where_an_entry_says_something_else() {
        assertThat(journal().stream().map(JournalEntry::redacts)).allMatch(each -> each.isEmpty());
        assertThat(Optional.of(journal().get(0)).map(JournalEntry::isRedacted)).hasValue(false);
        assertThat(name(company.approves(FINANCE, NOTE))).isEqualTo("not-in-state");
        assertThat(company.approves(FINANCE, NOTE).reasons().get(0).kind()).isEqualTo(Refusal.Kind.NOT_IN_STATE);
    }
}
