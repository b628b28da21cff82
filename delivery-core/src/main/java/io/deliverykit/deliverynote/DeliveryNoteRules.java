package io.deliverykit.deliverynote;

import static io.deliverykit.lifecycle.Fact.fact;
import static io.deliverykit.lifecycle.Fact.facts;
import static io.deliverykit.lifecycle.Setting.setting;

import io.deliverykit.account.CustomerAccount;
import io.deliverykit.account.CustomerAccountRules;
import io.deliverykit.contract.PaymentTerm;
import io.deliverykit.contract.SalesContract;
import io.deliverykit.contract.SalesContractState;
import io.deliverykit.deliverynote.DeliveryNoteCommands.ClearNote;
import io.deliverykit.deliverynote.DeliveryNoteCommands.HandOver;
import io.deliverykit.deliverynote.DeliveryNoteCommands.LoadVehicle;
import io.deliverykit.deliverynote.DeliveryNoteCommands.PassGate;
import io.deliverykit.deliverynote.DeliveryNoteCommands.StartLoading;
import io.deliverykit.lifecycle.Answer;
import io.deliverykit.lifecycle.Condition;
import io.deliverykit.lifecycle.Fact;
import io.deliverykit.lifecycle.InputRule;
import io.deliverykit.lifecycle.Rule;
import io.deliverykit.lifecycle.Setting;
import io.deliverykit.lifecycle.Situation;
import io.deliverykit.order.DeliveryMode;
import io.deliverykit.order.SalesOrder;
import io.deliverykit.quantity.Quantity;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** What must hold on a {@link DeliveryNote}. What must hold between it and its orders stands in {@link NoteAndOrders}. */
public final class DeliveryNoteRules {
    /** Whether a confirmed order stands for the sales notice, where a company has no such form (SN-05). */
    public static final Setting<Boolean> ORDER_STANDS_FOR_NOTICE = setting("SN-05.order-stands-for-notice", true);

    static final Fact<DeliveryNote, CustomerAccount> THE_ACCOUNT =
            fact("the customer's account", CustomerAccount.class, DeliveryNote::customer);

    static final Fact<DeliveryNote, SalesOrder> THE_ORDERS =
            facts("the orders of its lines", SalesOrder.class, DeliveryNote::orders);

    static final Fact<DeliveryNote, SalesContract> THE_CONTRACTS =
            facts("its contracts", SalesContract.class, DeliveryNote::contracts);

    static final Rule<DeliveryNote> ORDER_MAY_STAND_FOR_NOTICE =
            Rule.asks("SN-05", "order-may-stand-for-notice", now -> Answer.of(now.setting(ORDER_STANDS_FOR_NOTICE)));

    static final Rule<DeliveryNote> NAMES_EACH_LINE_ONCE = Rule.holds("DN-14", "names-each-line-once", note -> {
        Set<String> ids = new HashSet<>();
        return note.lines().stream()
                .allMatch(line -> ids.add(line.id()) && line.quantity().isPositive());
    });

    static final Rule<DeliveryNote> NAMES_ITS_VEHICLE = Rule.holds(
            "DN-03",
            "names-its-vehicle",
            note -> !note.isSelfPickup() || !note.pickupProof().isBlank());

    static final Rule<DeliveryNote> NAMES_ITS_CARRIER = Rule.holds(
            "DN-04", "names-its-carrier", note -> note.mode() != DeliveryMode.SHIPPED || note.carrier() != null);

    static final Rule<DeliveryNote> IS_SIGNED_BY_THE_AGENT = Rule.holds(
            "DN-26",
            "is-signed-by-the-agent",
            note -> !note.isSelfPickup() || !note.agent().isBlank());

    static final Rule<DeliveryNote> ITS_CUSTOMER_IS_NOT_ON_SUPPLY_HOLD = Rule.asks(
            "CU-04",
            "its-customer-is-not-on-supply-hold",
            now -> CustomerAccountRules.suppliable(
                    now.the(THE_ACCOUNT).content(), now.setting(CustomerAccountRules.GRACE), now.today()),
            THE_ACCOUNT);

    static final Rule<DeliveryNote> ITS_CONTRACTS_ALLOW_ITS_CREDIT =
            Rule.asks("CU-07", "its-contracts-allow-its-credit", DeliveryNoteRules::creditIsAgreed, THE_CONTRACTS);

