package io.deliverykit.jdbc;

/** Statements that are put together from parts. */
final class Sql {
    private Sql() {}

    /** The part with its parameters made its own: {@code :id#} becomes {@code :id3}. */
    static String numbered(String part, int number) {
        return part.replace("#", Integer.toString(number));
    }
}
