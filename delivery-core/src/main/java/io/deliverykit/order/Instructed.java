package io.deliverykit.order;

import io.deliverykit.quantity.Quantity;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * What one production instruction makes of an order, and how far it is.
 *
 * @param lines by order line
 */
public record Instructed(Map<String, Quantity> lines, Stage stage) {
    public Instructed {
        lines = Collections.unmodifiableMap(new TreeMap<>(lines));
    }

    /** How far it is. */
    public enum Stage {
        /** 未开工: it can be called off and nothing was made. */
        TO_BEGIN,
        /** 已开工. */
        BEGUN,
        /** 已完工. */
        ENDED
    }
}
