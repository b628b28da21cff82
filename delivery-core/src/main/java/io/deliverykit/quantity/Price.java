package io.deliverykit.quantity;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.joda.money.BigMoney;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * Money per unit of goods (单价). A unit price may have more decimals than its currency; a total is rounded half up to the
 * currency, once, at the end.
 *
 * @param amount for one of {@code per}; not negative
 */
public record Price(BigMoney amount, Unit per) {
    public Price {
        if (amount.isNegative()) {
            throw new IllegalArgumentException("a price is not negative, got " + amount);
        }
        amount = BigMoney.of(amount.getCurrencyUnit(), Quantity.plain(amount.getAmount()));
    }

    /** Reads a price such as {@code Price.of("CNY 4.85", KILOGRAM)}. */
    public static Price of(String amount, Unit per) {
        return new Price(BigMoney.parse(amount), per);
    }

    public static Price of(Money amount, Unit per) {
        return new Price(amount.toBigMoney(), per);
    }

    /** So many per cent more, exactly. */
    public Price raisedBy(BigDecimal percent) {
        BigDecimal raise = amount.getAmount().multiply(percent).movePointLeft(2);
        return new Price(BigMoney.of(currency(), amount.getAmount().add(raise)), per);
    }

    public CurrencyUnit currency() {
        return amount.getCurrencyUnit();
    }

    /**
     * What a quantity costs, in whichever unit it is counted.
     *
     * @throws IllegalArgumentException when the units do not convert
     */
    public Money total(Quantity quantity) {
        if (!quantity.unit().convertsTo(per)) {
            throw new IllegalArgumentException("cannot price " + quantity + " by " + this);
        }
        BigDecimal times = amount.getAmount()
                .multiply(quantity.amount())
                .multiply(quantity.unit().numerator())
                .multiply(per.denominator());
        BigDecimal parts = quantity.unit().denominator().multiply(per.numerator());
        return Money.of(currency(), times.divide(parts, currency().getDecimalPlaces(), RoundingMode.HALF_UP));
    }

    /** Whether both are of one currency, for goods that are counted alike. */
    public boolean isComparableWith(Price other) {
        return currency().equals(other.currency()) && per.convertsTo(other.per);
    }

    /**
     * Whether this costs less for the same quantity.
     *
     * @throws IllegalArgumentException when they are not {@linkplain #isComparableWith comparable}
     */
    public boolean isLessThan(Price other) {
        if (!isComparableWith(other)) {
            throw new IllegalArgumentException("cannot compare " + this + " with " + other);
        }
        return compared(other) < 0;
    }

    /** Whether both cost the same for the same quantity; no when they are not comparable. */
    public boolean isSameAs(Price other) {
        return isComparableWith(other) && compared(other) == 0;
    }

    /** Compares what both cost for one base unit, without rounding. */
    private int compared(Price other) {
        if (per.equals(other.per)) {
            return amount.getAmount().compareTo(other.amount.getAmount());
        }
        BigDecimal left = amount.getAmount().multiply(per.denominator()).multiply(other.per.numerator());
        BigDecimal right =
                other.amount.getAmount().multiply(other.per.denominator()).multiply(per.numerator());
        return left.compareTo(right);
    }

    @Override
    public String toString() {
        return amount + "/" + per;
    }
}
