package io.deliverykit.examples.benchmarks.storage;

import static io.deliverykit.approval.ApprovalPolicy.approvals;
import static io.deliverykit.examples.benchmarks.storage.Slip.SlipState.APPROVED;
import static io.deliverykit.examples.benchmarks.storage.Slip.SlipState.IN_REVIEW;
import static io.deliverykit.examples.benchmarks.storage.Slip.SlipState.REJECTED;
import static io.deliverykit.lifecycle.Table.begins;
import static io.deliverykit.lifecycle.Table.covered;
import static io.deliverykit.lifecycle.Table.ends;
import static io.deliverykit.lifecycle.Table.from;
import static io.deliverykit.lifecycle.Table.holds;
import static io.deliverykit.lifecycle.Table.lifecycle;
import static io.deliverykit.lifecycle.Table.newly;
import static io.deliverykit.lifecycle.Table.numbered;
import static io.deliverykit.lifecycle.Table.step;
import static io.deliverykit.party.Role.FINANCE_MANAGER;
import static io.deliverykit.party.Role.SALES_CLERK;
import static io.deliverykit.party.Role.SALES_DIRECTOR;
import static io.deliverykit.party.Role.SALES_MANAGER;

import io.deliverykit.approval.ApprovalPolicy;
import io.deliverykit.lifecycle.Fact;
import io.deliverykit.lifecycle.Lifecycle;
import io.deliverykit.lifecycle.Opening;
import io.deliverykit.lifecycle.Ref;
import io.deliverykit.lifecycle.Rule;
import io.deliverykit.lifecycle.Situation;
import io.deliverykit.lifecycle.State;
import io.deliverykit.lifecycle.Turn;
import jakarta.validation.constraints.NotNull;

/**
 * A small document that is handed in and approved by three people: four commands from its first to its last day.
 *
 * @param account the customer account on which it may hold credit
 */
record Slip(String customer, String account, String plate, int quantity, long amount) {

    /** Where the slip is. */
    enum SlipState implements State<Slip> {
        IN_REVIEW,
        APPROVED,
        REJECTED
    }

    /** Opens a slip and puts it before the approvers. */
    record HandIn(@NotNull Slip slip) implements Opening<Slip> {
        @Override
        public Slip open(Turn turn) {
            return slip;
        }
    }

    private static final Rule<Slip> NAMES_ITS_CUSTOMER =
            Rule.holds("DN-14", "names-its-customer", slip -> !slip.customer().isEmpty());
    private static final Rule<Slip> NAMES_ITS_VEHICLE =
            Rule.holds("DN-03", "names-its-vehicle", slip -> !slip.plate().isEmpty());
    private static final Rule<Slip> HAS_QUANTITY = Rule.holds("DN-01", "has-quantity", slip -> slip.quantity() > 0);

    private static final ApprovalPolicy<Situation<Slip>> THREE_APPROVALS = approvals(
            "slip",
            step(Slip.class, "sales", SALES_MANAGER).covering(covered("quantity", Slip::quantity)),
            step(Slip.class, "finance", FINANCE_MANAGER).covering(covered("amount", Slip::amount)),
            step(Slip.class, "director", SALES_DIRECTOR).covering(covered("amount", Slip::amount)));

    private static final Fact<Slip, Account> THE_ACCOUNT =
            Fact.fact("the account", Account.class, slip -> Ref.of("account", slip.account()));

    // spotless:off
    /** A slip by itself. */
    static final Lifecycle<Slip> ALONE = lifecycle("slip", Slip.class,
        begins(IN_REVIEW), ends(APPROVED, REJECTED), numbered("SL"),
        newly(HandIn.class).by(SALES_CLERK).to(IN_REVIEW).when(HAS_QUANTITY, NAMES_ITS_CUSTOMER, NAMES_ITS_VEHICLE),
        from(IN_REVIEW).approvedUnder(THREE_APPROVALS).to(APPROVED).orBackTo(REJECTED));

    /** A slip that holds credit on its customer's account while it is in review. */
    static final Lifecycle<Slip> ON_ACCOUNT = lifecycle("credit-slip", Slip.class,
        begins(IN_REVIEW), ends(APPROVED, REJECTED), numbered("CS"),
        newly(HandIn.class).by(SALES_CLERK).to(IN_REVIEW).when(HAS_QUANTITY, NAMES_ITS_CUSTOMER, NAMES_ITS_VEHICLE),
        from(IN_REVIEW).approvedUnder(THREE_APPROVALS).to(APPROVED).orBackTo(REJECTED),
        holds(THE_ACCOUNT, Account.TakeCredit.class, (filed, account) ->
            new Account.TakeCredit(filed.ref(), filed.isIn(IN_REVIEW) ? filed.content().amount() : 0)));
    // spotless:on

    static Slip sample() {
        return new Slip("C-1001", Account.HOT, "EX 1234", 40, 12_500);
    }
}
