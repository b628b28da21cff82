package io.deliverykit.customer;

import io.deliverykit.lifecycle.State;

/** Where a customer file stands. */
public enum CustomerFileState implements State<CustomerFile> {
    /** 潜在客户: it has bought nothing yet. */
    PROSPECT,
    /** 在册客户: it has bought. */
    ACTIVE,
    /** 已归档. */
    ARCHIVED
}
