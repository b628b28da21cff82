package io.deliverykit.deliverynote;

import static io.deliverykit.lifecycle.Fact.fact;
import static io.deliverykit.lifecycle.Fact.facts;
import static io.deliverykit.lifecycle.Setting.setting;

import io.deliverykit.account.CreditCheck;
import io.deliverykit.account.CustomerAccount;
import io.deliverykit.account.CustomerAccountRules;
import io.deliverykit.contract.PaymentTerm;
import io.deliverykit.contract.SalesContract;
import io.deliverykit.contract.SalesContractRules;
import io.deliverykit.deliverynote.DeliveryNoteCommands.ClearNote;
import io.deliverykit.deliverynote.DeliveryNoteCommands.ListMissing;
import io.deliverykit.deliverynote.DeliveryNoteCommands.SendMissing;
import io.deliverykit.lifecycle.Answer;
import io.deliverykit.lifecycle.Condition;
import io.deliverykit.lifecycle.Fact;
import io.deliverykit.lifecycle.Filed;
import io.deliverykit.lifecycle.InputRule;
import io.deliverykit.lifecycle.Rule;
import io.deliverykit.lifecycle.Setting;
import io.deliverykit.lifecycle.Situation;
import io.deliverykit.notice.SalesNotice;
import io.deliverykit.order.SalesOrder;
import io.deliverykit.party.Role;
import io.deliverykit.quantity.Rows;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * What must hold on a {@link DeliveryNote}. What must hold between it and its orders stands in {@link NoteAndOrders}, between
 * it and the vehicles that fetch it in {@link NoteAndVehicles}, of its way to the customer in {@link NoteOnItsWay}, and between
 * it and the customer who takes its goods in {@link NoteAndCustomer}.
 */
public final class DeliveryNoteRules {
    /** Whether a confirmed order stands for the sales notice, where a company has no such form (SN-05). */
    public static final Setting<Boolean> ORDER_STANDS_FOR_NOTICE = setting("SN-05.order-stands-for-notice", true);

    /** Whether the gate looks at the credit limit for a note on credit, and what becomes of it (XP-13). */
    public static final Setting<CreditCheck> CREDIT_AT_DEPARTURE =
            setting("XP-13.credit-at-departure", CreditCheck.NONE);

    static final Fact<DeliveryNote, CustomerAccount> THE_ACCOUNT =
            fact("the customer's account", CustomerAccount.class, DeliveryNote::customer);

    static final Fact<DeliveryNote, SalesOrder> THE_ORDERS =
            facts("the orders of its lines", SalesOrder.class, DeliveryNote::orders);

    static final Fact<DeliveryNote, SalesNotice> THE_NOTICES =
            facts("the sales notices of its lines", SalesNotice.class, DeliveryNote::notices);

    static final Fact<DeliveryNote, SalesContract> THE_CONTRACTS =
            facts("its contracts", SalesContract.class, DeliveryNote::contracts);

    static final Rule<DeliveryNote> ORDER_MAY_STAND_FOR_NOTICE = Rule.asks(
            "SN-05",
            "order-may-stand-for-notice",
            now -> Answer.of(now.setting(ORDER_STANDS_FOR_NOTICE)
                    || now.content().lines().stream().allMatch(line -> line.notice() != null)));

    static final Rule<DeliveryNote> NAMES_EACH_LINE_ONCE = Rule.holds(
            "DN-14", "names-each-line-once", note -> Rows.areNamedOnce(note.lines(), NoteLine::id, NoteLine::quantity));

    static final Rule<DeliveryNote> PRICES_WHAT_IT_DELIVERS = Rule.asks(
            "XP-10",
            "prices-what-it-delivers",
            now -> Answer.allOf(now.content().lines().stream()
                    .map(line -> Answer.of(line.price()
                                    .per()
                                    .convertsTo(line.quantity().unit()))
                            .with("line", line.id())
                            .with("quantity", line.quantity())
                            .with("price", line.price()))
                    .toList()));

    static final Rule<DeliveryNote> NAMES_ITS_VEHICLE = Rule.holds(
            "DN-03",
            "names-its-vehicle",
            note -> !note.isSelfPickup() || !note.haulage().proof().isBlank());

    static final Rule<DeliveryNote> NAMES_ITS_CARRIER = Rule.holds(
            "DN-04",
            "names-its-carrier",
            note -> !note.isShipped() || note.haulage().carrier() != null);

    static final Rule<DeliveryNote> IS_SHIPPED = Rule.holds("DN-04", "is-shipped", DeliveryNote::isShipped);

