package io.deliverykit.examples.quickstart.replay.story;

import io.deliverykit.party.Actor;
import io.deliverykit.party.Role;
import java.util.List;

/** The people of the company: one for each role, so that nobody approves their own work. */
record Staff(
        Actor rep,
        Actor clerk,
        Actor orderDesk,
        Actor salesManager,
        Actor salesDirector,
        Actor generalManager,
        Actor financeManager,
        Actor accountant,
        Actor cashier,
        Actor legal,
        Actor engineer,
        Actor planner,
        Actor productionManager,
        Actor purchaser,
        Actor qualityManager,
        Actor supervisor,
        Actor inspector,
        Actor keeper,
        Actor dispatcher,
        Actor guard,
        Actor driver,
        Actor customer) {

    static Staff of(String tenant) {
        return new Staff(
                person(tenant, "rep", "sales", Role.SALES_REP),
                person(tenant, "clerk", "sales", Role.SALES_CLERK),
                person(tenant, "order-desk", "sales", Role.ORDER_DESK),
                person(tenant, "sales-manager", "sales", Role.SALES_MANAGER),
                person(tenant, "sales-director", "board", Role.SALES_DIRECTOR),
                person(tenant, "general-manager", "board", Role.GENERAL_MANAGER),
                person(tenant, "finance-manager", "finance", Role.FINANCE_MANAGER),
                person(tenant, "accountant", "finance", Role.SALES_ACCOUNTANT),
                person(tenant, "cashier", "finance", Role.CASHIER),
                person(tenant, "legal", "board", Role.LEGAL),
                person(tenant, "engineer", "engineering", Role.ENGINEER),
                person(tenant, "planner", "production", Role.PLANNER),
                person(tenant, "production-manager", "production", Role.PRODUCTION_MANAGER),
                person(tenant, "purchaser", "purchasing", Role.PURCHASER),
                person(tenant, "quality-manager", "quality", Role.QUALITY_MANAGER),
                person(tenant, "warehouse-supervisor", "warehouse", Role.WAREHOUSE_SUPERVISOR),
                person(tenant, "inspector", "quality", Role.QUALITY_INSPECTOR),
                person(tenant, "keeper", "warehouse", Role.WAREHOUSE_KEEPER),
                person(tenant, "dispatcher", "transport", Role.DISPATCHER),
                person(tenant, "guard", "gate", Role.GATE_GUARD),
                person(tenant, "driver", "transport", Role.DRIVER),
                person(tenant, "customer", "customer", Role.CUSTOMER));
    }

    /** Those who review a contract before it is signed (SC-06). */
    List<Actor> departments() {
        return List.of(planner, engineer, purchaser, salesManager, qualityManager, supervisor);
    }

    private static Actor person(String tenant, String name, String department, Role role) {
        return Actor.of(name, tenant, role).inDepartment(department);
    }
}
