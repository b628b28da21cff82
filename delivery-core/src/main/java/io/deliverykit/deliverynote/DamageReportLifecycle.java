package io.deliverykit.deliverynote;

import static io.deliverykit.deliverynote.DamageReportRules.*;
import static io.deliverykit.deliverynote.DamageReportState.*;
import static io.deliverykit.lifecycle.Table.*;
import static io.deliverykit.party.Role.*;

import io.deliverykit.deliverynote.DamageReportCommands.*;
import io.deliverykit.lifecycle.Lifecycle;

/**
 * The life of a {@link DamageReport}: reported as far as our protection of the goods goes, confirmed by audit and approved by
 * finance, and written off by a goods issue of its own (DN-24, TR-07).
 */
public final class DamageReportLifecycle {
    /** The name of this lifecycle. */
    public static final String NAME = "damage-report";

    // spotless:off
    /** The table. */
    public static final Lifecycle<DamageReport> LIFECYCLE = lifecycle(NAME, DamageReport.class,
        numbered("HS"), listed(report -> "", report -> null),
        begins(REPORTED), ends(WRITTEN_OFF, DROPPED),
        //  while it is     on                        by                                                   it becomes                     provided that it
        newly(                 ReportDamage.class)   .by(WAREHOUSE_KEEPER, SALES_CLERK, DISPATCHER, DRIVER).to(REPORTED)                  .leaving(IS_OF_GOODS_NOT_HANDED_OVER, COSTS_SOMETHING).leaving(IS_TO_BE_CHARGED_HERE),
        from(REPORTED)     .approvedUnder(DAMAGE_APPROVALS)                                                .to(CHARGED).orBackTo(RETURNED).when(IS_NOT_JUDGED_BY_WHO_ANSWERS),
        from(RETURNED)     .on(CorrectReport.class)  .by(WAREHOUSE_KEEPER, SALES_CLERK, DISPATCHER, DRIVER).to(REPORTED)                  .leaving(IS_OF_GOODS_NOT_HANDED_OVER, COSTS_SOMETHING).leaving(IS_TO_BE_CHARGED_HERE),
        from(RETURNED)     .on(DropReport.class)     .by(WAREHOUSE_KEEPER, SALES_CLERK, DISPATCHER, DRIVER).to(DROPPED)                   .always(),
        from(CHARGED)      .on(WriteOffDamage.class) .by(WAREHOUSE_KEEPER)                                 .to(WRITTEN_OFF)               .leaving(ITS_ISSUE_PUT_THEM_OUT));
    // spotless:on

    private DamageReportLifecycle() {}
}
