package io.deliverykit.lifecycle;

import static io.deliverykit.example.Company.ACCOUNT;
import static io.deliverykit.example.Company.CLERK;
import static io.deliverykit.example.Company.DESK;
import static io.deliverykit.example.Company.FINANCE;
import static io.deliverykit.example.Company.GUARD;
import static io.deliverykit.example.Company.KEEPER;
import static io.deliverykit.example.Company.MANAGER;
import static io.deliverykit.example.Company.NOBODY;
import static io.deliverykit.example.Company.NOTE;
import static io.deliverykit.example.Company.ORDER;
import static io.deliverykit.example.Company.founded;
import static org.assertj.core.api.Assertions.assertThat;

import io.deliverykit.example.Accounts;
import io.deliverykit.example.Company;
import io.deliverykit.example.Notes;
import io.deliverykit.example.Orders;
import io.deliverykit.lifecycle.Explanation.Offer;
import io.deliverykit.lifecycle.Explanation.Verdict;
import io.deliverykit.party.Actor;
import io.deliverykit.party.Role;
import io.deliverykit.refusal.Refusal;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What may I do here, and why not the rest. */
@Tag("AX-01")
class ExplanationTest {
    private static Offer offer(Company company, Actor actor, Ref<?> document, String command) {
        return company.desk().explain(actor, document).orElseThrow().of(command).orElseThrow();
    }

    private static List<String> why(Offer offer) {
        return offer.reasons().stream().map(Refusal::name).toList();
    }

    @Test
    void allows_a_command_without_values_after_trying_it_whole() {
        Company company = founded().withApprovedNote();

        assertThat(offer(company, KEEPER, NOTE, "load").verdict()).isEqualTo(Verdict.ALLOWED);
        assertThat(company.see(NOTE).state()).isEqualTo(Notes.State.APPROVED);
    }

    @Test
    void refuses_it_for_the_reasons_of_an_owner_too() {
        Company company = founded().withSignedNote().hasApproved(MANAGER, NOTE);
        company.has(FINANCE, ACCOUNT, new Accounts.SetLimit(100));

        Offer approve = offer(company, FINANCE, NOTE, "approve");

        assertThat(approve.verdict()).isEqualTo(Verdict.REFUSED);
        assertThat(why(approve)).containsExactly("is-within-limit");
        assertThat(approve.reasons().get(0).whence()).startsWith("ACCOUNT-");
        assertThat(approve.reasons().get(0).remedies().get(0).values()).containsEntry("by", "20");
    }

    @Test
    void asks_for_the_values_of_a_command_that_nothing_stands_against() {
        Offer change = offer(founded().withApprovedNote(), CLERK, NOTE, "change-note");

        assertThat(change.verdict()).isEqualTo(Verdict.NEEDS_INPUT);
        assertThat(change.reasons()).isEmpty();
        assertThat(change.fields()).extracting(Explanation.Field::name).containsExactly("quantity", "plate");
        assertThat(change.fields().get(0).type()).isEqualTo("long");
        assertThat(change.fields().get(0).constraints()).containsKey("Positive");
    }

    @Test
    void tells_all_reasons_at_once() {
        Company company = founded().withAccount().withOrder();
        company.has(CLERK, NOTE, new Notes.DraftNote(ORDER, ACCOUNT, 1, 1, "", false))
                .has(CLERK, NOTE, new Notes.VoidNote("x"));
        Ref<Notes.Note> other = Ref.of("note", "N2");
        company.has(CLERK, other, new Notes.DraftNote(ORDER, ACCOUNT, 0 + 1, 1, "", false))
                .has(DESK, ORDER, new Orders.Finish());

        assertThat(why(offer(company, CLERK, other, "sign")))
                .containsExactly("its-order-is-released", "names-its-vehicle");
    }

    @Test
    void tells_who_may_not_only_that_and_the_state() {
        Company company = founded().withAccount().withOrder().withDraftNote(1).has(DESK, ORDER, new Orders.Finish());

        Offer sign = offer(company, GUARD, NOTE, "sign");
        assertThat(why(sign)).containsExactly("not-by-role");
        assertThat(sign.reasons().get(0).liftedBy()).containsExactly(Role.SALES_CLERK);
        assertThat(why(offer(company, GUARD, NOTE, "load"))).containsExactly("not-by-role", "not-in-state");
        assertThat(offer(company, GUARD, NOTE, "load").reasons().get(1).values())
                .containsEntry("state", "DRAFT")
                .containsEntry("possible", "sign, change-note, void-note");
    }

    @Test
    void says_the_same_as_a_decision_when_an_amendment_is_open() {
        Company company = founded().withOrder().has(DESK, ORDER, new Orders.Amend(11, 15));

        assertThat(why(offer(company, DESK, ORDER, "amend"))).containsExactly("has-no-open-amendment");
        assertThat(company.does(DESK, ORDER, new Orders.Amend(12, 15)).reasons())
                .isEqualTo(offer(company, DESK, ORDER, "amend").reasons());
    }

    @Test
    void says_the_same_as_a_decision_when_an_amendment_is_open_and_a_rule_is_unmet() {
        Lifecycle<Orders.Order> strict = Orders.LIFECYCLE
                .extended("2")
                .when(Orders.Amend.class, Orders.HOLDS_NOTHING)
                .build();
        Company company = Company.of(List.of(
                        Notes.LIFECYCLE, strict, Accounts.LIFECYCLE, io.deliverykit.example.Enquiries.LIFECYCLE))
                .withAccount()
                .withOrder()
                .has(DESK, ORDER, new Orders.Amend(11, 15))
                .withDraftNote(1);

        assertThat(why(offer(company, DESK, ORDER, "amend"))).containsExactly("holds-nothing", "has-no-open-amendment");
        assertThat(company.does(DESK, ORDER, new Orders.Amend(12, 15)).reasons())
                .isEqualTo(offer(company, DESK, ORDER, "amend").reasons());
    }

