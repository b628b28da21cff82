package io.deliverykit.quantity;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * How much of something, in a unit; exact in every operation (XP-10). Immutable and thread-safe.
 *
 * <p>Sums of different units are counted in the first unit where that is exact and in the base unit otherwise; comparing
 * never rounds. Trailing zeros do not count: {@code 1.50 kg} equals {@code 1.5 kg}. Use {@link #isSameAs} to compare
 * across units, as {@code 12 pc} is the same as {@code 1 dozen} without being equal to it.
 */
public record Quantity(BigDecimal amount, Unit unit) implements Comparable<Quantity> {
    public Quantity {
        amount = plain(amount);
    }

    public static Quantity of(BigDecimal amount, Unit unit) {
        return new Quantity(amount, unit);
    }

    public static Quantity of(long amount, Unit unit) {
        return new Quantity(BigDecimal.valueOf(amount), unit);
    }

    /** Reads a plain decimal such as {@code "12.5"}; throws {@link NumberFormatException} for anything else. */
    public static Quantity of(String amount, Unit unit) {
        return new Quantity(new BigDecimal(amount), unit);
    }

    public static Quantity zero(Unit unit) {
        return new Quantity(BigDecimal.ZERO, unit);
    }

    public Quantity plus(Quantity other) {
        if (unit.equals(other.unit)) {
            return new Quantity(amount.add(other.amount), unit);
        }
        Unit base = common(other);
        return new Quantity(inBase().add(other.inBase()), base).inOrAsIs(unit);
    }

    public Quantity minus(Quantity other) {
        return plus(other.negated());
    }

    public Quantity negated() {
        return new Quantity(amount.negate(), unit);
    }

    /** This many times {@code factor}; a percentage or a price per unit of it is the caller's business. */
    public Quantity times(BigDecimal factor) {
        return new Quantity(amount.multiply(factor), unit);
    }

    /**
     * The same quantity counted in another unit.
     *
     * @throws ArithmeticException when it cannot be written exactly, as one piece in dozens
     * @throws IllegalArgumentException when the units do not convert
     */
    public Quantity in(Unit other) {
        if (unit.equals(other)) {
            return this;
        }
        common(other);
        BigDecimal scaled = amount.multiply(unit.numerator()).multiply(other.denominator());
        return new Quantity(scaled.divide(unit.denominator().multiply(other.numerator())), other);
    }

    private Quantity inOrAsIs(Unit other) {
        try {
            return in(other);
        } catch (ArithmeticException notExact) {
            return this;
        }
    }

    /** Whether both are the same amount, whatever the units; {@code false} also when they do not convert. */
    public boolean isSameAs(Quantity other) {
        return unit.convertsTo(other.unit) && compareTo(other) == 0;
    }

    public boolean isZero() {
        return amount.signum() == 0;
    }

    public boolean isPositive() {
        return amount.signum() > 0;
    }

    public boolean isNegative() {
        return amount.signum() < 0;
    }

    public boolean isMoreThan(Quantity other) {
        return compareTo(other) > 0;
    }

    public boolean isLessThan(Quantity other) {
        return compareTo(other) < 0;
    }

    public Quantity max(Quantity other) {
        return isLessThan(other) ? other : this;
    }

    /** @throws IllegalArgumentException when the units do not convert */
    @Override
    public int compareTo(Quantity other) {
        if (unit.equals(other.unit)) {
            return amount.compareTo(other.amount);
        }
        common(other);
        BigDecimal left = amount.multiply(unit.numerator()).multiply(other.unit.denominator());
        BigDecimal right = other.amount.multiply(other.unit.numerator()).multiply(unit.denominator());
        return left.compareTo(right);
    }

    private Unit common(Quantity other) {
        return common(other.unit);
    }

    private Unit common(Unit other) {
        if (!unit.convertsTo(other)) {
            throw new IllegalArgumentException("cannot count " + unit + " in " + other + ": no common base unit");
        }
        return unit.baseUnit();
    }

    private BigDecimal inBase() {
        return amount.multiply(unit.numerator()).divide(unit.denominator());
    }

    static BigDecimal plain(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0, RoundingMode.UNNECESSARY) : stripped;
    }

    @Override
    public String toString() {
        return amount.toPlainString() + " " + unit.code();
    }
}
