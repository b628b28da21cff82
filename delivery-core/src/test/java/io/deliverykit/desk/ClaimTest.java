package io.deliverykit.desk;

import static io.deliverykit.example.Company.ACCOUNT;
import static io.deliverykit.example.Company.CLERK;
import static io.deliverykit.example.Company.DESK;
import static io.deliverykit.example.Company.FINANCE;
import static io.deliverykit.example.Company.GUARD;
import static io.deliverykit.example.Company.KEEPER;
import static io.deliverykit.example.Company.MANAGER;
import static io.deliverykit.example.Company.NOTE;
import static io.deliverykit.example.Company.ORDER;
import static io.deliverykit.example.Company.founded;
import static io.deliverykit.lifecycle.Table.from;
import static io.deliverykit.party.Role.SALES_CLERK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.deliverykit.example.Accounts;
import io.deliverykit.example.Company;
import io.deliverykit.example.Enquiries;
import io.deliverykit.example.Notes;
import io.deliverykit.example.Notes.Note;
import io.deliverykit.example.Orders;
import io.deliverykit.lifecycle.Command;
import io.deliverykit.lifecycle.Lifecycle;
import io.deliverykit.lifecycle.Ref;
import io.deliverykit.lifecycle.Review;
import io.deliverykit.lifecycle.Turn;
import io.deliverykit.refusal.Refusal;
import java.time.Duration;
import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** What one document holds of another's sum. */
@Tag("XP-19")
class ClaimTest {
    @Example
    @Tag("XP-01")
    void is_refused_when_it_grows_beyond_the_sum_and_told_by_how_much_to_reduce() {
        Company company = founded().withAccount().withOrder().withDraftNote(6);

        Outcome outcome = company.does(CLERK, Ref.of("note", "N2"), Company.note(8));

        assertThat(outcome.reasons()).extracting(Refusal::name).containsExactly("covers-what-is-held");
        assertThat(outcome.reasons().get(0).whence()).startsWith("ORDER-");
        assertThat(outcome.reasons().get(0).remedies().get(0).values()).containsEntry("by", "4");
        assertThat(company.desk().find(CLERK, Ref.of("note", "N2"))).isEmpty();
    }

    @Example
    void is_never_refused_when_it_shrinks_in_any_state_of_the_owner() {
        Company company = founded().withApprovedNote().has(FINANCE, ACCOUNT, new Accounts.Block());

        assertThat(company.does(CLERK, NOTE, new Notes.ChangeNote(7, "x")).isGranted())
                .as("back to review, so it takes no credit")
                .isTrue();
        company.has(CLERK, NOTE, new Notes.ChangeNote(3, "x")).has(DESK, ORDER, new Orders.Finish());

        assertThat(company.does(CLERK, NOTE, new Notes.ChangeNote(4, "x")).reasons())
                .extracting(Refusal::rule)
                .contains("XP-05");
        assertThat(company.does(CLERK, NOTE, new Notes.ChangeNote(2, "x")).isGranted())
                .isTrue();
        assertThat(company.does(MANAGER, NOTE, new Review.Reject<>("x")).isGranted())
                .isTrue();
        company.has(CLERK, NOTE, new Notes.VoidNote("x"));
        assertThat(company.see(ORDER).content().heldInAll()).isZero();
    }

    @Example
    void is_refused_by_an_owner_that_takes_back_only() {
        Company company = founded().withSignedNote().hasApproved(MANAGER, NOTE);
        Lifecycle<Accounts.Account> accounts = Accounts.LIFECYCLE;
        company.has(FINANCE, ACCOUNT, new Accounts.Block());

        var blocked = accounts.claim(
                company.see(ACCOUNT),
                new Accounts.TakeCredit(NOTE, 1),
                java.util.Optional.empty(),
                Turn.of(Company.MORNING, CLERK, io.deliverykit.lifecycle.Policy.standard(java.time.ZoneOffset.UTC)),
                io.deliverykit.lifecycle.Files.NONE);

        assertThat(((io.deliverykit.lifecycle.Decision.Refused<?>) blocked).reasons())
                .extracting(Refusal::key)
                .containsExactly("rule.CU-04.gives-credit");
    }

