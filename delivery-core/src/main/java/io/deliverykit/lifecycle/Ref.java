package io.deliverykit.lifecycle;

/**
 * Names a document by its lifecycle, for example {@code delivery-note}, and an id that the host chose.
 *
 * @param type 1 to {@value #TYPE_LENGTH} characters
 * @param id unique within the tenant and type, 1 to {@value #ID_LENGTH} characters; kept as it is. Whoever opens a document
 *     gives it one of at most {@value #GIVEN_ID_LENGTH}, which leaves room for the documents that it opens itself
 * @param <D> the document
 */
@SuppressWarnings("UnusedTypeParameter") // it keeps a note's reference from being taken for an order's
public record Ref<D>(String type, String id) implements Comparable<Ref<?>> {
    public static final int TYPE_LENGTH = 64;
    public static final int ID_LENGTH = 255;
    public static final int GIVEN_ID_LENGTH = 200;

    public Ref {
        if (type.isBlank() || id.isBlank()) {
            throw new IllegalArgumentException("a reference needs a type and an id, got '" + type + "/" + id + "'");
        }
        if (type.length() > TYPE_LENGTH || id.length() > ID_LENGTH) {
            throw new IllegalArgumentException("a reference has a type of at most " + TYPE_LENGTH
                    + " characters and an id of at most " + ID_LENGTH + ", got " + type.length() + " and "
                    + id.length());
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
