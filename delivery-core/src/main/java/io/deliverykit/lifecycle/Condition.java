package io.deliverykit.lifecycle;

import java.util.function.Predicate;

/**
 * Which of two ways a row leads, decided by facts and never by a person.
 *
 * @param words finish "when …"
 */
public record Condition<D>(String words, Predicate<? super D> holds) {
    public static <D> Condition<D> when(String words, Predicate<? super D> holds) {
        return new Condition<>(words, holds);
    }
}
