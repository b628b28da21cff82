package io.deliverykit.transport;

import static io.deliverykit.lifecycle.Table.*;
import static io.deliverykit.party.Role.*;
import static io.deliverykit.transport.CarrierFileRules.*;
import static io.deliverykit.transport.CarrierFileState.*;

import io.deliverykit.lifecycle.Lifecycle;
import io.deliverykit.transport.CarrierFileCommands.*;

/**
 * The life of a {@link CarrierFile}: registered, evaluated, qualified and put under contract; suspended by hand, or by itself
 * when its score falls under the policy's floor, until it is evaluated anew; or struck off. Goods go with no other carrier
 * (TR-01, PU-05).
 */
public final class CarrierFileLifecycle {
    /** The name of this lifecycle. */
    public static final String NAME = "carrier-file";

    // spotless:off
    /** The table. */
    public static final Lifecycle<CarrierFile> LIFECYCLE = lifecycle(NAME, CarrierFile.class,
        numbered("CY"), listed(carrier -> "", carrier -> null),
        begins(CANDIDATE), ends(STRUCK_OFF),
        //  while it is                                  on                         by                                     it becomes                            provided that
        newly(                                              RegisterCarrier.class)    .by(DISPATCHER, PURCHASER, SALES_CLERK).to(CANDIDATE)                        .always(),
        from(CANDIDATE, IN_EVALUATION, QUALIFIED, SUSPENDED)
                                                        .on(ChangeCarrierContact.class).by(DISPATCHER, PURCHASER, SALES_CLERK).stays()                           .always(),
        from(CANDIDATE, SUSPENDED)                      .on(EvaluateCarrier.class)    .by(DISPATCHER, PURCHASER, SALES_CLERK).to(IN_EVALUATION)                    .matching(WAS_EVALUATED_BY_NOW),
        from(IN_EVALUATION)                             .approvedUnder(QUALIFICATION)                                        .to(QUALIFIED).orBackTo(CANDIDATE)    .when(ITS_SCORE_IS_NOT_UNDER_THE_FLOOR),
        from(QUALIFIED)                                 .on(SignCarrierContract.class).by(DISPATCHER, PURCHASER, SALES_MANAGER).stays()                            .matching(ITS_CONTRACT_HAS_NOT_RUN_OUT),
        from(QUALIFIED)                                 .on(SuspendCarrier.class)     .by(DISPATCHER, SALES_MANAGER)         .to(SUSPENDED)                        .always(),
        from(CANDIDATE, IN_EVALUATION, QUALIFIED, SUSPENDED)
                                                        .on(StrikeOffCarrier.class)   .by(SALES_MANAGER)                     .to(STRUCK_OFF)                       .always(),
        from(QUALIFIED)                                 .on(Carry.class)              .byAnotherDocument()                   .stays().orTo(SUSPENDED, ITS_SCORE_IS_UNDER_THE_FLOOR).always(),
        from(CANDIDATE, IN_EVALUATION, SUSPENDED, STRUCK_OFF)
                                                        .on(Carry.class)              .byAnotherDocument()                   .stays()                              .always());
    // spotless:on

    private CarrierFileLifecycle() {}
}
