package io.deliverykit.example;

import static io.deliverykit.example.Notes.State.APPROVED;
import static io.deliverykit.example.Notes.State.CLOSED;
import static io.deliverykit.example.Notes.State.DEPARTED;
import static io.deliverykit.example.Notes.State.DRAFT;
import static io.deliverykit.example.Notes.State.EXPIRED;
import static io.deliverykit.example.Notes.State.IN_REVIEW;
import static io.deliverykit.example.Notes.State.LOADING;
import static io.deliverykit.example.Notes.State.VOIDED;
import static io.deliverykit.example.Notes.State.WAITING;
import static io.deliverykit.lifecycle.Condition.when;
import static io.deliverykit.lifecycle.Fact.fact;
import static io.deliverykit.lifecycle.Table.begins;
import static io.deliverykit.lifecycle.Table.covered;
import static io.deliverykit.lifecycle.Table.ends;
import static io.deliverykit.lifecycle.Table.everyOneOf;
import static io.deliverykit.lifecycle.Table.fires;
import static io.deliverykit.lifecycle.Table.from;
import static io.deliverykit.lifecycle.Table.holds;
import static io.deliverykit.lifecycle.Table.lifecycle;
import static io.deliverykit.lifecycle.Table.newly;
import static io.deliverykit.lifecycle.Table.opens;
import static io.deliverykit.lifecycle.Table.reminds;
import static io.deliverykit.lifecycle.Table.step;
import static io.deliverykit.party.Role.FINANCE_MANAGER;
import static io.deliverykit.party.Role.GATE_GUARD;
import static io.deliverykit.party.Role.LEGAL;
import static io.deliverykit.party.Role.QUALITY_MANAGER;
import static io.deliverykit.party.Role.SALES_ACCOUNTANT;
import static io.deliverykit.party.Role.SALES_CLERK;
import static io.deliverykit.party.Role.SALES_MANAGER;
import static io.deliverykit.party.Role.WAREHOUSE_KEEPER;

import io.deliverykit.approval.ApprovalPolicy;
import io.deliverykit.example.Accounts.Account;
import io.deliverykit.example.Orders.Order;
import io.deliverykit.lifecycle.Answer;
import io.deliverykit.lifecycle.ClockCommand;
import io.deliverykit.lifecycle.Command;
import io.deliverykit.lifecycle.Fact;
import io.deliverykit.lifecycle.Filed;
import io.deliverykit.lifecycle.InputRule;
import io.deliverykit.lifecycle.Lifecycle;
import io.deliverykit.lifecycle.Opening;
import io.deliverykit.lifecycle.Ref;
import io.deliverykit.lifecycle.Rule;
import io.deliverykit.lifecycle.Situation;
import io.deliverykit.lifecycle.Turn;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Positive;
import java.time.Duration;
import java.util.List;

/** A delivery note that holds goods of an order and credit of an account, and expires at midnight. */
public final class Notes {
    private Notes() {}

    public enum State implements io.deliverykit.lifecycle.State<Note> {
        DRAFT,
        IN_REVIEW,
        APPROVED,
        WAITING,
        LOADING,
        DEPARTED,
        CLOSED,
        EXPIRED,
        VOIDED
    }

    public record Note(
            Ref<Order> order, Ref<Account> account, long quantity, long price, String plate, boolean isExport) {
        public long amount() {
            return quantity * price;
        }

        Note with(long newQuantity, String newPlate) {
            return new Note(order, account, newQuantity, price, newPlate, isExport);
        }
    }

    public record DraftNote(
            Ref<Order> order,
            Ref<Account> account,
            @Positive long quantity,
            @Positive long price,
            String plate,
            boolean isExport)
            implements Opening<Note> {
        @Override
        public Note open(Turn turn) {
            return new Note(order, account, quantity, price, plate, isExport);
        }
    }

    public record Sign() implements Command<Note> {}

    public record ChangeNote(@Positive long quantity, String plate) implements Command<Note> {
        @Override
        public Note change(Note before, Turn turn) {
            return before.with(quantity, plate);
        }
    }

    public record AskCustomer() implements Command<Note> {}

    public record CustomerAnswered() implements Command<Note> {}

    public record Load() implements Command<Note> {}

    public record PassGate(@NotBlank String plate, @Positive long quantity) implements Command<Note> {
        @Override
        public Note change(Note before, Turn turn) {
            return before.with(before.quantity() - quantity, before.plate());
        }
    }

    public record Settle() implements Command<Note> {}

    public record VoidNote(@NotBlank String reason) implements Command<Note> {}

    public record Expire() implements ClockCommand<Note> {}

    public static final Fact<Note, Order> THE_ORDER = fact("the order", Order.class, Note::order);
    public static final Fact<Note, Account> THE_ACCOUNT = fact("the account", Account.class, Note::account);

    public static final Rule<Note> ITS_ORDER_IS_RELEASED = Rule.asks(
            "XP-05",
            "its-order-is-released",
            on -> Answer.of(on.the(THE_ORDER).isIn(Orders.State.RELEASED)),
            THE_ORDER);
    public static final Rule<Note> ITS_ACCOUNT_IS_OPEN = Rule.asks(
                    "CU-04",
                    "its-account-is-open",
                    on -> Answer.of(on.the(THE_ACCOUNT).isIn(Accounts.State.OPEN)),
                    THE_ACCOUNT)
            .liftedBy(FINANCE_MANAGER);
    public static final Rule<Note> NAMES_ITS_VEHICLE =
            Rule.holds("DN-03", "names-its-vehicle", note -> !note.plate().isEmpty());
    public static final InputRule<Note, PassGate> PLATE_AGREES = InputRule.agrees(
            "DN-17",
            "plate-agrees",
            PassGate.class,
            (note, gate) -> note.plate().equals(gate.plate()));
    public static final Rule<Note> LETS_OUT_NO_MORE_THAN_IT_HAS =
            Rule.holds("DN-17", "lets-out-no-more-than-it-has", note -> note.quantity() >= 0);

