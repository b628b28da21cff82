package io.deliverykit.rulechange;

import io.deliverykit.lifecycle.State;

/** Where the change of a rule stands. */
public enum RuleChangeState implements State<RuleChange> {
    /** 草案. */
    DRAFT,
    /** 审批中. */
    IN_APPROVAL,
    /** 已批准. */
    APPROVED,
    /** 已公布. */
    ANNOUNCED,
    /** 已生效. */
    IN_EFFECT,
    /** 已撤回. */
    WITHDRAWN
}
