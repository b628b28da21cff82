package io.deliverykit.account;

import java.time.LocalDate;
import java.time.Period;
import org.joda.money.Money;

/**
 * What is still to be paid of one invoice (应收账款).
 *
 * @param open what is not yet paid; positive
 * @param due the last day of the agreed term
 * @param isDisputed whether the customer disputes it; then it is not overdue (FI-05)
 */
public record Invoice(String number, Money open, LocalDate due, boolean isDisputed) {
    /** Whether it is undisputed and was due so long ago; a due day beyond all years never is. */
    boolean isOverdue(Period grace, LocalDate today) {
        return !isDisputed && due.isBefore(today) && due.plus(grace).isBefore(today);
    }
}
