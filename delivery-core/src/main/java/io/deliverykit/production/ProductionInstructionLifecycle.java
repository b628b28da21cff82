package io.deliverykit.production;

import static io.deliverykit.lifecycle.Table.*;
import static io.deliverykit.party.Role.*;
import static io.deliverykit.production.FollowUpRules.*;
import static io.deliverykit.production.PlanRules.*;
import static io.deliverykit.production.ProductionInstructionRules.*;
import static io.deliverykit.production.ProductionInstructionState.*;

import io.deliverykit.lifecycle.Lifecycle;
import io.deliverykit.order.SalesOrderClaims.Instruct;
import io.deliverykit.production.FollowUpCommands.*;
import io.deliverykit.production.PlanCommands.*;
import io.deliverykit.production.ProductionInstructionCommands.*;
import io.deliverykit.quality.QualityInspectionCommands.InspectFinished;
import io.deliverykit.quality.QualityInspectionLifecycle;

/**
 * The life of a {@link ProductionInstruction}: the order desk issues it, the planner plans it, the workshop makes it, quality
 * inspects it, the keeper stocks it. The plan names every task with its dates, departments may object to theirs, and another
 * plan needs planner and order desk to agree (PN-09); engineering can stop the work (PN-06); only goods that passed the final
 * inspection can be issued (PN-07).
 */
public final class ProductionInstructionLifecycle {
    /** The name of this lifecycle. */
    public static final String NAME = "production-instruction";

