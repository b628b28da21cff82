package io.deliverykit.purchase;

import java.math.BigDecimal;

/**
 * How one purchase went (供货记录, PU-05). It says only what is known: an order that is still under way has not been late.
 *
 * @param order the order's id
 * @param due 1 once it is known whether the goods came on time, 0 before
 * @param onTime 1 when they did
 * @param receipts how many deliveries were judged by quality
 * @param passed how many of those passed the first time
 * @param price what it asked against the lowest that was quoted: 100 for the lowest, 50 for twice as much
 */
public record SupplyRecord(String order, int due, int onTime, int receipts, int passed, BigDecimal price) {}
