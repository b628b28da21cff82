package io.deliverykit.rest;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;

/** What a generic type says of its class and its arguments; {@code Object} where it says nothing. */
final class Generics {
    private Generics() {}

    static Class<?> raw(Type type) {
        if (type instanceof Class<?> plain) {
            return plain;
        }
        return type instanceof ParameterizedType generic ? (Class<?>) generic.getRawType() : Object.class;
    }

    static Type argument(Type type, int index) {
        return type instanceof ParameterizedType generic ? generic.getActualTypeArguments()[index] : Object.class;
    }
}
