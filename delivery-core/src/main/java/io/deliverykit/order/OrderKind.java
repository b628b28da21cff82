package io.deliverykit.order;

import static io.deliverykit.lifecycle.Setting.setting;

import io.deliverykit.lifecycle.Filed;
import io.deliverykit.lifecycle.Setting;
import io.deliverykit.product.Product;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** How an order is reviewed (SO-04); computed from what engineering says of its products, never chosen. */
public enum OrderKind {
    /** 常规订单. */
    REGULAR,
    /** 非常规订单. */
    NON_REGULAR;

    /** After how many years without being made a product is no longer regular. */
    public static final Setting<Integer> YEARS_WITHOUT_MAKING = setting("SO-04.years-without-making", 3);

    /** By how many per cent a line that is not regular costs more than the list says (改制加价); the rulebook names no figure. */
    public static final Setting<BigDecimal> MODIFICATION_CHARGE = setting("PR-04.modification-charge", BigDecimal.ZERO);

    /**
     * How this order is reviewed.
     *
     * @param products those of its lines; a line whose product is missing here is not regular
     * @param years after how many years without being made a product is no longer regular
     */
    public static OrderKind of(SalesOrder order, List<Filed<Product>> products, int years, boolean isKeyCustomer) {
        return of(order, order.lines(), products, years, isKeyCustomer);
    }

    /** The same of some of its lines. */
    public static OrderKind of(
            SalesOrder order, List<OrderLine> lines, List<Filed<Product>> products, int years, boolean isKeyCustomer) {
        boolean latenessHurts = order.terms().latenessCosts() || isKeyCustomer;
        for (OrderLine line : lines) {
            LocalDate day = order.history().of(line).askedOn();
            boolean isRegular = products.stream()
                    .filter(each -> each.ref().equals(Product.ref(line.product())))
                    .anyMatch(product -> Product.isReady(product, day, years)
                            && !product.content().isExceededBy(line.standard())
                            && !(latenessHurts
                                    && line.agreed()
                                            .isBefore(day.plusDays(
                                                    product.content().leadDays()))));
            if (!isRegular) {
                return NON_REGULAR;
            }
        }
        return REGULAR;
    }
}