    static final Rule<DeliveryNote> PASSED_ITS_INSPECTION = Rule.asks(
            "QI-02",
            "passed-its-inspection",
            now -> Answer.of(now.content().inspection() == OutgoingInspection.PASSED)
                    .with("verdict", now.content().inspection()));

    static final Rule<DeliveryNote> IS_DELIVERABLE = Rule.asks(
            "QI-01",
            "is-deliverable",
            now -> Answer.of(now.content().inspection() == OutgoingInspection.PASSED)
                    .with("verdict", now.content().inspection()));

    static final Rule<DeliveryNote> IS_NOT_STOPPED = Rule.asks(
            "QI-05",
            "is-not-stopped",
            now -> Answer.of(now.content().stopped().isEmpty())
                    .with("reason", now.content().stopped()));

    static final Rule<DeliveryNote> ENCLOSES_ITS_PAPERS = Rule.asks("DN-23", "encloses-its-papers", now -> {
        Set<String> missing = new TreeSet<>(now.content().requiredPapers());
        missing.removeAll(now.content().enclosedPapers());
        return Answer.of(missing.isEmpty()).with("missing", String.join(", ", missing));
    });

    static final Rule<DeliveryNote> IS_LOADED_IN_FULL =
            Rule.holds("DN-17", "is-loaded-in-full", DeliveryNote::isAllLoaded);

    static final Rule<DeliveryNote> LOADS_NO_MORE_THAN_IT_SAYS = Rule.asks(
            "DN-17",
            "loads-no-more-than-it-says",
            now -> Answer.allOf(now.content().lines().stream()
                    .map(line -> {
                        Quantity over = now.content().loaded(line).minus(line.quantity());
                        return Answer.of(!over.isPositive())
                                .with("line", line.id())
                                .passesBy("reduce", over);
                    })
                    .toList()));

    static final Rule<DeliveryNote> NOTHING_HAS_LEFT =
            Rule.holds("DN-13", "nothing-has-left", note -> !note.hasPartLeft());

    static final InputRule<DeliveryNote, ClearNote> NAMES_ITS_RECEIPT = InputRule.agrees(
            "DN-11",
            "names-its-receipt",
            ClearNote.class,
            (note, clear) -> note.payment() != PaymentTerm.CASH_ON_PICKUP
                    || !clear.receipt().isBlank());

    static final InputRule<DeliveryNote, HandOver> IDENTITY_AGREES =
            InputRule.asks("DN-05", "identity-agrees", HandOver.class, (now, seen) -> {
                Carrier carrier = now.content().carrier();
                boolean agrees = carrier == null
                        || (carrier.driverIdentity().equals(seen.driverIdentity())
                                && carrier.plate().equals(seen.plate()));
                return Answer.of(agrees && plateAgrees(now.content(), seen.plate()))
                        .with("plate", seen.plate())
                        .with("identity", seen.driverIdentity());
            });

    static final InputRule<DeliveryNote, StartLoading> VEHICLE_AGREES =
            InputRule.asks("DN-06", "vehicle-agrees", StartLoading.class, (now, seen) -> {
                Carrier carrier = now.content().carrier();
                boolean agrees = carrier == null || carrier.name().equals(seen.carrier());
                return Answer.of(agrees && plateAgrees(now.content(), seen.plate()))
                        .with("plate", seen.plate())
                        .with("carrier", seen.carrier());
            });

    static final InputRule<DeliveryNote, StartLoading> WAREHOUSE_COPY_IS_CURRENT = InputRule.asks(
            "DN-10",
            "warehouse-copy-is-current",
            StartLoading.class,
            (now, seen) -> Answer.of(seen.issue() == now.content().issue())
                    .with("seen", seen.issue())
                    .with("current", now.content().issue()));

    static final InputRule<DeliveryNote, LoadVehicle> PASS_IS_NEW = InputRule.agrees(
            "DN-17",
            "pass-is-new",
            LoadVehicle.class,
            (note, load) -> note.load(load.pass()).isEmpty()
                    && load.quantities().keySet().stream()
                            .allMatch(line -> note.line(line).isPresent())
                    && load.quantities().values().stream().allMatch(Quantity::isPositive));

