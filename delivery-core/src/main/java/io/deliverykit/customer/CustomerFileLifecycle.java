package io.deliverykit.customer;

import static io.deliverykit.customer.CustomerFileRules.*;
import static io.deliverykit.customer.CustomerFileState.*;
import static io.deliverykit.lifecycle.Table.*;
import static io.deliverykit.party.Role.*;

import io.deliverykit.customer.CustomerFileCommands.*;
import io.deliverykit.lifecycle.Lifecycle;

/**
 * The life of a {@link CustomerFile}: a prospect of the rep who stays in contact, then a customer whose file is refreshed
 * again and again (CU-01, CU-02, CU-08).
 */
public final class CustomerFileLifecycle {
    /** The name of this lifecycle. */
    public static final String NAME = "customer-file";

    // spotless:off
    /** The table. */
    public static final Lifecycle<CustomerFile> LIFECYCLE = lifecycle(NAME, CustomerFile.class,
        numbered("DA"), listed(file -> file.profile().name(), file -> null),
        begins(PROSPECT, ACTIVE), ends(ARCHIVED),
        //  while it is              on                       by                                              it becomes                         provided that
        newly(                          RegisterProspect.class).by(SALES_REP)                                 .to(PROSPECT)                      .always(),
        newly(                          RegisterCustomer.class).by(SALES_CLERK, SALES_MANAGER)                .to(ACTIVE)                        .always(),
        from(PROSPECT)              .on(LogContact.class)      .by(SALES_REP)                                 .stays()                           .when(IS_ONES_OWN_PROSPECT),
        from(PROSPECT)              .on(RegisterAgain.class)   .by(SALES_REP)                                 .stays()                           .when(ITS_OWNER_IS_SILENT),
        from(PROSPECT)              .on(CloseDeal.class)       .by(SALES_REP)                                 .to(ACTIVE)                        .matching(BUYER_IS_THE_CUSTOMER),
        from(PROSPECT, ACTIVE)    .on(NameFamily.class)      .by(SALES_REP, SALES_CLERK)                    .stays()                           .always(),
        from(PROSPECT, ACTIVE)    .on(RecordSample.class)    .by(SALES_REP, SALES_CLERK)                    .stays()                           .matching(SAMPLE_WAS_SENT_BY_NOW),
        from(PROSPECT, ACTIVE)    .on(RefreshFile.class)     .by(SALES_REP, SALES_CLERK)                    .proposesUnder(REFRESH_APPROVALS)  .always(),
        from(PROSPECT, ACTIVE)    .on(ExportFile.class)      .by(SALES_CLERK, SALES_MANAGER, FINANCE_MANAGER).stays()                          .matching(SEES_WHAT_IT_EXPORTS),
        from(PROSPECT, ACTIVE)    .on(ArchiveFile.class)     .by(SALES_MANAGER)                             .to(ARCHIVED)                      .always(),
        reminds("CU-01", "refresh", CustomerFileRules::refreshDue, PROSPECT, ACTIVE).followingTheDocument());
    // spotless:on

    private CustomerFileLifecycle() {}
}
