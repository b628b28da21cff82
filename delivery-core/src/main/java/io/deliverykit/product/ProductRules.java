package io.deliverykit.product;

import io.deliverykit.lifecycle.Answer;
import io.deliverykit.lifecycle.InputRule;
import io.deliverykit.product.ProductCommands.RecordMaking;

/** What must hold on a {@link Product}. */
final class ProductRules {
    static final InputRule<Product, RecordMaking> WAS_MADE_ALREADY = InputRule.asks(
            "SO-04",
            "was-made-already",
            RecordMaking.class,
            (now, making) -> Answer.of(!making.on().isAfter(now.today())).with("day", making.on()));

    private ProductRules() {}
}
