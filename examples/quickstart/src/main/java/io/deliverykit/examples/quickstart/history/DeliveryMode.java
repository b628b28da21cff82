package io.deliverykit.examples.quickstart.history;

/** How goods get to the customer. */
public enum DeliveryMode {
    SELF_PICKUP,
    SHIPPED,
    DIRECT
}