    @Example
    void is_never_given_by_people() {
        Company company = founded().withAccount().withOrder();

        assertThat(company.does(DESK, ORDER, new Orders.Hold(NOTE, 1)).reasons())
                .extracting(Refusal::kind)
                .containsExactly(Refusal.Kind.NOT_FOR_PEOPLE);
    }

    /** A change of what a note refers to, which no claimant may do. */
    record Redirect(Ref<Orders.Order> order) implements Command<Note> {
        @Override
        public Note change(Note before, Turn turn) {
            return new Note(order, before.account(), before.quantity(), before.price(), before.plate(), false);
        }
    }

    @Example
    void never_goes_to_another_owner() {
        Lifecycle<Note> notes = Notes.LIFECYCLE
                .extended("2")
                .with(from(Notes.State.DRAFT)
                        .on(Redirect.class)
                        .by(SALES_CLERK)
                        .stays()
                        .always())
                .build();
        Company company = Company.of(List.of(notes, Orders.LIFECYCLE, Accounts.LIFECYCLE, Enquiries.LIFECYCLE))
                .withAccount()
                .withOrder()
                .withDraftNote(1);

        assertThatThrownBy(() -> company.does(CLERK, NOTE, new Redirect(Ref.of("order", "O2"))))
                .hasMessageContaining("a claimant drops no owner");
        assertThat(company.see(NOTE).content().order()).isEqualTo(ORDER);
    }

    private static final List<Command<Note>> CLERKS = List.of(
            new Notes.Sign(),
            new Notes.ChangeNote(3, "x"),
            new Notes.ChangeNote(8, "x"),
            new Notes.AskCustomer(),
            new Notes.CustomerAnswered(),
            new Notes.VoidNote("x"),
            new Notes.Settle());

    /** Whatever happens to a note, its owners hold what it has of them, and nothing once it is over. */
    @Property(tries = 60)
    void is_at_every_moment_what_the_note_as_it_stands_holds(
            @ForAll @Size(max = 25) List<@IntRange(max = 13) Integer> steps) {
        Company company = founded().withAccount().withOrder().withDraftNote(5);
        for (int step : steps) {
            take(company, step);
            long held = company.see(ORDER).content().heldInAll();
            long taken = company.see(ACCOUNT).content().used();
            assertThat(held)
                    .isEqualTo(Notes.onTheOrder(company.see(NOTE), ORDER).quantity());
            assertThat(taken)
                    .isEqualTo(Notes.onTheAccount(company.see(NOTE), ACCOUNT).amount());
        }
        company.does(CLERK, NOTE, new Notes.VoidNote("end"));
        company.goes(Duration.ofDays(3));
        company.fires();
        if (company.see(NOTE).isIn(Notes.State.VOIDED, Notes.State.EXPIRED)) {
            assertThat(company.see(ORDER).content().heldInAll()).isZero();
            assertThat(company.see(ACCOUNT).content().used()).isZero();
        }
        assertThat(company.desk().verifyJournal(CLERK, ORDER)).isEmpty();
    }

    private static void take(Company company, int step) {
        if (step < CLERKS.size()) {
            company.does(CLERK, NOTE, CLERKS.get(step));
        } else if (step == 7) {
            company.approves(MANAGER, NOTE);
        } else if (step == 8) {
            company.approves(FINANCE, NOTE);
        } else if (step == 9) {
            company.does(MANAGER, NOTE, new Review.Reject<>("x"));
        } else if (step == 10) {
            company.does(KEEPER, NOTE, new Notes.Load());
        } else if (step == 11) {
            company.does(GUARD, NOTE, new Notes.PassGate("x", 2));
        } else if (step == 12) {
            company.does(DESK, ORDER, new Orders.Finish());
        } else {
            company.goes(Duration.ofHours(9));
            company.fires();
        }
    }
}
