package io.deliverykit.party;

import java.util.Locale;

/**
 * What a person may be asked to do or decide (岗位). The rulebook's roles are constants here; a host maps its own names
 * to them and may add roles of its own by {@link #of}.
 *
 * @param name in upper case, for example {@code SALES_CLERK}
 */
public record Role(String name) implements Comparable<Role> {
    /** 业务员, 销售员. */
    public static final Role SALES_REP = of("SALES_REP");
    /** 营销部内务, 销售内勤. */
    public static final Role SALES_CLERK = of("SALES_CLERK");
    /** 订单管理部门, 跟单员. */
    public static final Role ORDER_DESK = of("ORDER_DESK");
    /** 营销部负责人, 主管经理. */
    public static final Role SALES_MANAGER = of("SALES_MANAGER");
    /** 主管销售副总经理. */
    public static final Role SALES_DIRECTOR = of("SALES_DIRECTOR");
    /** 总经理. */
    public static final Role GENERAL_MANAGER = of("GENERAL_MANAGER");
    /** 副总经理. */
    public static final Role DEPUTY_GENERAL_MANAGER = of("DEPUTY_GENERAL_MANAGER");
    /** 集团总经理. */
    public static final Role GROUP_GENERAL_MANAGER = of("GROUP_GENERAL_MANAGER");
    /** 部门负责人. */
    public static final Role DEPARTMENT_HEAD = of("DEPARTMENT_HEAD");
    /** 财务部经理. */
    public static final Role FINANCE_MANAGER = of("FINANCE_MANAGER");
    /** 销售会计. */
    public static final Role SALES_ACCOUNTANT = of("SALES_ACCOUNTANT");
    /** 出纳, 财务人员. */
    public static final Role CASHIER = of("CASHIER");
    /** 法务. */
    public static final Role LEGAL = of("LEGAL");
    /** 计划, PMC, 生产部经理. */
    public static final Role PLANNER = of("PLANNER");
    /** 车间主任. */
    public static final Role PRODUCTION_MANAGER = of("PRODUCTION_MANAGER");
    /** 工程部, 技术部. */
    public static final Role ENGINEER = of("ENGINEER");
    /** 采购. */
    public static final Role PURCHASER = of("PURCHASER");
    /** 检验员, 质检. */
    public static final Role QUALITY_INSPECTOR = of("QUALITY_INSPECTOR");
    /** 质量部负责人. */
    public static final Role QUALITY_MANAGER = of("QUALITY_MANAGER");
    /** 库管, 仓管. */
    public static final Role WAREHOUSE_KEEPER = of("WAREHOUSE_KEEPER");
    /** 库房主管. */
    public static final Role WAREHOUSE_SUPERVISOR = of("WAREHOUSE_SUPERVISOR");
    /** 门卫. */
    public static final Role GATE_GUARD = of("GATE_GUARD");
    /** 评审组, 联合工作组. */
    public static final Role TEAM = of("TEAM");
    /** 物流, 储运. */
    public static final Role DISPATCHER = of("DISPATCHER");
    /** 司机, 送货员. */
    public static final Role DRIVER = of("DRIVER");
    /** 客户, 顾客. */
    public static final Role CUSTOMER = of("CUSTOMER");
    /** 售后, 客服. */
    public static final Role SERVICE_AGENT = of("SERVICE_AGENT");
    /** 安装人员. */
    public static final Role INSTALLER = of("INSTALLER");
    /** 审计. */
    public static final Role AUDITOR = of("AUDITOR");

    public Role {
        if (!isUpperCase(name)) {
            throw new IllegalArgumentException("a role is written in upper case like SALES_CLERK, got '" + name + "'");
        }
    }

    public static Role of(String name) {
        return new Role(name.toUpperCase(Locale.ROOT));
    }

    /** By hand: roles are read with every vote of every document, and a pattern took longer than the rest of a vote. */
    private static boolean isUpperCase(String name) {
        for (int index = 0; index < name.length(); index++) {
            char each = name.charAt(index);
            boolean isLetter = each >= 'A' && each <= 'Z';
            if (!isLetter && (index == 0 || !(each == '_' || (each >= '0' && each <= '9')))) {
                return false;
            }
        }
        return !name.isEmpty();
    }

    @Override
    public int compareTo(Role other) {
        return name.compareTo(other.name);
    }

    @Override
    public String toString() {
        return name;
    }
}
