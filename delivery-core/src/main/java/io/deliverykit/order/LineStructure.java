package io.deliverykit.order;

import io.deliverykit.lifecycle.Filed;
import io.deliverykit.product.Product;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What of a line is structure: goods of the same structure are made by the same drawings of the same main components
 * (SO-10).
 *
 * @param components what is asked of them, by code; of a minor one only its specification and its maker
 */
record LineStructure(String product, String specification, Map<String, ComponentWish> components) {
    LineStructure {
        components = Collections.unmodifiableMap(new TreeMap<>(components));
    }

    /** @param products those that engineering has described; of the others every component is a main one */
    static LineStructure of(OrderLine line, List<Filed<Product>> products) {
        Map<String, ComponentWish> structural = new TreeMap<>();
        line.components().forEach((code, wish) -> {
            if (!isMinor(line, code, products)) {
                structural.put(code, wish);
            } else if (wish.isBinding()) {
                structural.put(code, wish.bindingPart());
            }
        });
        return new LineStructure(line.product(), line.specification(), structural);
    }

    private static boolean isMinor(OrderLine line, String component, List<Filed<Product>> products) {
        return products.stream()
                .filter(each -> each.ref().equals(Product.ref(line.product())))
                .anyMatch(product -> product.content().isMinor(component));
    }
}
