package io.deliverykit.deliverynote;

import io.deliverykit.acceptance.AcceptanceLine;
import io.deliverykit.deliverynote.DeliveryNoteCommands.AcceptOnTheSpot;
import io.deliverykit.lifecycle.Answer;
import io.deliverykit.lifecycle.Condition;
import io.deliverykit.lifecycle.InputRule;
import io.deliverykit.lifecycle.Rule;
import io.deliverykit.quantity.Quantity;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What must hold between a {@link DeliveryNote} and the customer who takes its goods: that their agent signs and inspects what
 * is picked up, and that they answer for every line.
 */
final class NoteAndCustomer {
    static final Rule<DeliveryNote> IS_SIGNED_BY_THE_AGENT = Rule.holds(
            "DN-26",
            "is-signed-by-the-agent",
            note -> !note.isSelfPickup() || !note.haulage().agent().isBlank());

    static final Rule<DeliveryNote> IS_PICKED_UP = Rule.holds("DN-26", "is-picked-up", DeliveryNote::isSelfPickup);

    static final Rule<DeliveryNote> IS_ACCEPTED_IF_PICKED_UP =
            Rule.holds("DN-26", "is-accepted-if-picked-up", note -> !note.isSelfPickup() || isAcceptedAsLoaded(note));

    static final InputRule<DeliveryNote, AcceptOnTheSpot> AGENT_IS_THE_ONE_WHO_SIGNED = InputRule.asks(
            "DN-26",
            "agent-is-the-one-who-signed",
            AcceptOnTheSpot.class,
            (now, accept) -> Answer.of(!now.content().isSelfPickup()
                            || accept.agent().equals(now.content().haulage().agent()))
                    .with("agent", accept.agent())
                    .with("signed", now.content().haulage().agent()));

    static final InputRule<DeliveryNote, AcceptOnTheSpot> ANSWERS_FOR_WHAT_IS_LOADED = InputRule.agrees(
            "AC-02",
            "answers-for-what-is-loaded",
            AcceptOnTheSpot.class,
            (note, accept) -> isAnsweredBy(note, accept.lines()));

    static final Condition<DeliveryNote> CUSTOMER_TOOK_IT_HERE =
            Condition.when("the customer took all of it here", NoteAndCustomer::isTakenHere);

    static final Condition<DeliveryNote> A_LINE_IS_DISPUTED = Condition.when(
            "a line is disputed", note -> !note.answers().disputed().isEmpty());
    static final Condition<DeliveryNote> EVERY_LINE_IS_ANSWERED =
            Condition.when("every line is answered for", NoteAndCustomer::isAnswered);

    private NoteAndCustomer() {}

    /** Whether they have fetched all of it, and nothing of it is still to be sent. */
    private static boolean isTakenHere(DeliveryNote note) {
        return note.isSelfPickup() && !note.isSomethingHere() && !note.gaps().isSomethingMissing();
    }

    /** Whether their agent has accepted exactly what is loaded (DN-26). */
    private static boolean isAcceptedAsLoaded(DeliveryNote note) {
        Map<String, Quantity> accepted = note.answers().accepted();
        return note.lines().stream()
                .allMatch(line -> note.loaded(line)
                        .isSameAs(accepted.getOrDefault(
                                line.id(), Quantity.zero(line.quantity().unit()))));
    }

    /** Whether these answer for all that is loaded, each line once, and add up to it. */
    private static boolean isAnsweredBy(DeliveryNote note, List<AcceptanceLine> found) {
        Map<String, Quantity> loaded = new TreeMap<>();
        note.lines().stream()
                .filter(line -> note.loaded(line).isPositive())
                .forEach(line -> loaded.put(line.id(), note.loaded(line)));
        return found.size() == loaded.size()
                && found.stream().allMatch(each -> {
                    Quantity asked = loaded.remove(each.line());
                    return asked != null
                            && each.isCountedIn(asked.unit())
                            && each.answered().isSameAs(asked);
                });
    }

    /** Whether they have answered for every line that left. */
    private static boolean isAnswered(DeliveryNote note) {
        return note.lines().stream()
                .filter(line -> note.departed(line).isPositive())
                .allMatch(line -> note.answers().accepted().containsKey(line.id()));
    }
}