    static final InputRule<DeliveryNote, PassGate> PASS_IS_GOOD = InputRule.asks(
            "DN-17",
            "pass-is-good",
            PassGate.class,
            (now, seen) -> Answer.of(now.content()
                            .load(seen.pass())
                            .filter(load -> !load.hasLeft())
                            .isPresent())
                    .with("pass", seen.pass()));

    static final InputRule<DeliveryNote, PassGate> PASS_IS_CURRENT = InputRule.asks(
            "DN-10",
            "pass-is-current",
            PassGate.class,
            (now, seen) -> Answer.of(now.content()
                            .load(seen.pass())
                            .map(load -> load.issue() == now.content().issue())
                            .orElse(true))
                    .with("pass", seen.pass()));

    static final InputRule<DeliveryNote, PassGate> VEHICLE_IS_AS_ON_THE_PASS = InputRule.asks(
            "DN-17",
            "vehicle-is-as-on-the-pass",
            PassGate.class,
            (now, seen) -> Answer.of(now.content()
                            .load(seen.pass())
                            .map(load -> load.plate().equals(seen.plate()) && sameGoods(load, seen))
                            .orElse(true))
                    .with("plate", seen.plate())
                    .with("seen", new TreeMap<>(seen.seen())));

    static final Rule<DeliveryNote> IS_ACCEPTED_IF_PICKED_UP = Rule.holds(
            "DN-26",
            "is-accepted-if-picked-up",
            note -> !note.isSelfPickup()
                    || note.lines().stream()
                            .allMatch(line -> note.loaded(line)
                                    .isSameAs(note.accepted()
                                            .getOrDefault(
                                                    line.id(),
                                                    Quantity.zero(
                                                            line.quantity().unit())))));

    static final Condition<DeliveryNote> CUSTOMER_TOOK_IT_HERE =
            Condition.when("the customer took all of it here", DeliveryNote::isTakenHere);
    static final Condition<DeliveryNote> SOMETHING_IS_STILL_HERE =
            Condition.when("something is still here", DeliveryNote::isSomethingHere);
    static final Condition<DeliveryNote> A_PICKED_UP_PART_HAS_LEFT =
            Condition.when("a part was picked up", note -> note.isSelfPickup() && note.hasPartLeft());
    static final Condition<DeliveryNote> PART_HAS_LEFT = Condition.when("a part has left", DeliveryNote::hasPartLeft);
    static final Condition<DeliveryNote> A_LINE_IS_DISPUTED =
            Condition.when("a line is disputed", DeliveryNote::isDisputed);
    static final Condition<DeliveryNote> EVERY_LINE_IS_ANSWERED =
            Condition.when("every line is answered for", DeliveryNote::isAnswered);

    private DeliveryNoteRules() {}

    /** When a note that is approved now ends: at midnight in the policy's zone (DN-12). */
    static Instant midnight(Situation<DeliveryNote> now) {
        return now.turn().policy().calendar().midnightAfter(now.at());
    }

    private static boolean plateAgrees(DeliveryNote note, String plate) {
        Carrier carrier = note.carrier();
        String expected = note.isSelfPickup() || carrier == null ? note.pickupProof() : carrier.plate();
        return expected.isBlank() || expected.equals(plate);
    }

    private static boolean sameGoods(Load load, PassGate seen) {
        return load.quantities().keySet().equals(seen.seen().keySet())
                && load.quantities().entrySet().stream()
                        .allMatch(each -> each.getValue()
                                .isSameAs(seen.seen()
                                        .getOrDefault(
                                                each.getKey(),
                                                Quantity.zero(each.getValue().unit()))));
    }

    private static Answer creditIsAgreed(Situation<DeliveryNote> now) {
        if (!now.content().payment().isCredit()) {
            return Answer.met();
        }
        boolean agreed = !now.content().contracts().isEmpty()
                && now.all(THE_CONTRACTS).stream()
                        .allMatch(contract -> contract.isIn(SalesContractState.EFFECTIVE, SalesContractState.DISPUTED)
                                && contract.content().terms().payment().isCredit());
        return Answer.of(agreed).with("payment", now.content().payment());
    }
}
