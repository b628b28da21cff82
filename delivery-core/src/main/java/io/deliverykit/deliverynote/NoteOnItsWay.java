package io.deliverykit.deliverynote;

import static io.deliverykit.deliverynote.DeliveryNoteRules.THE_ACCOUNT;
import static io.deliverykit.deliverynote.NoteAndTransport.THE_SHIPMENT;
import static io.deliverykit.lifecycle.Setting.setting;

import io.deliverykit.deadline.WorkingCalendar;
import io.deliverykit.deliverynote.DeliveryNoteCommands.ArrangeDelivery;
import io.deliverykit.deliverynote.DeliveryNoteCommands.NameBearer;
import io.deliverykit.deliverynote.FollowUpCommands.BringBack;
import io.deliverykit.deliverynote.FollowUpCommands.OfException;
import io.deliverykit.lifecycle.Answer;
import io.deliverykit.lifecycle.InputRule;
import io.deliverykit.lifecycle.Rule;
import io.deliverykit.lifecycle.RuleSet;
import io.deliverykit.lifecycle.Setting;
import io.deliverykit.lifecycle.Situation;
import io.deliverykit.transport.ShipmentRules;
import java.time.Instant;
import java.util.Set;
import java.util.TreeSet;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * What must hold of a {@link DeliveryNote} whose goods are brought to the customer: that they are expected, who brings them,
 * what comes back, how it ends that something did not arrive, and when it may be said that nothing ever left.
 */
public final class NoteOnItsWay {
    /** How many working days after the delivery the receipts and slips of a direct delivery are to be back (DN-18). */
    public static final Setting<Integer> DAYS_FOR_SLIPS = setting("DN-18.working-days-for-slips", 1);

    static final Rule<DeliveryNote> IS_BROUGHT = Rule.holds("DN-22", "is-brought", note -> !note.isSelfPickup());

    static final InputRule<DeliveryNote, ArrangeDelivery> ARRIVES_FROM_TODAY_ON = InputRule.asks(
            "DN-22",
            "arrives-from-today-on",
            ArrangeDelivery.class,
            (now, arrange) -> Answer.of(isFromTodayOn(now, arrange.appointment()))
                    .with("at", arrange.appointment().at()));

    static final Rule<DeliveryNote> IS_EXPECTED_IF_BROUGHT = Rule.asks("DN-22", "is-expected-if-brought", now -> {
        Appointment appointment = now.content().haulage().appointment();
        return Answer.of(now.content().isSelfPickup() || (appointment != null && isFromTodayOn(now, appointment)));
    });

    static final Rule<DeliveryNote> IS_DIRECT = Rule.holds("DN-18", "is-direct", DeliveryNote::isDirect);

    static final InputRule<DeliveryNote, NameBearer> BEARER_IS_BOUND = InputRule.agrees(
            "DN-18",
            "bearer-is-bound",
            NameBearer.class,
            (note, named) -> named.bearer().isBound());

    static final Rule<DeliveryNote> NAMES_ITS_BEARER = Rule.asks("DN-18", "names-its-bearer", now -> {
        Bearer bearer = now.content().haulage().bearer();
        return Answer.of(!now.content().isDirect()
                || (bearer != null && bearer.pickupOn().equals(now.today())));
    });

    static final InputRule<DeliveryNote, BringBack> SLIP_IS_SIGNED_AND_STAMPED = InputRule.agrees(
            "DN-18",
            "slip-is-signed-and-stamped",
            BringBack.class,
            (note, brought) -> brought.slip().isStamped() && brought.slip().isOf(note));

    static final InputRule<DeliveryNote, BringBack> BRINGS_MONEY_OR_A_FULL_RECEIPT = InputRule.agrees(
            "DN-19",
            "brings-money-or-a-full-receipt",
            BringBack.class,
            (note, brought) -> !brought.money().isBlank()
                    || (brought.receipt() != null && brought.receipt().isFor(note, brought.slip())));

