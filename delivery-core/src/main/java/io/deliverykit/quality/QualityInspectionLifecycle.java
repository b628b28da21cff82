package io.deliverykit.quality;

import static io.deliverykit.lifecycle.Table.*;
import static io.deliverykit.party.Role.*;
import static io.deliverykit.quality.Findings.*;
import static io.deliverykit.quality.QualityInspectionRules.*;
import static io.deliverykit.quality.QualityInspectionState.*;

import io.deliverykit.deliverynote.DeliveryNoteClaims.Vouch;
import io.deliverykit.lifecycle.Lifecycle;
import io.deliverykit.production.ProductionInstructionCommands.Certify;
import io.deliverykit.purchase.PurchaseOrderCommands.Judge;
import io.deliverykit.quality.BatchCommands.BeginBatch;
import io.deliverykit.quality.BatchCommands.Touch;
import io.deliverykit.quality.QualityInspectionCommands.*;

/**
 * The life of a {@link QualityInspection}: requested, inspected, passed or failed; failed goods are mended and inspected
 * again, scrapped or returned, and where the policy allows it the customer may take them as they are. A delivery note that
 * reaches the warehouse opens its own, and loads only when it has passed; so does what a supplier delivers (QI-01, QI-02),
 * and a production instruction whose goods are made: they are stocked only when it has passed (PN-07).
 */
public final class QualityInspectionLifecycle {
    /** The name of this lifecycle. */
    public static final String NAME = "quality-inspection";

    // spotless:off
    /** The table. */
    public static final Lifecycle<QualityInspection> LIFECYCLE = lifecycle(NAME, QualityInspection.class,
        numbered("JY"), listed(inspection -> "", inspection -> null),
        begins(REQUESTED), ends(PASSED, CONDITIONAL, SCRAPPED, RETURNED),
        //  while it is           on                          by                                                    it becomes        provided that it
        newly(                       RequestInspection.class).by(QUALITY_INSPECTOR, WAREHOUSE_KEEPER, PRODUCTION_MANAGER).to(REQUESTED).leaving(IS_NOT_OUTGOING),
        newly(                       InspectOutgoing.class)  .byAnotherDocument()                                   .to(REQUESTED)    .always(),
        newly(                       InspectIncoming.class)  .byAnotherDocument()                                   .to(REQUESTED)    .always(),
        newly(                       InspectFinished.class)  .byAnotherDocument()                                   .to(REQUESTED)    .always(),
        newly(                       InspectAgain.class)     .by(QUALITY_INSPECTOR, QUALITY_MANAGER)                .to(REQUESTED)    .leaving(ITS_NOTE_IS_STILL_HERE),
        from(REQUESTED, INSPECTING, REWORK)
                                 .on(NameMakers.class)       .by(QUALITY_INSPECTOR, WAREHOUSE_KEEPER, PRODUCTION_MANAGER).stays()     .always(),
        from(REQUESTED, REWORK)  .on(StartInspection.class)  .by(QUALITY_INSPECTOR)                                 .to(INSPECTING)   .always(),
        from(INSPECTING)         .on(PassGoods.class)        .by(QUALITY_INSPECTOR)                                 .to(PASSED)       .matching(INSPECTOR_DID_NOT_MAKE_THEM).leaving(LOOKED_AT_WHAT_LEAVES),
        from(INSPECTING)         .on(FailGoods.class)        .by(QUALITY_INSPECTOR)                                 .to(FAILED)       .matching(NAMES_ITS_FINDINGS, COUNTS_WHAT_IT_LOOKED_AT).leaving(LOOKED_AT_WHAT_LEAVES)
                                                                                                                                      .pointingOut(IS_NO_MATTER_FOR_THE_HEADS),
        from(INSPECTING, FAILED) .on(ConcedeGoods.class)     .by(QUALITY_INSPECTOR)                                 .proposesUnder(CONCESSION_APPROVALS).orTo(CONDITIONAL, CUSTOMER_TAKES_THEM)
                                                                                                                                      .when(CONCESSION_IS_ALLOWED, IS_NOT_OF_PURCHASED_GOODS).matching(INSPECTOR_DID_NOT_MAKE_THEM).leaving(LOOKED_AT_WHAT_LEAVES),
        from(FAILED)             .on(ReferFinding.class)     .by(QUALITY_INSPECTOR)                                 .stays()          .when(IS_NOT_BEFORE_THE_HEADS).matching(PURCHASER_HEARS_OF_WHAT_HE_BOUGHT)
                                                                                                                                      .pointingOut(IS_NO_MATTER_FOR_THE_HEADS),
        from(FAILED)             .on(ReworkGoods.class)      .by(QUALITY_INSPECTOR, QUALITY_MANAGER, PRODUCTION_MANAGER).to(REWORK)   .when(HEAD_DECIDES_WHAT_IS_BEFORE_THE_HEADS).matching(LEADER_OF_THE_MAKERS_IS_TOLD),
        from(FAILED)             .on(RequestScrap.class)     .by(QUALITY_INSPECTOR, PRODUCTION_MANAGER, WAREHOUSE_KEEPER, PURCHASER).proposesUnder(SCRAP_APPROVALS).orTo(SCRAPPED, IT_IS_TO_BE_SCRAPPED)
                                                                                                                                      .when(IS_BEFORE_THE_HEADS).matching(NAMES_WHAT_IS_LOST),
        from(FAILED)             .on(ReturnGoods.class)      .by(QUALITY_MANAGER)                                   .to(RETURNED)     .always(),
        reminds("QI-07", "finding", Findings::acting, FAILED).followingTheDocument(),
        reminds("QI-07", "head", Findings::heads, FAILED).followingTheDocument(),
        holds(THE_NOTE, Vouch.class, QualityInspectionRules::ofTheNote),
        holds(THE_PURCHASE, Judge.class, QualityInspectionRules::ofThePurchase),
        holds(THE_INSTRUCTION, Certify.class, QualityInspectionRules::ofTheInstruction),
        holds(THE_BATCHES, Touch.class, QualityInspectionRules::ofTheBatch).beginningBy(new BeginBatch()));
    // spotless:on

    private QualityInspectionLifecycle() {}
}
