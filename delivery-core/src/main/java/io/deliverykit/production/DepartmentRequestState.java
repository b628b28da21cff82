package io.deliverykit.production;

import io.deliverykit.lifecycle.State;

/** Where a request to another department stands. */
public enum DepartmentRequestState implements State<DepartmentRequest> {
    /** 待处理. */
    OPEN,
    /** 已答复: whoever asked looks whether that helps. */
    ANSWERED,
    /** 已关闭. */
    CLOSED
}
