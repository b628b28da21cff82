package io.deliverykit.quality;

import static io.deliverykit.lifecycle.Table.*;
import static io.deliverykit.party.Role.*;
import static io.deliverykit.quality.QualityInspectionRules.*;
import static io.deliverykit.quality.QualityInspectionState.*;

import io.deliverykit.deliverynote.DeliveryNoteCommands.Vouch;
import io.deliverykit.lifecycle.Lifecycle;
import io.deliverykit.production.ProductionInstructionCommands.Certify;
import io.deliverykit.quality.QualityInspectionCommands.*;

/**
 * The life of a {@link QualityInspection}: requested, inspected, passed or failed; failed goods are mended and inspected
 * again, scrapped or returned. A delivery note that reaches the warehouse opens its own, and loads only when it has passed
 * (QI-01, QI-02); so does a production instruction whose goods are made, and they are stocked only when it has (PN-07).
 */
public final class QualityInspectionLifecycle {
    /** The name of this lifecycle. */
    public static final String NAME = "quality-inspection";

    // spotless:off
    /** The table. */
    public static final Lifecycle<QualityInspection> LIFECYCLE = lifecycle(NAME, QualityInspection.class,
        numbered("JY"), listed(inspection -> "", inspection -> null),
        begins(REQUESTED), ends(PASSED, SCRAPPED, RETURNED),
        //  while it is           on                          by                                                    it becomes        provided that it
        newly(                       RequestInspection.class).by(QUALITY_INSPECTOR, WAREHOUSE_KEEPER, PRODUCTION_MANAGER).to(REQUESTED).leaving(IS_NOT_OUTGOING),
        newly(                       InspectOutgoing.class)  .byAnotherDocument()                                   .to(REQUESTED)    .always(),
        newly(                       InspectFinished.class)  .byAnotherDocument()                                   .to(REQUESTED)    .always(),
        newly(                       InspectAgain.class)     .by(QUALITY_INSPECTOR, QUALITY_MANAGER)                .to(REQUESTED)    .leaving(ITS_NOTE_IS_STILL_HERE),
        from(REQUESTED, INSPECTING, REWORK)
                                 .on(NameMakers.class)       .by(QUALITY_INSPECTOR, WAREHOUSE_KEEPER, PRODUCTION_MANAGER).stays()     .always(),
        from(REQUESTED, REWORK)  .on(StartInspection.class)  .by(QUALITY_INSPECTOR)                                 .to(INSPECTING)   .always(),
        from(INSPECTING)         .on(PassGoods.class)        .by(QUALITY_INSPECTOR)                                 .to(PASSED)       .matching(INSPECTOR_DID_NOT_MAKE_THEM).leaving(LOOKED_AT_WHAT_LEAVES),
        from(INSPECTING)         .on(FailGoods.class)        .by(QUALITY_INSPECTOR)                                 .to(FAILED)       .matching(NAMES_ITS_FINDINGS).leaving(LOOKED_AT_WHAT_LEAVES),
        from(FAILED)             .on(ReworkGoods.class)      .by(QUALITY_MANAGER, PRODUCTION_MANAGER)               .to(REWORK)       .always(),
        from(FAILED)             .on(ScrapGoods.class)       .by(QUALITY_MANAGER)                                   .to(SCRAPPED)     .always(),
        from(FAILED)             .on(ReturnGoods.class)      .by(QUALITY_MANAGER)                                   .to(RETURNED)     .always(),
        holds(THE_NOTE, Vouch.class, QualityInspectionRules::ofTheNote),
        holds(THE_INSTRUCTION, Certify.class, QualityInspectionRules::ofTheInstruction));
    // spotless:on

    private QualityInspectionLifecycle() {}
}
