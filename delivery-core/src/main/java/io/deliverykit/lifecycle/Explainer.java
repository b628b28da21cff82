package io.deliverykit.lifecycle;

import io.deliverykit.refusal.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Answers "what may I do here, and why not the rest" from the same gates and rules that refuse (AX-01). */
final class Explainer<D> {
    private final Shape<D> shape;
    private final Gatekeeper<D> gatekeeper;
    private final Engine<D> engine;

    Explainer(Shape<D> shape, Gatekeeper<D> gatekeeper, Engine<D> engine) {
        this.shape = shape;
        this.gatekeeper = gatekeeper;
        this.engine = engine;
    }

    Explanation explain(Filed<D> filed, Turn turn, Files files, Function<Command<D>, List<Refusal>> trial) {
        List<Explanation.Offer> offers = new ArrayList<>();
        shape.commands().forEach((name, type) -> {
            if (shape.isForPeople(type)) {
                offers.add(offer(name, type, filed, turn, files, trial));
            }
        });
        return new Explanation(filed.ref(), filed.state().name(), filed.edition(), offers);
    }

    Explanation explainBarred(Filed<D> filed, List<Refusal> reasons) {
        List<Explanation.Offer> offers = new ArrayList<>();
        shape.commands().forEach((name, type) -> {
            if (shape.isForPeople(type)) {
                offers.add(new Explanation.Offer(
                        name,
                        Explanation.Verdict.REFUSED,
                        reasons,
                        shape.shapeOf(type).fields()));
            }
        });
        return new Explanation(filed.ref(), filed.state().name(), filed.edition(), offers);
    }

    private Explanation.Offer offer(
            String name,
            Class<? extends Command<D>> type,
            Filed<D> filed,
            Turn turn,
            Files files,
            Function<Command<D>, List<Refusal>> trial) {
        CommandShape<D> command = shape.shapeOf(type);
        Optional<Command<D>> simple = command.withoutValues();
        List<Refusal> reasons = simple.isPresent() ? trial.apply(simple.get()) : against(type, filed, turn, files);
        Explanation.Verdict verdict = !reasons.isEmpty()
                ? Explanation.Verdict.REFUSED
                : simple.isPresent() ? Explanation.Verdict.ALLOWED : Explanation.Verdict.NEEDS_INPUT;
        return new Explanation.Offer(name, verdict, reasons, command.fields());
    }

    /** What stands against a command whose values are not known yet. */
    private List<Refusal> against(Class<? extends Command<D>> type, Filed<D> filed, Turn turn, Files files) {
        if (Review.class.isAssignableFrom(type)) {
            Review<D> example = type.equals(Review.Reject.class) ? new Review.Reject<>("-") : new Review.Forward<>("-");
            return engine.review(filed, example, turn, files) instanceof Decision.Refused<D> refused
                    ? refused.reasons()
                    : List.of();
        }
        List<Refusal> reasons = new ArrayList<>(gatekeeper.barred(filed, type, turn));
        Row<D, ?> row = shape.row(filed.state(), type);
        if (reasons.isEmpty() && row != null) {
            Hearing<D> hearing = new Hearing<>(turn, files);
            engine.askBeforehand(row, filed, new Review.Approve<>(), hearing);
            reasons.addAll(hearing.against());
        }
        return reasons;
    }

    Explanation explainNew(Turn turn) {
        List<Explanation.Offer> offers = new ArrayList<>();
        for (Row<D, ?> row : shape.rows()) {
            if (row.opens() && row.isForPeople()) {
                CommandShape<D> command = shape.shapeOf(row.command());
                List<Refusal> reasons = gatekeeper.barredFromOpening(row, turn);
                offers.add(new Explanation.Offer(
                        command.name(),
                        reasons.isEmpty() ? Explanation.Verdict.NEEDS_INPUT : Explanation.Verdict.REFUSED,
                        reasons,
                        command.fields()));
            }
        }
        return new Explanation(null, "", Edition.of(0), offers);
    }
}