    public static final ApprovalPolicy<Situation<Note>> APPROVALS = ApprovalPolicy.approvals(
                    "release",
                    step(Note.class, "sales", SALES_MANAGER)
                            .covering(covered("quantity", Note::quantity))
                            .deputiesOfTheSameDepartment(),
                    step(Note.class, "finance", FINANCE_MANAGER, SALES_ACCOUNTANT)
                            .covering(covered("amount", Note::amount)))
            .then(
                    everyOneOf(Note.class, "export", LEGAL, QUALITY_MANAGER)
                            .when("it leaves the country", on -> on.content().isExport())
                            .covering(covered("quantity", Note::quantity)),
                    step(Note.class, "count", WAREHOUSE_KEEPER)
                            .byAtLeast(2)
                            .when("it is heavy", on -> on.content().quantity() > 50)
                            .covering(covered("quantity", Note::quantity)));

    private static boolean hasGoods(Filed<Note> filed) {
        return filed.isIn(DRAFT, IN_REVIEW, APPROVED, WAITING, LOADING);
    }

    public static Orders.Hold onTheOrder(Filed<Note> filed, Ref<Order> order) {
        return new Orders.Hold(filed.ref(), hasGoods(filed) ? filed.content().quantity() : 0);
    }

    public static Accounts.TakeCredit onTheAccount(Filed<Note> filed, Ref<Account> account) {
        boolean takes = filed.isIn(APPROVED, WAITING, LOADING);
        return new Accounts.TakeCredit(filed.ref(), takes ? filed.content().amount() : 0);
    }

    // spotless:off
    public static final Lifecycle<Note> LIFECYCLE = lifecycle("note", Note.class,
        begins(DRAFT), ends(CLOSED, EXPIRED, VOIDED),
        newly(                DraftNote.class) .by(SALES_CLERK)      .to(DRAFT)    .when(ITS_ORDER_IS_RELEASED)
                                                                                   .pointingOut(NAMES_ITS_VEHICLE),
        from(DRAFT)       .on(Sign.class)      .by(SALES_CLERK)      .to(IN_REVIEW).when(ITS_ORDER_IS_RELEASED, NAMES_ITS_VEHICLE),
        from(IN_REVIEW)   .approvedUnder(APPROVALS).to(APPROVED).orBackTo(DRAFT)   .when(ITS_ACCOUNT_IS_OPEN),
        from(DRAFT, IN_REVIEW).on(ChangeNote.class).by(SALES_CLERK)  .stays()      .leaving(NAMES_ITS_VEHICLE),
        from(APPROVED)    .on(ChangeNote.class).by(SALES_CLERK, SALES_MANAGER).staysOrReopens(IN_REVIEW)
                                                                                   .when(ITS_ORDER_IS_RELEASED)
                                                                                   .leaving(NAMES_ITS_VEHICLE),
        from(APPROVED)    .on(AskCustomer.class).by(SALES_CLERK)     .to(WAITING)  .always(),
        from(WAITING)     .on(CustomerAnswered.class).by(SALES_CLERK).to(APPROVED) .always(),
        from(APPROVED)    .on(Load.class)      .by(WAREHOUSE_KEEPER) .to(LOADING)  .when(ITS_ORDER_IS_RELEASED),
        from(LOADING)     .on(PassGate.class)  .by(GATE_GUARD)       .to(DEPARTED) .orTo(LOADING, when("something is still here", note -> note.quantity() > 0))
                                                                                   .matching(PLATE_AGREES)
                                                                                   .leaving(LETS_OUT_NO_MORE_THAN_IT_HAS),
        from(DEPARTED)    .on(Settle.class)    .by(SALES_CLERK)      .to(CLOSED)   .always(),
        from(DRAFT, APPROVED, WAITING).on(VoidNote.class).by(SALES_CLERK).to(VOIDED).always(),
        from(APPROVED, WAITING, LOADING).on(Expire.class).byTheClock().to(EXPIRED) .always(),
        fires("DN-12", "validity", Expire.class, on -> on.turn().policy().calendar().midnightAfter(on.at()),
                APPROVED, WAITING, LOADING).standingStillIn(WAITING).permitting(VoidNote.class),
        reminds("DN-20", "hurry", on -> on.at().plus(Duration.ofHours(2)), LOADING),
        holds(THE_ORDER, Orders.Hold.class, Notes::onTheOrder),
        holds(THE_ACCOUNT, Accounts.TakeCredit.class, Notes::onTheAccount),
        opens("why", EXPIRED, "enquiry", Enquiries.Ask.class, expired -> new Enquiries.Ask(expired.ref().id())));
    // spotless:on

    /** All lifecycles of the chain. */
    public static List<Lifecycle<?>> chain() {
        return List.of(LIFECYCLE, Orders.LIFECYCLE, Accounts.LIFECYCLE, Enquiries.LIFECYCLE);
    }
}
