package io.deliverykit.deliverynote;

import io.deliverykit.lifecycle.State;

/** Where a damage report stands. */
public enum DamageReportState implements State<DamageReport> {
    /** 已报告: audit confirms who answers for it, finance approves. */
    REPORTED,
    /** 退回: somebody else answers, or for something else. */
    RETURNED,
    /** 责任已认定. */
    CHARGED,
    /** 已出库: the goods have left stock by an issue of their own. */
    WRITTEN_OFF,
    /** 已撤销. */
    DROPPED
}
