package io.deliverykit.order;

import io.deliverykit.lifecycle.Filed;
import io.deliverykit.product.Product;
import io.deliverykit.quantity.Quantity;
import java.util.List;
import java.util.stream.Stream;

/**
 * How large a change of an order in effect is, and so by whom it is reviewed (SO-10). Computed from what engineering says of
 * the components and from the dates and quantities that production plans by, never chosen.
 */
public enum ChangeSize {
    /** 小范围更改: neither structure nor main components change, and the plan stays; the planner adjusts. */
    SMALL,
    /** 影响交货期: the plan is moved; the date is reviewed again and the customer is asked. */
    MOVES_DATE,
    /** 涉及结构或主要元件: it is another thing that is made; every department reviews it again. */
    STRUCTURAL;

    /**
     * How large a change is.
     *
     * @param before the order as it is in effect
     * @param after its lines as they would become
     * @param products those of the lines, as engineering describes them
     */
    public static ChangeSize of(SalesOrder before, List<OrderLine> after, List<Filed<Product>> products) {
        if (after.stream().anyMatch(line -> isOfAnotherStructure(before, line, products))) {
            return STRUCTURAL;
        }
        return movesThePlan(before, after) ? MOVES_DATE : SMALL;
    }

    /** Whether a date by which production works is another, or production was instructed and not to make so much. */
    static boolean movesThePlan(SalesOrder before, List<OrderLine> after) {
        return after.stream().anyMatch(line -> isOfAnotherDate(before, line) || isBeyondThePlan(before, line));
    }

    /** Whether a line is of goods that nobody has reviewed; a new one may be of the same as another. */
    static boolean isOfAnotherStructure(SalesOrder before, OrderLine line, List<Filed<Product>> products) {
        Stream<OrderLine> reviewed = before.line(line.id()).map(Stream::of).orElseGet(() -> before.lines().stream());
        LineStructure asked = LineStructure.of(line, products);
        return reviewed.noneMatch(each -> LineStructure.of(each, products).equals(asked));
    }

    private static boolean isOfAnotherDate(SalesOrder before, OrderLine line) {
        return before.line(line.id())
                .filter(was -> !was.agreed().equals(line.agreed()))
                .isPresent();
    }

    private static boolean isBeyondThePlan(SalesOrder before, OrderLine line) {
        Quantity planned = before.production().instructed(line);
        return before.production().isInstructed()
                && line.wanted().isMoreThan(planned)
                && before.line(line.id())
                        .filter(was -> was.wanted().unit().convertsTo(planned.unit())
                                && !line.wanted().isMoreThan(was.wanted()))
                        .isEmpty();
    }
}
