package io.deliverykit.testkit;

import io.deliverykit.party.Actor;
import io.deliverykit.party.Role;

/** One person for each role of a small manufacturer, so that no duty falls together by accident. */
public final class People {
    /** The tenant they all belong to. */
    public static final String TENANT = "acme";

    public static final Actor REP = person("rep", "sales", Role.SALES_REP);
    public static final Actor CLERK = person("clerk", "sales", Role.SALES_CLERK);
    public static final Actor ORDER_DESK = person("order-desk", "sales", Role.ORDER_DESK);
    public static final Actor SALES_MANAGER = person("sales-manager", "sales", Role.SALES_MANAGER);
    public static final Actor SALES_DIRECTOR = person("sales-director", "board", Role.SALES_DIRECTOR);
    public static final Actor GENERAL_MANAGER = person("general-manager", "board", Role.GENERAL_MANAGER);
    public static final Actor FINANCE_MANAGER = person("finance-manager", "finance", Role.FINANCE_MANAGER);
    public static final Actor ACCOUNTANT = person("accountant", "finance", Role.SALES_ACCOUNTANT);
    public static final Actor CASHIER = person("cashier", "finance", Role.CASHIER);
    public static final Actor LEGAL = person("legal", "board", Role.LEGAL);
    public static final Actor PLANNER = person("planner", "production", Role.PLANNER);
    public static final Actor PRODUCTION_MANAGER = person("production-manager", "production", Role.PRODUCTION_MANAGER);
    public static final Actor PURCHASER = person("purchaser", "purchasing", Role.PURCHASER);
    public static final Actor PURCHASING_HEAD = person("purchasing-head", "purchasing", Role.DEPARTMENT_HEAD);
    public static final Actor ENGINEER = person("engineer", "engineering", Role.ENGINEER);
    public static final Actor INSPECTOR = person("inspector", "quality", Role.QUALITY_INSPECTOR);
    public static final Actor QUALITY_MANAGER = person("quality-manager", "quality", Role.QUALITY_MANAGER);
    public static final Actor KEEPER = person("keeper", "warehouse", Role.WAREHOUSE_KEEPER);
    public static final Actor SERVICE_AGENT = person("service-agent", "service", Role.SERVICE_AGENT);
    public static final Actor INSTALLER = person("installer", "service", Role.INSTALLER);
    public static final Actor WAREHOUSE_SUPERVISOR =
            person("warehouse-supervisor", "warehouse", Role.WAREHOUSE_SUPERVISOR);
    public static final Actor DEPARTMENT_HEAD = person("department-head", "sales", Role.DEPARTMENT_HEAD);
    public static final Actor GUARD = person("guard", "gate", Role.GATE_GUARD);
    public static final Actor DRIVER = person("driver", "transport", Role.DRIVER);
    public static final Actor DEPUTY_GENERAL_MANAGER =
            person("deputy-general-manager", "board", Role.DEPUTY_GENERAL_MANAGER);
    public static final Actor CUSTOMER = person("customer", "customer", Role.CUSTOMER);

    private People() {}

    /** A person of {@link #TENANT} with one role. */
    public static Actor person(String name, String department, Role role) {
        return Actor.of(name, TENANT, role).inDepartment(department);
    }
}
