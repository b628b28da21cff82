package io.deliverykit.order;

import io.deliverykit.lifecycle.Ref;
import io.deliverykit.quantity.Price;
import io.deliverykit.quantity.Quantity;
import io.deliverykit.quantity.Tolerance;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * One line of an order: what is wanted, at which price, by when.
 *
 * @param id unique within the order, and kept through amendments
 * @param contractLine the contract's line that it draws on; null when there is no contract
 * @param specification empty where the product says it all
 * @param promised the date promised first, by which punctuality is measured (SO-14)
 * @param agreed the date that holds now
 * @param closedShort what will not come any more (XP-03)
 * @param standard the quality standard asked for; empty where the product's own will do (SO-04)
 * @param item the one thing that it asks for, of which there is no second; null for goods of which there are many (SO-16)
 */
public record OrderLine(
        @NotBlank String id,
        @Nullable String contractLine,
        @NotBlank String product,
        @NotNull String specification,
        @NotNull Quantity ordered,
        @NotNull Price price,
        @NotNull Tolerance tolerance,
        @NotNull LocalDate promised,
        @NotNull LocalDate agreed,
        @NotNull Quantity closedShort,
        @NotNull String standard,
        @Nullable Ref<UniqueItem> item) {
    /** A line as it is ordered, without tolerance. */
    public static OrderLine of(
            String id,
            @Nullable String contractLine,
            String product,
            Quantity ordered,
            Price price,
            LocalDate promised) {
        Quantity nothing = Quantity.zero(ordered.unit());
        return new OrderLine(
                id, contractLine, product, "", ordered, price, Tolerance.NONE, promised, promised, nothing, "", null);
    }

    public OrderLine withTolerance(Tolerance value) {
        return with(ordered, price, value, promised, agreed, closedShort, item);
    }

    public OrderLine withOrdered(Quantity quantity) {
        return with(quantity, price, tolerance, promised, agreed, closedShort, item);
    }

    public OrderLine withPrice(Price value) {
        return with(ordered, value, tolerance, promised, agreed, closedShort, item);
    }

    /** The same line, asking for one thing of which there is no second. */
    public OrderLine withItem(Ref<UniqueItem> value) {
        return with(ordered, price, tolerance, promised, agreed, closedShort, value);
    }

    /** The same line, to this quality standard. */
    public OrderLine toStandard(String value) {
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
                closedShort,
                value,
                item);
    }

    /** The same line by another date; the one promised first stays (SO-14). */
    OrderLine withAgreed(LocalDate day) {
        return with(ordered, price, tolerance, promised, day, closedShort, item);
    }

    /** Whether it asks for other goods, for more, or for an earlier date. */
    boolean asksMoreThan(OrderLine before) {
        return !product.equals(before.product)
                || !specification.equals(before.specification)
                || !standard.equals(before.standard)
                || agreed.isBefore(before.agreed)
                || !ordered.unit().convertsTo(before.ordered.unit())
                || ordered.isMoreThan(before.ordered);
    }

    OrderLine withClosedShort(Quantity quantity) {
        return with(ordered, price, tolerance, promised, agreed, quantity, item);
    }

    /** The line with nothing closed short. */
    OrderLine reopened() {
        return withClosedShort(Quantity.zero(ordered.unit()));
    }

    /** The line as a new one begins: nothing is closed short, and the date asked is the one promised. */
    OrderLine asOrdered() {
        return with(ordered, price, tolerance, agreed, agreed, Quantity.zero(ordered.unit()), item);
    }

    /** The line as it amends another: neither the date promised first nor what was closed short is rewritten. */
    OrderLine amending(OrderLine before) {
        boolean counts = before.closedShort.unit().convertsTo(ordered.unit());
        Quantity left = counts && before.isClosedShort() ? before.closedShort : Quantity.zero(ordered.unit());
        return with(ordered, price, tolerance, before.promised, agreed, left, item);
    }

    private OrderLine with(
            Quantity newOrdered,
            Price newPrice,
            Tolerance newTolerance,
            LocalDate newPromised,
            LocalDate newAgreed,
            Quantity newClosedShort,
            @Nullable Ref<UniqueItem> newItem) {
        return new OrderLine(
                id,
                contractLine,
                product,
                specification,
                newOrdered,
                newPrice,
                newTolerance,
                newPromised,
                newAgreed,
                newClosedShort,
                standard,
                newItem);
    }

    /** What was ordered and is still to come or has come. */
    public Quantity wanted() {
        return ordered.minus(closedShort);
    }

    public Money total() {
        return price.total(ordered);
    }

    boolean isClosedShort() {
        return closedShort.isPositive();
    }
}
