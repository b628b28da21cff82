package io.deliverykit.lifecycle;

/**
 * Names a document by its lifecycle and an id that the host chose.
 *
 * @param type the name of the lifecycle, for example {@code delivery-note}
 * @param id unique within the tenant and type; kept as it is
 * @param <D> the document
 */
@SuppressWarnings("UnusedTypeParameter") // it keeps a note's reference from being taken for an order's
public record Ref<D>(String type, String id) implements Comparable<Ref<?>> {
    public Ref {
        if (type.isBlank() || id.isBlank()) {
            throw new IllegalArgumentException("a reference needs a type and an id, got '" + type + "/" + id + "'");
        }
    }

    public static <D> Ref<D> of(String type, String id) {
        return new Ref<>(type, id);
    }

    @Override
    public int compareTo(Ref<?> other) {
        int byType = type.compareTo(other.type);
        return byType != 0 ? byType : id.compareTo(other.id);
    }

    @Override
    public String toString() {
        return type + "/" + id;
    }
}