    static final Rule<DeliveryNote> ITS_CUSTOMER_IS_NOT_ON_SUPPLY_HOLD =
            CustomerAccountRules.isNotOnSupplyHold(THE_ACCOUNT);

    static final Rule<DeliveryNote> IS_WITHIN_CREDIT_LIMIT =
            checksCredit("its-customer-is-within-credit-limit", CreditCheck.BLOCK);

    static final Rule<DeliveryNote> IS_COVERED_BY_CREDIT_LIMIT =
            checksCredit("its-customer-is-covered-by-credit-limit", CreditCheck.WARN);

    static final Rule<DeliveryNote> ITS_CONTRACTS_ALLOW_ITS_CREDIT =
            Rule.asks("CU-07", "its-contracts-allow-its-credit", DeliveryNoteRules::creditIsAgreed, THE_CONTRACTS);

    static final Rule<DeliveryNote> PASSED_ITS_INSPECTION = Rule.asks(
            "QI-02",
            "passed-its-inspection",
            now -> Answer.of(now.content().verdict().hasPassed())
                    .with("verdict", now.content().verdict().inspection()));

    static final Rule<DeliveryNote> IS_DELIVERABLE = Rule.asks(
            "QI-01",
            "is-deliverable",
            now -> Answer.of(now.content().verdict().hasPassed())
                    .with("verdict", now.content().verdict().inspection()));

    static final Rule<DeliveryNote> IS_NOT_STOPPED = Rule.asks(
            "QI-05",
            "is-not-stopped",
            now -> Answer.of(!now.content().verdict().isStopped())
                    .with("reason", now.content().verdict().stopped()));

    static final Rule<DeliveryNote> IS_STOPPED =
            Rule.holds("QI-05", "is-stopped", note -> note.verdict().isStopped());

    static final Rule<DeliveryNote> IS_FAILED_OR_QUALITY_STOPS_IT = Rule.asks(
            "QI-05",
            "is-failed-or-quality-stops-it",
            now -> Answer.of(now.turn().roles().contains(Role.QUALITY_INSPECTOR)
                            || now.turn().roles().contains(Role.QUALITY_MANAGER)
                            || now.content().verdict().inspection() == OutgoingInspection.FAILED)
                    .with("verdict", now.content().verdict().inspection()));

    static final Rule<DeliveryNote> REQUIRES_ITS_CONTRACTS_PAPERS = Rule.asks(
            "DN-23",
            "requires-the-papers-of-its-contracts",
            now -> {
                Set<String> missing = new TreeSet<>();
                now.all(THE_CONTRACTS)
                        .forEach(contract ->
                                missing.addAll(contract.content().terms().papers()));
                missing.removeAll(now.content().papers().required());
                return Answer.of(missing.isEmpty()).with("missing", String.join(", ", missing));
            },
            THE_CONTRACTS);

    static final Rule<DeliveryNote> ENCLOSES_ITS_PAPERS = Rule.asks(
            "DN-23",
            "encloses-its-papers",
            now -> Answer.of(now.content().papers().missing().isEmpty())
                    .with("missing", String.join(", ", now.content().papers().missing())));

    static final InputRule<DeliveryNote, ListMissing> NAMES_EACH_MISSING_PART_ONCE = InputRule.agrees(
            "DN-21",
            "names-each-missing-part-once",
            ListMissing.class,
            (note, list) -> Gaps.namesEachOnce(list.parts()));

    static final Rule<DeliveryNote> SOMETHING_IS_MISSING =
            Rule.holds("DN-21", "something-is-missing", note -> note.gaps().isSomethingMissing());

    static final Rule<DeliveryNote> ITS_CUSTOMER_AGREES_TO_WHAT_IS_MISSING = Rule.asks(
            "DN-21",
            "its-customer-agrees-to-what-is-missing",
            now -> Answer.of(now.content().gaps().isAgreed()).with("missing", missing(now.content())));

    static final InputRule<DeliveryNote, SendMissing> WAS_MISSING = InputRule.agrees(
            "DN-21",
            "was-missing",
            SendMissing.class,
            (note, sent) -> note.gaps().hasAll(sent.parts()));

    static final Rule<DeliveryNote> NOTHING_IS_MISSING_ANY_MORE = Rule.asks(
            "DN-21",
            "nothing-is-missing-any-more",
            now -> Answer.of(!now.content().gaps().isSomethingMissing()).with("missing", missing(now.content())));

    static final Rule<DeliveryNote> NOTHING_HAS_LEFT =
            Rule.holds("DN-13", "nothing-has-left", note -> !note.hasPartLeft());

