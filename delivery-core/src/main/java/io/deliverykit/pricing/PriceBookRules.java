package io.deliverykit.pricing;

import io.deliverykit.lifecycle.Answer;
import io.deliverykit.lifecycle.InputRule;
import io.deliverykit.lifecycle.Rule;
import io.deliverykit.pricing.PriceBookCommands.Publish;
import java.util.Set;

/** What must hold on a {@link PriceBook}. */
final class PriceBookRules {
    static final InputRule<PriceBook, Publish> NO_OTHER_LIST_BEGINS_THAT_DAY =
            InputRule.asks("PR-02", "no-other-list-begins-that-day", Publish.class, (now, list) -> {
                Set<String> others = now.content().beginningWith(list.claimant().id(), list.days());
                return Answer.of(others.isEmpty()).with("lists", String.join(", ", others));
            });

    static final Rule<PriceBook> HAS_NO_LIST = Rule.asks(
            "PR-02",
            "has-no-list",
            now -> Answer.of(now.content().isEmpty())
                    .with("lists", String.join(", ", now.content().lists().keySet())));

    static final Rule<PriceBook> IS_IN_USE =
            Rule.asks("PR-02", "is-in-use", now -> Answer.of(now.filed().isIn(PriceBookState.OPEN)));

    private PriceBookRules() {}
}
