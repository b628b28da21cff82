package io.deliverykit.transport;

/** Who is charged with what was lost or damaged (TR-07). */
public enum Bearer {
    /** 本公司. */
    OURSELVES,
    /** 承运方. */
    CARRIER,
    /** 客户. */
    CUSTOMER
}