    static final InputRule<DeliveryNote, ClearNote> NAMES_ITS_RECEIPT = InputRule.agrees(
            "DN-11",
            "names-its-receipt",
            ClearNote.class,
            (note, clear) -> note.payment() != PaymentTerm.CASH_ON_PICKUP
                    || !clear.receipt().isBlank());

    static final InputRule<DeliveryNote, ClearNote> FINANCE_COPY_IS_CURRENT = InputRule.asks(
            "DN-10",
            "finance-copy-is-current",
            ClearNote.class,
            (now, clear) -> Answer.of(clear.issue() == now.content().issue())
                    .with("seen", clear.issue())
                    .with("current", now.content().issue()));

    static final Condition<DeliveryNote> SOMETHING_IS_STILL_HERE =
            Condition.when("something is still here", DeliveryNote::isSomethingHere);
    static final Condition<DeliveryNote> A_PICKED_UP_PART_HAS_LEFT = Condition.when(
            "a part was picked up",
            note -> note.isSelfPickup() && note.hasPartLeft() && !note.gaps().isSomethingMissing());
    static final Condition<DeliveryNote> A_FETCHED_NOTE_LACKS_NOTHING = Condition.when(
            "what was picked up lacks nothing any more",
            note -> note.isSelfPickup() && !note.gaps().isSomethingMissing());
    static final Condition<DeliveryNote> PART_HAS_LEFT = Condition.when("a part has left", DeliveryNote::hasPartLeft);

    private DeliveryNoteRules() {}

    /** Whether it was signed and has not left, so that its goods are ours to hold, inspect and stop. */
    public static boolean isStillHere(Filed<DeliveryNote> note) {
        return note.isIn(DeliveryNoteState.SIGNED, DeliveryNoteState.IN_REVIEW, DeliveryNoteState.APPROVED)
                || isCleared(note);
    }

    /** Whether finance has stamped it and it has not left. */
    public static boolean isCleared(Filed<DeliveryNote> note) {
        return note.isIn(
                DeliveryNoteState.CLEARED,
                DeliveryNoteState.RELEASED,
                DeliveryNoteState.LOADING,
                DeliveryNoteState.LOADED);
    }

    /** Whether all of it that was ever to leave has left. */
    public static boolean hasLeft(Filed<DeliveryNote> note) {
        return note.isIn(
                DeliveryNoteState.DEPARTED,
                DeliveryNoteState.DELIVERED,
                DeliveryNoteState.DISPUTED,
                DeliveryNoteState.ACCEPTED,
                DeliveryNoteState.CLOSED);
    }

    /** When a note that is approved now ends: at midnight in the policy's zone (DN-12). */
    static Instant midnight(Situation<DeliveryNote> now) {
        return now.turn().policy().calendar().midnightAfter(now.at());
    }

    /** The end of the day by which the first missing part is to be sent; null when none is (DN-21). */
    static @Nullable Instant missingIsDue(Situation<DeliveryNote> now) {
        return now.content()
                .gaps()
                .firstDue()
                .filter(day -> day.isBefore(LocalDate.MAX))
                .map(day -> day.plusDays(1)
                        .atStartOfDay(now.turn().policy().calendar().zone())
                        .toInstant())
                .orElse(null);
    }

    private static String missing(DeliveryNote note) {
        return note.gaps().missing().stream().map(MissingPart::name).collect(Collectors.joining(", "));
    }

    /** Without figures, which are not for the gate; cleared, the note is in the exposure. */
    private static Rule<DeliveryNote> checksCredit(String name, CreditCheck check) {
        return Rule.<DeliveryNote>asks(
                        "XP-13",
                        name,
                        now -> {
                            CustomerAccount account = now.the(THE_ACCOUNT).content();
                            Money limit = account.limitFor(now.filed().ref().id());
                            return Answer.of(now.setting(CREDIT_AT_DEPARTURE) != check
                                    || !now.content().payment().isCredit()
                                    || CustomerAccountRules.within(account, Money.zero(account.currency()), limit)
                                            .isMet());
                        },
                        THE_ACCOUNT)
                .liftedBy(Role.GENERAL_MANAGER, Role.SALES_DIRECTOR);
    }

    private static Answer creditIsAgreed(Situation<DeliveryNote> now) {
        PaymentTerm payment = now.content().payment();
        boolean agreed = !payment.isCredit()
                || (!now.content().contracts().isEmpty()
                        && now.all(THE_CONTRACTS).stream()
                                .allMatch(contract -> SalesContractRules.allowsCredit(contract, payment)));
        return Answer.of(agreed).with("payment", payment);
    }
}
