package io.deliverykit.examples.quickstart.replay;

/**
 * Something that the replay did and the history does not say: what it assumed, or did so that the story could go on.
 *
 * @param kind what it is, in kebab case: {@code order-date}
 * @param count how often
 */
public record Remark(String kind, long count) {}
