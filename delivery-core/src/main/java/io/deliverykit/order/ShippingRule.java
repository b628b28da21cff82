package io.deliverykit.order;

/** What of an order may leave together (发货规则, XP-16). */
public enum ShippingRule {
    /** 有货即发: whatever is there. */
    AS_AVAILABLE,
    /** 整行发货: a line leaves with all that is still to come of it. */
    COMPLETE_LINE,
    /** 整单发货: the order leaves with all that is still to come of every line. */
    COMPLETE_ORDER
}
