package io.deliverykit.purchase;

import static io.deliverykit.lifecycle.Table.*;
import static io.deliverykit.party.Role.*;
import static io.deliverykit.purchase.SupplierRules.*;
import static io.deliverykit.purchase.SupplierState.*;

import io.deliverykit.lifecycle.Lifecycle;
import io.deliverykit.purchase.SupplierCommands.*;

/**
 * The life of a {@link Supplier}: registered, evaluated, put on the list of the qualified. It goes off the list when its
 * score falls under the policy's floor, and comes back only by a new evaluation (PU-05).
 */
public final class SupplierLifecycle {
    /** The name of this lifecycle. */
    public static final String NAME = "supplier";

    // spotless:off
    /** The table. */
    public static final Lifecycle<Supplier> LIFECYCLE = lifecycle(NAME, Supplier.class,
        numbered("GY"),
        begins(CANDIDATE), ends(DROPPED),
        //  while it is                             on                          by                            it becomes                                               provided that it
        newly(                                         RegisterSupplier.class)  .by(PURCHASER)                .to(CANDIDATE)                                           .always(),
        from(CANDIDATE, QUALIFIED, DISQUALIFIED)   .on(ChangeContact.class)     .by(PURCHASER)                .stays()                                                 .always(),
        from(CANDIDATE, QUALIFIED)                 .on(EvaluateSupplier.class)  .by(PURCHASER, QUALITY_MANAGER).stays()                                                .always(),
        from(DISQUALIFIED)                         .on(EvaluateSupplier.class)  .by(PURCHASER, QUALITY_MANAGER).to(CANDIDATE)                                          .always(),
        from(CANDIDATE)                            .on(QualifySupplier.class)   .by(DEPARTMENT_HEAD)          .to(QUALIFIED)                                           .when(WAS_EVALUATED, WAS_EVALUATED_BY_SOMEBODY_ELSE, ITS_SCORE_IS_NOT_UNDER_THE_FLOOR),
        from(QUALIFIED)                            .on(DisqualifySupplier.class).by(DEPARTMENT_HEAD, QUALITY_MANAGER).to(DISQUALIFIED)                                 .always(),
        from(CANDIDATE, QUALIFIED, DISQUALIFIED)   .on(DropSupplier.class)      .by(DEPARTMENT_HEAD)          .to(DROPPED)                                             .always(),
        from(QUALIFIED)                            .on(Supply.class)            .byAnotherDocument()          .stays().orTo(DISQUALIFIED, ITS_SCORE_IS_UNDER_THE_FLOOR).always(),
        from(CANDIDATE, DISQUALIFIED, DROPPED)     .on(Supply.class)            .byAnotherDocument()          .stays()                                                 .always());
    // spotless:on

    private SupplierLifecycle() {}
}