    // spotless:off
    /** The table. */
    public static final Lifecycle<ProductionInstruction> LIFECYCLE = lifecycle(NAME, ProductionInstruction.class,
        numbered("SC"), listed(instruction -> instruction.customer().id(), ProductionInstruction::due),
        begins(ISSUED), ends(STOCKED, CANCELLED),
        //  while it is                                 on                          by                                            it becomes                    provided that it
        newly(                                             IssueInstruction.class)  .by(ORDER_DESK)                               .to(ISSUED)                   .leaving(NAMES_EACH_LINE_ONCE, AGREES_WITH_ITS_ORDER, ITS_ORDER_STANDS, IS_DUE_WHEN_THE_ORDER_IS),
        from(ISSUED, PLANNED, RESCHEDULED, IN_PRODUCTION, SUSPENDED)
                                                        .on(HandOverDocuments.class).by(ENGINEER)                                 .stays()                      .leaving(REPLACES_DRAWINGS_BY_A_NOTICE),
        from(ISSUED)                                    .on(RecordMeeting.class)    .by(PLANNER)                                  .stays()                      .matching(MEETING_WAS_HELD),
        from(ISSUED)                                    .on(DrawUpPlan.class)       .by(PLANNER)                                  .to(PLANNED)                  .when(ITS_ORDER_STANDS, HAS_ITS_ENGINEERING_DOCUMENTS, WAS_MET_ABOUT).leaving(ITS_PLAN_IS_IN_ORDER).pointingOut(ENDS_IN_TIME),
        from(PLANNED, IN_PRODUCTION)                    .on(ObjectToDate.class)     .by(PRODUCTION_MANAGER, PURCHASER, ENGINEER, QUALITY_MANAGER, WAREHOUSE_SUPERVISOR, DEPARTMENT_HEAD).stays().when(CAN_STILL_BE_OBJECTED_TO).matching(NAMES_A_TASK, OBJECTS_TO_ITS_OWN_DATE),
        from(PLANNED, IN_PRODUCTION)                    .on(RuleOnObjection.class)  .by(GENERAL_MANAGER)                          .stays()                      .matching(NAMES_A_TASK, WAS_OBJECTED_TO, RULES_FOR_THE_COMPANY_THAT_OBJECTS).leaving(DATES_EACH_TASK).pointingOut(ENDS_IN_TIME),
        from(PLANNED, IN_PRODUCTION)                    .on(Reschedule.class)       .by(PLANNER)                                  .proposesUnder(RESCHEDULING).orTo(RESCHEDULED, IT_IS_AGREED).matching(KEEPS_WHAT_WAS_DONE).leaving(ITS_PLAN_IS_IN_ORDER),
        from(RESCHEDULED)                               .on(AnnouncePlan.class)     .by(PLANNER)                                  .to(PLANNED).orTo(IN_PRODUCTION, WORK_HAS_BEGUN).matching(TELLS_EVERY_DEPARTMENT, TELLS_THE_MOVED_DATE),
        from(PLANNED, RESCHEDULED, IN_PRODUCTION)       .on(CheckReadiness.class)   .by(PLANNER)                                  .stays()                      .matching(NAMES_A_TASK).leaving(A_PROBLEM_BECAME_A_REQUEST),
        from(PLANNED, RESCHEDULED, IN_PRODUCTION)       .on(ReleaseDesign.class)    .by(ENGINEER)                                 .stays()                      .matching(NAMES_A_TASK, IS_AN_OPEN_DESIGN),
        from(PLANNED, RESCHEDULED, IN_PRODUCTION)       .on(ReceiveParts.class)     .by(WAREHOUSE_KEEPER)                         .stays()                      .matching(NAMES_A_TASK, ARE_OPEN_PARTS, ARRIVED_WHERE_THEY_WERE_ORDERED),
        from(PLANNED, RESCHEDULED, IN_PRODUCTION)       .on(TellPacking.class)      .by(PLANNER, PRODUCTION_MANAGER)              .stays()                      .always(),
        from(PLANNED)                                   .on(StartProduction.class)  .by(PRODUCTION_MANAGER)                       .to(IN_PRODUCTION)            .when(ITS_ORDER_STANDS),
        from(PLANNED, RESCHEDULED, IN_PRODUCTION, IN_INSPECTION)
                                                        .on(StopWork.class)         .by(ENGINEER)                                 .to(SUSPENDED)                .always(),
        from(SUSPENDED)                                 .on(ResumeWork.class)       .by(ENGINEER)                                 .to(PLANNED).orTo(RESCHEDULED, ITS_PLAN_IS_TO_BE_TOLD).orTo(IN_INSPECTION, ITS_GOODS_WERE_PRESENTED).orTo(IN_PRODUCTION, WORK_HAS_BEGUN).always(),
        from(IN_PRODUCTION)                             .on(PresentGoods.class)     .by(PRODUCTION_MANAGER)                       .to(IN_INSPECTION)            .always(),
        from(IN_INSPECTION)                             .on(MakeAgain.class)        .by(PRODUCTION_MANAGER)                       .to(IN_PRODUCTION)            .when(FAILED_ITS_INSPECTION),
        from(IN_INSPECTION)                             .on(StockBlocked.class)     .by(WAREHOUSE_KEEPER)                         .stays()                      .always(),
        from(IN_INSPECTION)                             .on(StockGoods.class)       .by(WAREHOUSE_KEEPER)                         .to(STOCKED)                  .when(PASSED_ITS_INSPECTION).matching(IS_PACKED_TO_ITS_STANDARD, STOCKS_WHAT_IT_INSTRUCTS),
        from(ISSUED, PLANNED, RESCHEDULED, IN_PRODUCTION, IN_INSPECTION, SUSPENDED)
                                                        .on(CheckProgress.class)    .by(ORDER_DESK)                               .stays()                      .pointingOut(WILL_BE_READY_IN_TIME),
        from(ISSUED, PLANNED, RESCHEDULED, IN_PRODUCTION, IN_INSPECTION, SUSPENDED)
                                                        .on(TryRemedy.class)        .by(PLANNER, PRODUCTION_MANAGER)              .stays()                      .leaving(OUTSOURCING_WAS_APPROVED),
        from(ISSUED, PLANNED, RESCHEDULED, IN_PRODUCTION, IN_INSPECTION, SUSPENDED)
                                                        .on(AskCustomer.class)      .by(ORDER_DESK)                               .stays()                      .when(REMEDIES_WERE_TRIED),
        from(ISSUED, PLANNED, RESCHEDULED, IN_PRODUCTION, IN_INSPECTION, SUSPENDED)
                                                        .on(SendExpediteNotice.class).by(ORDER_DESK)                              .stays()                      .when(CUSTOMER_WAS_ASKED).matching(FINAL_DATE_IS_LATER),
        from(ISSUED, PLANNED, RESCHEDULED, IN_PRODUCTION, IN_INSPECTION, SUSPENDED)
                                                        .on(MoveDueDate.class)      .by(ORDER_DESK)                               .stays()                      .leaving(IS_DUE_WHEN_THE_ORDER_IS),
        from(ISSUED, PLANNED, RESCHEDULED, IN_PRODUCTION, IN_INSPECTION, SUSPENDED)
                                                        .on(CancelInstruction.class).by(ORDER_DESK)                               .to(CANCELLED)                .always(),
        from(ISSUED, PLANNED, RESCHEDULED, IN_PRODUCTION, IN_INSPECTION, SUSPENDED, STOCKED, CANCELLED)
                                                        .on(Certify.class)          .byAnotherDocument()                          .stays()                      .always(),
        from(ISSUED, PLANNED, RESCHEDULED, IN_PRODUCTION, IN_INSPECTION, SUSPENDED, STOCKED, CANCELLED)
                                                        .on(Store.class)            .byAnotherDocument()                          .stays()                      .leaving(NO_MORE_IS_SHELVED_THAN_IT_STOCKED),
        reminds("PN-01", "plan",       InstructionClocks::plan,      ISSUED),
        reminds("PN-02", "objections", PlanRules::objectionsEnd,     PLANNED, IN_PRODUCTION).followingTheDocument(),
        reminds("PN-03", "progress",   InstructionClocks::progress,  ISSUED, PLANNED, RESCHEDULED, IN_PRODUCTION, IN_INSPECTION, SUSPENDED).followingTheDocument(),
        reminds("PN-10", "readiness",  InstructionClocks::readiness, PLANNED, RESCHEDULED, IN_PRODUCTION).followingTheDocument(),
        reminds("PN-11", "packing",    InstructionClocks::packing,   PLANNED, RESCHEDULED, IN_PRODUCTION).followingTheDocument(),
        reminds("PN-15", "task",       InstructionClocks::task,      PLANNED, RESCHEDULED, IN_PRODUCTION, IN_INSPECTION, SUSPENDED).followingTheDocument(),
        opens("inspection", IN_INSPECTION, QualityInspectionLifecycle.NAME, InspectFinished.class, InstructionOpens::inspection).anewFor(InstructionOpens::lot),
        holds(THE_ORDER, Instruct.class, ProductionInstructionRules::ofTheOrder));
    // spotless:on

    private ProductionInstructionLifecycle() {}
}
