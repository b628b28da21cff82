package io.deliverykit.order;

/** Where an order came from (订单来源, SO-01). */
public enum OrderChannel {
    CUSTOMER_DIRECT,
    REP,
    CHANNEL_PARTNER,
    ONLINE_PLATFORM,
    PHONE,
    MAIL,
    VISIT,
    FAX
}
