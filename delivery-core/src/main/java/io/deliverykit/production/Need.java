package io.deliverykit.production;

/** What a task needs before it can begin (生产准备, PN-10). */
public enum Need {
    /** 人. */
    PEOPLE,
    /** 机. */
    MACHINES,
    /** 物. */
    MATERIAL,
    /** 设计. */
    DESIGN
}
