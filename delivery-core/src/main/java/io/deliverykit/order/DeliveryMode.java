package io.deliverykit.order;

/** How goods get to the customer (提货方式). */
public enum DeliveryMode {
    /** 自提: the customer fetches them. */
    SELF_PICKUP,
    /** 代办托运: a carrier that we commission. */
    SHIPPED,
    /** 直送: our own people. */
    DIRECT
}
