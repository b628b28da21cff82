package io.deliverykit.product;

import static io.deliverykit.lifecycle.Table.*;
import static io.deliverykit.party.Role.*;
import static io.deliverykit.product.ProductRules.*;
import static io.deliverykit.product.ProductState.*;

import io.deliverykit.lifecycle.Lifecycle;
import io.deliverykit.product.ProductCommands.*;

/**
 * The life of a {@link Product}: designed, mature, redesigned, at last discontinued. What the engineer says here decides how an
 * order for it is reviewed; who asks for the order has no say in it (SO-04).
 */
public final class ProductLifecycle {
    /** The name of this lifecycle. */
    public static final String NAME = "product";

    // spotless:off
    /** The table. */
    public static final Lifecycle<Product> LIFECYCLE = lifecycle(NAME, Product.class,
        numbered("CP"),
        begins(IN_DESIGN), ends(DISCONTINUED),
        //  while it is            on                        by                 it becomes        provided that
        newly(                        RegisterProduct.class)   .by(ENGINEER)    .to(IN_DESIGN)    .always(),
        from(IN_DESIGN, MATURE)   .on(DescribeProduct.class)   .by(ENGINEER)    .stays()          .always(),
        from(IN_DESIGN, MATURE)   .on(NameComponents.class)    .by(ENGINEER)    .stays()          .always(),
        from(IN_DESIGN)           .on(MatureProduct.class)     .by(ENGINEER)    .to(MATURE)       .always(),
        from(MATURE)              .on(RedesignProduct.class)   .by(ENGINEER)    .to(IN_DESIGN)    .always(),
        from(IN_DESIGN, MATURE)   .on(RecordMaking.class)      .by(PLANNER)     .stays()          .matching(WAS_MADE_ALREADY),
        from(IN_DESIGN, MATURE)   .on(DiscontinueProduct.class).by(ENGINEER)    .to(DISCONTINUED) .always());
    // spotless:on

    private ProductLifecycle() {}
}
