package io.deliverykit.examples.quickstart.history;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What a row of a history can tell; the {@link #key()} is its name in the mapping file. */
public enum Field {
    ORDER("order", Kind.TEXT),
    NOTE("note", Kind.TEXT),
    LINE("line", Kind.TEXT),
    CUSTOMER("customer", Kind.TEXT),
    PRODUCT("product", Kind.TEXT),
    QUANTITY("quantity", Kind.NUMBER),
    UNIT("unit", Kind.TEXT),
    ORDERED_QUANTITY("orderedQuantity", Kind.NUMBER),
    ACCEPTED_QUANTITY("acceptedQuantity", Kind.NUMBER),
    UNIT_PRICE("unitPrice", Kind.NUMBER),
    LINE_VALUE("lineValue", Kind.NUMBER),
    DISCOUNT("discount", Kind.NUMBER),
    LIST_PRICE("listPrice", Kind.NUMBER),
    CURRENCY("currency", Kind.TEXT),
    ORDERED("ordered", Kind.DATE),
    PROMISED("promised", Kind.DATE),
    INSTRUCTED("instructed", Kind.DATE),
    READY("ready", Kind.DATE),
    DEPARTED("departed", Kind.DATE),
    DELIVERED("delivered", Kind.DATE),
    ACCEPTED("accepted", Kind.DATE),
    STATUS("status", Kind.WORD),
    MODE("mode", Kind.WORD),
    PAYMENT_TERM("paymentTerm", Kind.WORD),
    PLATE("plate", Kind.TEXT),
    CARRIER("carrier", Kind.TEXT),
    REMARK("remark", Kind.TEXT);

    enum Kind {
        TEXT,
        NUMBER,
        DATE,
        WORD
    }

    /** Without these there is nothing to replay. */
    static final List<Field> REQUIRED = List.of(ORDER, CUSTOMER, PRODUCT, QUANTITY, PROMISED, DELIVERED);

    private final String key;
    private final Kind kind;

    Field(String key, Kind kind) {
        this.key = key;
        this.kind = kind;
    }

    /** The name under {@code columns} in the mapping file. */
    public String key() {
        return key;
    }

    Kind kind() {
        return kind;
    }

    static Optional<Field> of(String key) {
        return Arrays.stream(values()).filter(f -> f.key.equals(key)).findFirst();
    }

    static List<String> keys() {
        return Arrays.stream(values()).map(Field::key).toList();
    }
}
