package io.deliverykit.transport;

import static io.deliverykit.approval.ApprovalPolicy.approvals;
import static io.deliverykit.lifecycle.Fact.fact;
import static io.deliverykit.lifecycle.Table.covered;
import static io.deliverykit.lifecycle.Table.step;
import static io.deliverykit.party.Role.SALES_MANAGER;

import io.deliverykit.approval.ApprovalPolicy;
import io.deliverykit.deliverynote.Carrier;
import io.deliverykit.deliverynote.DeliveryNote;
import io.deliverykit.lifecycle.Answer;
import io.deliverykit.lifecycle.Fact;
import io.deliverykit.lifecycle.Filed;
import io.deliverykit.lifecycle.InputRule;
import io.deliverykit.lifecycle.Ref;
import io.deliverykit.lifecycle.Rule;
import io.deliverykit.lifecycle.Situation;
import io.deliverykit.order.DeliveryMode;
import io.deliverykit.transport.ShipmentCommands.PostponeDeparture;
import io.deliverykit.transport.ShipmentCommands.RecordArrival;
import io.deliverykit.transport.ShipmentCommands.RecordDeparture;
import io.deliverykit.transport.ShipmentCommands.ReviewFreight;
import java.time.Instant;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What must hold on a {@link Shipment}, and who must agree. What must hold between it and who carries it stands in {@link
 * ShipmentAndCarrier}.
 */
public final class ShipmentRules {
    static final Fact<Shipment, DeliveryNote> THE_NOTE = fact("the delivery note", DeliveryNote.class, Shipment::note);

    static final Rule<Shipment> ITS_NOTE_IS_SHIPPED = Rule.asks(
            "TR-01",
            "its-note-is-shipped",
            now -> Answer.of(now.the(THE_NOTE).content().haulage().mode() == DeliveryMode.SHIPPED)
                    .with("note", now.the(THE_NOTE).title()),
            THE_NOTE);

    /** Once a driver has the note, the freight stands: the note names another shipment first. */
    static final Rule<Shipment> ITS_VEHICLE_IS_NOT_IN_USE = Rule.asks(
            "TR-02",
            "its-vehicle-is-not-in-use",
            now -> {
                DeliveryNote note = now.the(THE_NOTE).content();
                Carrier carrier = note.haulage().carrier();
                boolean isInUse = carrier != null
                        && now.filed().ref().equals(carrier.shipment())
                        && !note.haulage().handedTo().isEmpty();
                return Answer.of(!isInUse).with("plate", note.haulage().handedTo());
            },
            THE_NOTE);

    static final Rule<Shipment> ARRIVES_AFTER_IT_LEAVES = Rule.holds(
            "TR-03",
            "arrives-after-it-leaves",
            shipment -> shipment.journey().arrival().isAfter(shipment.journey().departure()));

    static final Rule<Shipment> ITS_GOODS_HAVE_LEFT = Rule.asks(
            "TR-03",
            "its-goods-have-left",
            now -> {
                DeliveryNote note = now.the(THE_NOTE).content();
                return Answer.of(note.lines().stream()
                                .anyMatch(line -> note.departed(line).isPositive()))
                        .with("note", now.the(THE_NOTE).title());
            },
            THE_NOTE);

    static final InputRule<Shipment, RecordDeparture> HAS_LEFT_BY_NOW = InputRule.asks(
            "TR-03",
            "has-left-by-now",
            RecordDeparture.class,
            (now, left) -> Answer.of(!left.at().isAfter(now.at())).with("at", left.at()));

    static final InputRule<Shipment, RecordArrival> HAS_ARRIVED_BY_NOW =
            InputRule.asks("TR-03", "has-arrived-by-now", RecordArrival.class, (now, arrived) -> {
                Instant departed = now.content().journey().departed();
                return Answer.of(!arrived.at().isAfter(now.at())
                                && (departed == null || !arrived.at().isBefore(departed)))
                        .with("at", arrived.at());
            });

    static final Rule<Shipment> ITS_SLIP_IS_BACK =
            Rule.holds("TR-03", "its-slip-is-back", shipment -> shipment.slip() != null);

    static final InputRule<Shipment, PostponeDeparture> LEAVES_LATER = InputRule.asks(
            "TR-04",
            "leaves-later",
            PostponeDeparture.class,
            (now, delay) -> Answer.of(
                            delay.departure().isAfter(now.content().journey().departure())
                                    && !delay.departure().isBefore(now.at()))
                    .with("planned", now.content().journey().departure())
                    .with("departure", delay.departure()));

    static final Rule<Shipment> SOMETHING_WENT_WRONG = Rule.holds(
            "TR-06", "something-went-wrong", shipment -> !shipment.troubles().isEmpty());

    static final InputRule<Shipment, ReviewFreight> REVIEWER_HAS_SEEN_ITS_TROUBLES = InputRule.asks(
            "TR-08",
            "reviewer-has-seen-its-troubles",
            ReviewFreight.class,
            (now, review) -> Answer.of(
                            review.troubles().equals(now.content().troubles().keySet()))
                    .with("seen", String.join(", ", new TreeSet<>(review.troubles())))
                    .with("reported", String.join(", ", now.content().troubles().keySet())));

    static final Rule<Shipment> ITS_TROUBLES_WERE_REVIEWED = Rule.asks("TR-08", "its-troubles-were-reviewed", now -> {
        FreightReview review = now.content().review();
        Set<String> unseen = new TreeSet<>(now.content().troubles().keySet());
        unseen.removeAll(review == null ? Set.of() : review.troubles());
        return Answer.of(unseen.isEmpty()).with("unseen", String.join(", ", unseen));
    });

    /** The sales manager, for carrier and freight together (TR-02). */
    static final ApprovalPolicy<Situation<Shipment>> FREIGHT = approvals(
            "freight", step(Shipment.class, "freight", SALES_MANAGER).covering(covered("haul", Shipment::haul)));

    private ShipmentRules() {}

    /** Whether its vehicle may be used for this note: the freight was confirmed, and it has not arrived or ended (TR-02). */
    public static boolean isConfirmedFor(Filed<Shipment> shipment, Ref<DeliveryNote> note) {
        return shipment.content().note().equals(note)
                && shipment.isIn(ShipmentState.CONFIRMED, ShipmentState.UNDER_WAY);
    }

    /** Whether it has left, so that something can have gone wrong on the way. */
    public static boolean hasLeft(Filed<Shipment> shipment) {
        return shipment.content().journey().departed() != null;
    }

    /** The end of the day on which it should leave: by then it has left, or the order desk knows why not (TR-04). */
    static Instant reportDue(Situation<Shipment> now) {
        return now.turn()
                .policy()
                .calendar()
                .midnightAfter(now.content().journey().departure());
    }

    /** The end of the day on which the slip came back (TR-05). */
    static @Nullable Instant tellingDue(Situation<Shipment> now) {
        DispatchSlip slip = now.content().slip();
        return slip == null || !now.content().isUntold()
                ? null
                : now.turn().policy().calendar().midnightAfter(slip.receivedAt());
    }
}
