package io.deliverykit.transport;

import static io.deliverykit.lifecycle.Fact.factIfAny;

import io.deliverykit.lifecycle.Answer;
import io.deliverykit.lifecycle.Fact;
import io.deliverykit.lifecycle.Filed;
import io.deliverykit.lifecycle.Rule;
import io.deliverykit.lifecycle.RuleSet;
import io.deliverykit.lifecycle.Situation;

/** What must hold between a {@link Shipment} and the dispatch notice by which its goods are sent. */
final class ShipmentAndDispatch {
    static final Fact<Shipment, DispatchNotice> THE_DISPATCH =
            factIfAny("its dispatch notice", DispatchNotice.class, Shipment::dispatch);

    /** Transport acts on a notice that it was handed; it is of the goods that the note delivers. */
    static final Rule<Shipment> ITS_DISPATCH_IS_HANDED_OVER = Rule.asks(
            "DN-25",
            "its-dispatch-is-handed-over",
            now -> Answer.allOf(now.all(THE_DISPATCH).stream()
                    .map(dispatch -> Answer.of(dispatch.isIn(DispatchNoticeState.HANDED) && isOfItsNote(now, dispatch))
                            .with("dispatch", dispatch.title())
                            .with("state", dispatch.state().name()))
                    .toList()),
            THE_DISPATCH,
            ShipmentRules.THE_NOTE);

    static final Rule<Shipment> IS_THERE_WHEN_ITS_DISPATCH_SAYS = Rule.asks(
            "DN-20",
            "is-there-when-its-dispatch-says",
            now -> Answer.allOf(now.all(THE_DISPATCH).stream()
                    .map(dispatch -> keeps(now.content(), dispatch.content().plan()))
                    .toList()),
            THE_DISPATCH);

    static final RuleSet<Shipment> IS_AS_ITS_DISPATCH_SAYS =
            RuleSet.of(ITS_DISPATCH_IS_HANDED_OVER, IS_THERE_WHEN_ITS_DISPATCH_SAYS);

    private ShipmentAndDispatch() {}

    private static boolean isOfItsNote(Situation<Shipment> now, Filed<DispatchNotice> dispatch) {
        return now.the(ShipmentRules.THE_NOTE)
                .content()
                .orders()
                .contains(dispatch.content().order());
    }

    private static Answer keeps(Shipment shipment, DispatchPlan plan) {
        return Answer.of(shipment.destination().equals(plan.place())
                        && !shipment.journey().arrival().isAfter(plan.arrival()))
                .with("place", plan.place())
                .with("arrival", plan.arrival());
    }
}
