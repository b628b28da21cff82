package io.deliverykit.product;

import io.deliverykit.lifecycle.Filed;
import io.deliverykit.lifecycle.Ref;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A product and what engineering says of it (产品, 技术状态, SO-04). Whether its technique and drawings are mature is its state.
 *
 * @param standard the quality standard to which it is made
 * @param leadDays the usual time from order to delivery, in days
 * @param lastMade when it was last made; null when never
 * @param components what of it engineering has named, by its code; what is not named counts as a main component (SO-10)
 */
public record Product(
        String name,
        String standard,
        int leadDays,
        @Nullable LocalDate lastMade,
        Map<String, ComponentKind> components) {
    public Product {
        components = components == null ? Map.of() : Collections.unmodifiableMap(new TreeMap<>(components));
    }

    /** A reference to the product of this code, as order lines name it. */
    public static Ref<Product> ref(String code) {
        return Ref.of(ProductLifecycle.NAME, code);
    }

    /** Whether it was last made so long before this day that its technique is forgotten; what was never made is not. */
    public boolean isForgotten(LocalDate day, int years) {
        // a day that has not come may lie beyond all years
        return lastMade != null
                && lastMade.isBefore(day)
                && lastMade.plusYears(years).isBefore(day);
    }

    /** Whether this asks for another standard than its own; empty asks for none. */
    public boolean isExceededBy(String asked) {
        return !asked.isBlank() && !asked.equals(standard);
    }

    /** Whether it can be made as it is on this day: mature, not discontinued, not forgotten (SO-04). */
    public static boolean isReady(Filed<Product> product, LocalDate day, int years) {
        return product.isIn(ProductState.MATURE) && !product.content().isForgotten(day, years);
    }

    /** Whether it stays what it is when this component is another. */
    public boolean isMinor(String component) {
        return components.get(component) == ComponentKind.MINOR;
    }

    Product described(String otherStandard, int otherLeadDays) {
        return new Product(name, otherStandard, otherLeadDays, lastMade, components);
    }

    Product made(LocalDate day) {
        LocalDate last = lastMade == null || day.isAfter(lastMade) ? day : lastMade;
        return new Product(name, standard, leadDays, last, components);
    }

    Product madeOf(Map<String, ComponentKind> others) {
        return new Product(name, standard, leadDays, lastMade, others);
    }
}
