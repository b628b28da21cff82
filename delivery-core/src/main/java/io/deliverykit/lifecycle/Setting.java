package io.deliverykit.lifecycle;

/**
 * A number or switch that a rule leaves to the company, with the rulebook's default.
 *
 * @param key unique, beginning with the rule id: {@code SO-13.over-tolerance}
 */
public record Setting<T>(String key, T standard) {
    public static <T> Setting<T> setting(String key, T standard) {
        return new Setting<>(key, standard);
    }
}
