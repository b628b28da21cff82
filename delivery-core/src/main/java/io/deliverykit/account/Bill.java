package io.deliverykit.account;

import java.time.LocalDate;
import org.joda.money.Money;

/**
 * A bill receivable that the customer gave us and that is not honoured yet (应收票据, 承兑汇票).
 *
 * @param amount what it will bring; positive
 * @param due the day on which it is to be honoured
 */
public record Bill(Money amount, LocalDate due) {}
