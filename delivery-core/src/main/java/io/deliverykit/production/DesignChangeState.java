package io.deliverykit.production;

import io.deliverykit.lifecycle.State;

/** Where a notice of a design change stands. */
public enum DesignChangeState implements State<DesignChange> {
    /** 草拟. */
    DRAFT,
    /** 已下发: production, quality and purchasing take note of it. */
    ISSUED,
    /** 已签收: all of them have. */
    ACKNOWLEDGED,
    /** 已撤销. */
    WITHDRAWN
}
