package io.deliverykit.account;

import io.deliverykit.lifecycle.State;

/** Where a customer account stands. Supply hold is no state: it is computed from what is overdue. */
public enum CustomerAccountState implements State<CustomerAccount> {
    /** 往来中: in use. */
    OPEN,
    /** 已销户: settled and closed. */
    CLOSED
}
