package io.deliverykit.acceptance;

import static io.deliverykit.acceptance.TrainingRecordRules.*;
import static io.deliverykit.acceptance.TrainingRecordState.*;
import static io.deliverykit.lifecycle.Table.*;
import static io.deliverykit.party.Role.*;

import io.deliverykit.acceptance.TrainingRecordCommands.*;
import io.deliverykit.contract.SalesContractCommands.Train;
import io.deliverykit.lifecycle.Lifecycle;

/**
 * The life of a {@link TrainingRecord}: planned, given, signed by the customer. The contract that promises it is not
 * complete before (AC-05).
 */
public final class TrainingRecordLifecycle {
    /** The name of this lifecycle. */
    public static final String NAME = "training-record";

    // spotless:off
    /** The table. */
    public static final Lifecycle<TrainingRecord> LIFECYCLE = lifecycle(NAME, TrainingRecord.class,
        numbered("PX"), listed(training -> training.customer().id(), training -> null),
        begins(PLANNED), ends(SIGNED, CALLED_OFF),
        //  while it is         on                      by                                    it becomes       provided that it
        newly(                     PlanTraining.class)   .by(SALES_REP, SERVICE_AGENT)        .to(PLANNED)     .leaving(IS_FOR_ITS_CONTRACTS_CUSTOMER, IS_PROMISED_BY_ITS_CONTRACT),
        from(PLANNED)          .on(GiveTraining.class)   .by(SERVICE_AGENT, INSTALLER)        .to(GIVEN)       .matching(WAS_GIVEN_BY_NOW),
        from(GIVEN)            .on(SignTraining.class)   .by(CUSTOMER, SERVICE_AGENT)         .to(SIGNED)      .always(),
        from(PLANNED, GIVEN)   .on(CallOffTraining.class).by(SALES_REP, SERVICE_AGENT)        .to(CALLED_OFF)  .always(),
        holds(THE_CONTRACT, Train.class, TrainingRecordRules::ofTheContract));
    // spotless:on

    private TrainingRecordLifecycle() {}
}
