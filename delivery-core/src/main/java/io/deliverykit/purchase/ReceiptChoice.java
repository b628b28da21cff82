package io.deliverykit.purchase;

import java.time.LocalDate;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * How a short or failed receipt was ended (到货异常处理, PU-09).
 *
 * @param reason what was wrong, and why it was ended so
 * @param agreedWith who agreed to it at the supplier's (PU-04)
 * @param until the new date; null where none was agreed
 * @param reduction by how much the price is reduced; null where it is not
 */
public record ReceiptChoice(
        Kind kind,
        String reason,
        String agreedWith,
        @Nullable LocalDate until,
        @Nullable Money reduction) {
    /** What can be chosen. */
    public enum Kind {
        /** 退货补发: what failed goes back, and others come for it. */
        REPLACE,
        /** 追查补发: what is missing comes later. */
        CHASE,
        /** 降价让步接收: it is taken as it is, for less. */
        REDUCE
    }
}
