package io.deliverykit.deliverynote;

import static io.deliverykit.lifecycle.Setting.setting;

import io.deliverykit.lifecycle.Answer;
import io.deliverykit.lifecycle.Rule;
import io.deliverykit.lifecycle.Setting;
import io.deliverykit.quantity.Quantity;

/** What must hold between a {@link DeliveryNote} and the goods issues by which its goods come out of stock. */
public final class NoteAndIssues {
    /** Whether the company puts goods out by goods issues, so that nothing is loaded without one. */
    public static final Setting<Boolean> LOADS_ONLY_WHAT_IS_ISSUED = setting("GI-03.loads-only-what-is-issued", false);

    static final Rule<DeliveryNote> LOADS_NO_MORE_THAN_IS_ISSUED = Rule.asks(
            "GI-03",
            "loads-no-more-than-is-issued",
            now -> Answer.allOf(now.content().lines().stream()
                    .map(line -> {
                        Quantity issued = now.content().issues().issued(line);
                        boolean isSo = !now.setting(LOADS_ONLY_WHAT_IS_ISSUED)
                                || !now.content().loaded(line).isMoreThan(issued);
                        return Answer.of(isSo).with("line", line.id()).with("issued", issued);
                    })
                    .toList()));

    static final Rule<DeliveryNote> IS_ISSUED_NO_MORE_THAN_IT_SAYS = Rule.asks(
            "GI-03",
            "is-issued-no-more-than-it-says",
            now -> Answer.allOf(now.content().lines().stream()
                    .map(line -> {
                        Quantity over = now.content().issues().asked(line).minus(line.quantity());
                        return Answer.of(!over.isPositive())
                                .with("line", line.id())
                                .with("over", over)
                                .passesBy("reduce", over);
                    })
                    .toList()));

    private NoteAndIssues() {}
}
