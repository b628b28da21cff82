package io.deliverykit.refusal;

import java.util.Map;

/**
 * What would make a refused action pass, for example {@code reduce} with {@code by = 5 t}.
 *
 * @param key the message key without the prefix {@code remedy.}
 */
public record Remedy(String key, Map<String, String> values) {
    public Remedy {
        values = Map.copyOf(values);
    }
}
