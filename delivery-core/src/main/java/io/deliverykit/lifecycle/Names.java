package io.deliverykit.lifecycle;

import java.util.Locale;

/** How classes are called in tables, journals and messages. */
final class Names {
    /** Kept with the class itself, so it goes when the class goes. */
    private static final ClassValue<String> KEBAB = new ClassValue<>() {
        @Override
        protected String computeValue(Class<?> type) {
            return type.getSimpleName().replaceAll("([a-z0-9])([A-Z])", "$1-$2").toLowerCase(Locale.ROOT);
        }
    };

    private Names() {}

    /** {@code PassGate} becomes {@code pass-gate}. */
    static String kebab(Class<?> type) {
        return KEBAB.get(type);
    }
}