    @Test
    @Tag("DL-01")
    void knows_that_it_is_too_late() {
        Company company = founded().withApprovedNote();
        company.goes(Duration.ofDays(1));

        assertThat(why(offer(company, KEEPER, NOTE, "load"))).containsExactly("past-due");
        assertThat(why(offer(company, CLERK, NOTE, "change-note"))).containsExactly("past-due");
        assertThat(offer(company, CLERK, NOTE, "void-note").verdict()).isEqualTo(Verdict.NEEDS_INPUT);
    }

    @Test
    void offers_nothing_that_is_not_for_people() {
        Explanation note =
                founded().withApprovedNote().desk().explain(CLERK, NOTE).orElseThrow();
        Explanation account =
                founded().withAccount().desk().explain(FINANCE, ACCOUNT).orElseThrow();

        assertThat(note.offers())
                .extracting(Offer::command)
                .containsExactly(
                        "sign",
                        "change-note",
                        "ask-customer",
                        "customer-answered",
                        "load",
                        "pass-gate",
                        "settle",
                        "void-note",
                        "approve",
                        "reject",
                        "withdraw",
                        "forward");
        assertThat(account.offers())
                .extracting(Offer::command)
                .containsExactly("set-limit", "block", "unblock", "close");
        assertThat(note.document()).isEqualTo(NOTE);
        assertThat(note.state()).isEqualTo("APPROVED");
    }

    @Test
    void tells_what_may_be_opened() {
        Company company = founded();

        assertThat(company.desk()
                        .explainNew(CLERK, "note")
                        .of("draft-note")
                        .orElseThrow()
                        .verdict())
                .isEqualTo(Verdict.NEEDS_INPUT);
        assertThat(why(company.desk().explainNew(GUARD, "note").of("draft-note").orElseThrow()))
                .containsExactly("not-by-role");
        assertThat(company.desk().explainNew(CLERK, "enquiry").offers()).isEmpty();
    }

    @Test
    @Tag("AX-02")
    void is_given_to_nobody_of_another_tenant() {
        Company company = founded().withSignedNote();
        Actor stranger = Actor.of("ma", "other", Role.SALES_MANAGER, Role.SALES_CLERK);

        assertThat(company.desk().explain(stranger, NOTE)).isEmpty();
        assertThat(company.desk().find(stranger, NOTE)).isEmpty();
        assertThat(company.desk().journal(stranger, NOTE)).isEmpty();
        assertThat(company.approves(stranger, NOTE).reasons())
                .isEqualTo(company.approves(stranger, Ref.of("note", "N1")).reasons());
        assertThat(company.approves(stranger, NOTE).reasons().get(0).kind()).isEqualTo(Refusal.Kind.NOT_FOUND);
        assertThat(company.desk().explain(NOBODY, "ma", NOTE)).isEmpty();
    }

    @Test
    void is_refused_where_a_fact_is_missing_or_is_of_another_kind() {
        Company company = founded().withAccount().withOrder();
        Ref<Orders.Order> wrongType = Ref.of("account", "A1");

        assertThat(company.does(CLERK, NOTE, new Notes.DraftNote(Ref.of("order", "X"), ACCOUNT, 1, 1, "", false))
                        .reasons())
                .extracting(Refusal::kind)
                .containsOnly(Refusal.Kind.MISSING_FACT);
        assertThat(company.does(CLERK, NOTE, new Notes.DraftNote(wrongType, ACCOUNT, 1, 1, "", false))
                        .reasons())
                .extracting(Refusal::kind)
                .containsOnly(Refusal.Kind.MISSING_FACT);
        assertThat(company.does(CLERK, NOTE, new Notes.DraftNote(null, ACCOUNT, 1, 1, "", false))
                        .reasons()
                        .get(0)
                        .values())
                .containsEntry("fact", "the order")
                .containsEntry("document", "-");
        assertThat(company.does(CLERK, NOTE, new Notes.DraftNote(Ref.of("unheard-of", "X"), ACCOUNT, 1, 1, "", false))
                        .isGranted())
                .isFalse();
    }

    @Test
    void refuses_a_command_of_another_document() {
        Company company = founded().withSignedNote();
        @SuppressWarnings({"unchecked", "rawtypes"})
        Ref<Orders.Order> note = (Ref) NOTE;
        Ref<Orders.Order> newNote = Ref.of("note", "N7");

        assertThat(company.does(DESK, note, new Orders.Send()).reasons().get(0).name())
                .isEqualTo("unknown-command");
        assertThat(company.does(DESK, newNote, new Orders.DraftOrder(1, 1, java.time.LocalDate.EPOCH))
                        .reasons()
                        .get(0)
                        .name())
                .isEqualTo("unknown-command");
        assertThat(company.does(CLERK, NOTE, Company.note(1)).reasons().get(0).name())
                .isEqualTo("id-is-free");
    }

    @Test
    @Tag("XP-18")
    void points_out_what_refuses_nothing() {
        Company company = founded().withAccount().withOrder();

        var outcome = company.does(CLERK, NOTE, new Notes.DraftNote(ORDER, ACCOUNT, 1, 1, "", false));

        assertThat(outcome.isGranted()).isTrue();
        assertThat(outcome.hints()).extracting(Refusal::name).containsExactly("names-its-vehicle");
    }
}
