package io.deliverykit.purchase;

import io.deliverykit.quantity.Quantity;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * One delivery of the supplier, counted by the keeper (到货记录, PU-04). It is inspected and judged as a whole.
 *
 * @param number 1 for the first of the order
 * @param slip the supplier's delivery slip (送货单)
 * @param counted what was counted, by line
 * @param batch the batch number; empty where the goods have none
 * @param verdict what quality says of it now
 * @param first what quality said of it first; AWAITED before
 * @param isReturned whether it went back to the supplier
 */
public record Receipt(
        int number,
        String slip,
        LocalDate on,
        Map<String, Quantity> counted,
        String batch,
        IncomingVerdict verdict,
        IncomingVerdict first,
        boolean isReturned) {
    public Receipt {
        counted = Collections.unmodifiableMap(new TreeMap<>(counted));
    }

    static Receipt of(int number, String slip, LocalDate on, Map<String, Quantity> counted, String batch) {
        return new Receipt(number, slip, on, counted, batch, IncomingVerdict.AWAITED, IncomingVerdict.AWAITED, false);
    }

    boolean isJudged() {
        return first != IncomingVerdict.AWAITED;
    }

    boolean hasPassed() {
        return verdict == IncomingVerdict.PASSED && !isReturned;
    }

    /** Whether it was found bad and is still here. */
    boolean isBad() {
        return isJudged() && !hasPassed() && !isReturned;
    }

    Receipt judged(IncomingVerdict said) {
        return new Receipt(number, slip, on, counted, batch, said, isJudged() ? first : said, isReturned);
    }

    Receipt returned() {
        return new Receipt(number, slip, on, counted, batch, verdict, first, true);
    }
}
