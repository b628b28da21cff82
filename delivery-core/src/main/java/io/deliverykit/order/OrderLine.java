package io.deliverykit.order;

import io.deliverykit.lifecycle.Ref;
import io.deliverykit.quantity.Price;
import io.deliverykit.quantity.Quantity;
import io.deliverykit.quantity.Tolerance;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
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
 * @param components what is asked of single components, by the code that engineering gave them; nothing where nothing is
 *     said (SO-10)
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
        @Nullable Ref<UniqueItem> item,
        @NotNull Map<@NotBlank String, @NotNull @Valid ComponentWish> components) {
    public OrderLine {
        components = components == null ? Map.of() : Collections.unmodifiableMap(new TreeMap<>(components));
    }

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
                id,
                contractLine,
                product,
                "",
                ordered,
                price,
                Tolerance.NONE,
                promised,
                promised,
                nothing,
                "",
                null,
                Map.of());
    }

    public OrderLine withTolerance(Tolerance value) {
        return with(copy -> copy.tolerance = value);
    }

    public OrderLine withOrdered(Quantity quantity) {
        return with(copy -> copy.ordered = quantity);
    }

    public OrderLine withPrice(Price value) {
        return with(copy -> copy.price = value);
    }

    /** The same line, asking for one thing of which there is no second. */
    public OrderLine withItem(Ref<UniqueItem> value) {
        return with(copy -> copy.item = value);
    }

    /** The same line, to this quality standard. */
    public OrderLine toStandard(String value) {
        return with(copy -> copy.standard = value);
    }

    /** The same line, asking this of the component of this code. */
    public OrderLine withComponent(String code, ComponentWish wish) {
        Map<String, ComponentWish> all = new TreeMap<>(components);
        all.put(code, wish);
        return with(copy -> copy.components = all);
    }

    /** The same line by another date; the one promised first stays (SO-14). */
    public OrderLine withAgreed(LocalDate day) {
        return with(copy -> copy.agreed = day);
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
        return with(copy -> copy.closedShort = quantity);
    }

    /** The line with nothing closed short. */
    OrderLine reopened() {
        return withClosedShort(Quantity.zero(ordered.unit()));
    }

    /** The line as a new one begins: nothing is closed short, and the date asked is the one promised. */
    OrderLine asOrdered() {
        return with(copy -> {
            copy.promised = agreed;
            copy.closedShort = Quantity.zero(ordered.unit());
        });
    }

    /** The line as it amends another: neither the date promised first nor what was closed short is rewritten. */
    OrderLine amending(OrderLine before) {
        boolean counts = before.closedShort.unit().convertsTo(ordered.unit());
        return with(copy -> {
            copy.promised = before.promised;
            copy.closedShort = counts && before.isClosedShort() ? before.closedShort : Quantity.zero(ordered.unit());
        });
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

    private OrderLine with(Consumer<Copy> changes) {
        Copy copy = new Copy();
        changes.accept(copy);
        return copy.made();
    }

    /** The same line of the same goods, of which some parts are set anew. */
    private final class Copy {
        private Quantity ordered = OrderLine.this.ordered;
        private Price price = OrderLine.this.price;
        private Tolerance tolerance = OrderLine.this.tolerance;
        private LocalDate promised = OrderLine.this.promised;
        private LocalDate agreed = OrderLine.this.agreed;
        private Quantity closedShort = OrderLine.this.closedShort;
        private String standard = OrderLine.this.standard;
        private @Nullable Ref<UniqueItem> item = OrderLine.this.item;
        private Map<String, ComponentWish> components = OrderLine.this.components;

        private OrderLine made() {
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
                    standard,
                    item,
                    components);
        }
    }
}