    static final Rule<DeliveryNote> CAME_BACK_WITH_ITS_PAPERS = Rule.holds(
            "DN-19",
            "came-back-with-its-papers",
            note -> !note.isDirect() || note.followUp().broughtBack() != null);

    static final InputRule<DeliveryNote, OfException> LINE_WAS_NOT_TAKEN_IN_FULL = InputRule.asks(
            "XP-21",
            "line-was-not-taken-in-full",
            OfException.class,
            (now, values) -> Answer.of(now.content()
                            .line(values.line())
                            .filter(line -> now.content().refused(line).isPositive())
                            .isPresent())
                    .with("line", values.line()));

    static final Rule<DeliveryNote> ITS_EXCEPTIONS_ARE_RESOLVED =
            Rule.asks("XP-21", "its-exceptions-are-resolved", now -> {
                Set<String> open = unresolved(now.content());
                return Answer.of(open.isEmpty()).with("lines", String.join(", ", open));
            });

    static final Rule<DeliveryNote> NOBODY_HAS_ANSWERED_FOR_IT = Rule.holds(
            "XP-19", "nobody-has-answered-for-it", note -> note.answers().isNothing());

    static final Rule<DeliveryNote> NOTHING_OF_IT_IS_INVOICED = Rule.asks(
            "XP-19",
            "nothing-of-it-is-invoiced",
            now -> {
                Money invoiced = now.the(THE_ACCOUNT)
                        .content()
                        .invoicedOf(now.filed().ref().id());
                return Answer.of(invoiced.isZero()).with("invoiced", invoiced);
            },
            THE_ACCOUNT);

    static final Rule<DeliveryNote> ITS_SHIPMENT_HAS_NOT_LEFT = Rule.asks(
            "XP-19",
            "its-shipment-has-not-left",
            now -> Answer.allOf(now.all(THE_SHIPMENT).stream()
                    .map(shipment -> Answer.of(!ShipmentRules.hasLeft(shipment)).with("shipment", shipment.title()))
                    .toList()),
            THE_SHIPMENT);

    /** That its goods left is on paper at our gate and nowhere else. */
    static final RuleSet<DeliveryNote> NOBODY_BUT_THE_GATE_HAS_SEEN_IT_LEAVE =
            RuleSet.of(NOBODY_HAS_ANSWERED_FOR_IT, NOTHING_OF_IT_IS_INVOICED, ITS_SHIPMENT_HAS_NOT_LEFT);

    private NoteOnItsWay() {}

    /** The lines that were not taken in full and of which nobody has said how that ends. */
    private static Set<String> unresolved(DeliveryNote note) {
        Set<String> open = new TreeSet<>();
        note.lines().stream().filter(line -> note.refused(line).isPositive()).forEach(line -> open.add(line.id()));
        open.removeAll(note.followUp().resolutions().keySet());
        return open;
    }

    /** The end of the working day by which receipts and slips are back; null for goods that a carrier brings (DN-18). */
    static @Nullable Instant slipsAreDue(Situation<DeliveryNote> now) {
        boolean isAwaited = now.content().isDirect() && now.content().followUp().broughtBack() == null;
        return isAwaited ? calendar(now).endOfWorkingDay(now.at(), now.setting(DAYS_FOR_SLIPS)) : null;
    }

    /** The end of the next day; null once the consignee was told (DN-27). */
    static @Nullable Instant tellingIsDue(Situation<DeliveryNote> now) {
        boolean isTold = !now.content().followUp().told().isEmpty();
        return isTold
                ? null
                : now.today().plusDays(2).atStartOfDay(calendar(now).zone()).toInstant();
    }

    private static boolean isFromTodayOn(Situation<DeliveryNote> now, Appointment appointment) {
        Instant morning = now.today().atStartOfDay(calendar(now).zone()).toInstant();
        return !appointment.at().isBefore(morning);
    }

    private static WorkingCalendar calendar(Situation<DeliveryNote> now) {
        return now.turn().policy().calendar();
    }
}
