package io.deliverykit.order;

import io.deliverykit.lifecycle.Answer;
import io.deliverykit.lifecycle.Rule;
import io.deliverykit.lifecycle.RuleSet;
import io.deliverykit.quantity.Quantity;
import java.util.Set;

/** What must hold between a {@link SalesOrder} and the sales notices that are drawn up from it. */
final class OrderAndNotices {
    static final Rule<SalesOrder> HAS_EVERY_LINE_ON_NOTICES = Rule.asks("SN-01", "has-every-line-on-notices", now -> {
        Set<String> missing = now.content().onNotices().lines();
        now.content().lines().stream()
                .filter(line -> isCounted(now.content(), line))
                .forEach(line -> missing.remove(line.id()));
        return Answer.of(missing.isEmpty()).with("lines", String.join(", ", missing));
    });

    /** Without tolerance: that is for what is loaded, and not for what is planned (SC-04). */
    static final Rule<SalesOrder> COVERS_WHAT_NOTICES_TELL = Rule.asks(
            "SC-04",
            "covers-what-notices-tell",
            now -> Answer.allOf(now.content().lines().stream()
                    .map(line -> covers(now.content(), line))
                    .toList()));

    static final RuleSet<SalesOrder> FITS_ITS_NOTICES = RuleSet.of(HAS_EVERY_LINE_ON_NOTICES, COVERS_WHAT_NOTICES_TELL);

    private OrderAndNotices() {}

    private static Answer covers(SalesOrder order, OrderLine line) {
        if (!isCounted(order, line) || !order.onNotes().isCountedAs(line)) {
            return Answer.met();
        }
        Quantity most = line.wanted().plus(order.quantities(line).again());
        Quantity told =
                order.onNotices().sum(line.id(), Quantity.zero(line.ordered().unit()));
        Quantity over = told.minus(most);
        return Answer.of(!over.isPositive())
                .with("line", line.id())
                .with("ordered", most)
                .with("over", over)
                .passesBy("reduce", over);
    }

    /** Whether all that notices tell of a line can be counted in its unit. */
    private static boolean isCounted(SalesOrder order, OrderLine line) {
        return order.onNotices().isCountedIn(line.id(), line.ordered().unit());
    }
}
