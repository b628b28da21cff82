package io.deliverykit.customer;

/** A part of the customer file that not everybody sees (CU-03). */
public enum FileField {
    /** 联系方式. */
    CONTACTS,
    /** 价格及特殊条款. */
    PRICES
}
