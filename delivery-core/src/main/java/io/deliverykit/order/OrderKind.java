package io.deliverykit.order;

import java.time.LocalDate;

/** How an order is reviewed (SO-04); computed, never chosen. */
public enum OrderKind {
    /** 常规订单. */
    REGULAR,
    /** 非常规订单. */
    NON_REGULAR;

    /**
     * How this order is reviewed.
     *
     * @param years after how many years without being made a product is no longer regular
     */
    public static OrderKind of(SalesOrder order, LocalDate today, int years, boolean isKeyCustomer) {
        boolean isRegular =
                order.lines().stream().allMatch(line -> line.technique().isRegular(today, years));
        boolean isHurried = order.lines().stream()
                .anyMatch(line ->
                        line.agreed().isBefore(today.plusDays(line.technique().standardLeadDays())));
        return isRegular && !(isHurried && (order.terms().latenessCosts() || isKeyCustomer)) ? REGULAR : NON_REGULAR;
    }
}
