package io.deliverykit.account;

import java.time.LocalDate;
import org.joda.money.Money;

/**
 * What is still to be paid of one invoice (应收账款).
 *
 * @param open what is not yet paid; positive
 * @param due the last day of the agreed term
 * @param isDisputed whether the customer disputes it; then it is not overdue (FI-05)
 */
public record Invoice(String number, Money open, LocalDate due, boolean isDisputed) {}
