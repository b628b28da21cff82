package io.deliverykit.order;

import io.deliverykit.quantity.Price;
import io.deliverykit.quantity.Quantity;
import io.deliverykit.quantity.Tolerance;
import java.time.LocalDate;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * One line of an order: what is wanted, at which price, by when.
 *
 * @param id unique within the order, and kept through amendments
 * @param contractLine the contract's line that it draws on; null when there is no contract
 * @param promised the date promised first, by which punctuality is measured (SO-14)
 * @param agreed the date that holds now
 * @param closedShort what will not come any more (XP-03)
 */
public record OrderLine(
        String id,
        @Nullable String contractLine,
        String product,
        String specification,
        Quantity ordered,
        Price price,
        Tolerance tolerance,
        LocalDate promised,
        LocalDate agreed,
        Quantity closedShort,
        Technique technique) {
    /** A line as it is ordered, without tolerance. */
    public static OrderLine of(
            String id,
            @Nullable String contractLine,
            String product,
            Quantity ordered,
            Price price,
            LocalDate promised,
            Technique technique) {
        return new OrderLine(
                id,
                contractLine,
                product,
                "",
                ordered,
                price,
                Tolerance.NONE,
                promised,
                promised,
                Quantity.zero(ordered.unit()),
                technique);
    }

    public OrderLine withTolerance(Tolerance value) {
        return new OrderLine(
                id,
                contractLine,
                product,
                specification,
                ordered,
                price,
                value,
                promised,
                agreed,
                closedShort,
                technique);
    }

    public OrderLine withOrdered(Quantity quantity) {
        return new OrderLine(
                id,
                contractLine,
                product,
                specification,
                quantity,
                price,
                tolerance,
                promised,
                agreed,
                closedShort,
                technique);
    }

    public OrderLine withPrice(Price value) {
        return new OrderLine(
                id,
                contractLine,
                product,
                specification,
                ordered,
                value,
                tolerance,
                promised,
                agreed,
                closedShort,
                technique);
    }

    OrderLine withAgreed(LocalDate day, boolean customerAsked) {
        return new OrderLine(
                id,
                contractLine,
                product,
                specification,
                ordered,
                price,
                tolerance,
                customerAsked ? day : promised,
                day,
                closedShort,
                technique);
    }

    OrderLine withClosedShort(Quantity quantity) {
        return new OrderLine(
                id,
                contractLine,
                product,
                specification,
                ordered,
                price,
                tolerance,
                promised,
                agreed,
                quantity,
                technique);
    }

    /** What was ordered and is still to come or has come. */
    public Quantity wanted() {
        return ordered.minus(closedShort);
    }

    public Money total() {
        return price.total(ordered);
    }
}
