package io.deliverykit.quantity;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * How much of something, in a unit; exact in every operation (XP-10). Immutable and thread-safe.
 *
 * <p>Sums of different units are counted in the first unit, else in the other, else in the base unit, whichever holds them
 * as a decimal first, and in a fraction of the base unit when none does: of 10/3 kg and 5/7 kg the sum is 85 parts of 1/21
 * kg, written {@code 85 kg/21}. Comparing never rounds. Trailing zeros do not count: {@code 1.50 kg} equals {@code 1.5 kg}.
 * Use {@link #isSameAs} to compare across units, as {@code 12 pc} is the same as {@code 1 dozen} without being equal to it.
 *
 * @param amount with at most 1000 digits on either side of the point; {@link IllegalArgumentException} otherwise
 */
public record Quantity(BigDecimal amount, Unit unit) implements Comparable<Quantity>, Shares.Part<Quantity> {
    private static final int DIGITS = 1000;
    private static final Pattern PLAIN_DECIMAL = Pattern.compile("-?[0-9]{1,1000}(\\.[0-9]{1,1000})?");

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
        if (!PLAIN_DECIMAL.matcher(amount).matches()) {
            throw new NumberFormatException("a quantity is a plain decimal such as 12.5, got '" + amount + "'");
        }
        return new Quantity(new BigDecimal(amount), unit);
    }

    public static Quantity zero(Unit unit) {
        return new Quantity(BigDecimal.ZERO, unit);
    }

    @Override
    public Quantity plus(Quantity other) {
        if (unit.equals(other.unit)) {
            return new Quantity(amount.add(other.amount), unit);
        }
        common(other.unit);
        BigDecimal numerator = amount.multiply(unit.numerator())
                .multiply(other.unit.denominator())
                .add(other.amount.multiply(other.unit.numerator()).multiply(unit.denominator()));
        BigDecimal denominator = unit.denominator().multiply(other.unit.denominator());
        return inTheFirstThatHolds(new Fraction(numerator, denominator), unit, other.unit, unit.baseUnit());
    }

    /**
     * Both together where they count alike, else this alone: for sums over rows whose units a rule has yet to compare, which
     * must not break before it has.
     */
    public Quantity plusIfAlike(Quantity more) {
        return isCountedIn(more.unit) ? plus(more) : this;
    }

    private static Quantity inTheFirstThatHolds(Fraction ofBase, Unit... units) {
        for (Unit each : units) {
            BigDecimal exact =
                    ofBase.times(each.denominator(), each.numerator()).decimal(DIGITS);
            if (exact != null) {
                return new Quantity(exact, each);
            }
        }
        return new Quantity(ofBase.numerator(), units[0].baseUnit().dividedBy(ofBase.denominator()));
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
        BigDecimal exact = new Fraction(amount.multiply(unit.numerator()), unit.denominator())
                .times(other.denominator(), other.numerator())
                .decimal(DIGITS);
        if (exact == null) {
            throw new ArithmeticException(this + " is no decimal number of " + other);
        }
        return new Quantity(exact, other);
    }

    @Override
    public boolean isCountedIn(Unit other) {
        return unit.convertsTo(other);
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

    /** Whether there is more of something than there was, or of something that cannot be counted alike. */
    public static boolean growAnywhere(Map<String, Quantity> now, Map<String, Quantity> earlier) {
        return now.entrySet().stream().anyMatch(each -> {
            Quantity had = earlier.get(each.getKey());
            return had == null
                    ? each.getValue().isPositive()
                    : !each.getValue().unit().convertsTo(had.unit())
                            || each.getValue().isMoreThan(had);
        });
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
        common(other.unit);
        BigDecimal left = amount.multiply(unit.numerator()).multiply(other.unit.denominator());
        BigDecimal right = other.amount.multiply(other.unit.numerator()).multiply(unit.denominator());
        return left.compareTo(right);
    }

    private void common(Unit other) {
        if (!unit.convertsTo(other)) {
            throw new IllegalArgumentException("cannot count " + unit + " in " + other + ": no common base unit");
        }
    }

    /** Written out without an exponent or zeros at the end; what would take pages to write out is refused. */
    static BigDecimal plain(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        if (Math.abs((long) stripped.scale()) > DIGITS) {
            throw new IllegalArgumentException(
                    "a number has at most " + DIGITS + " digits on either side of the point, got " + value);
        }
        return stripped.scale() < 0 ? stripped.setScale(0, RoundingMode.UNNECESSARY) : stripped;
    }

    @Override
    public String toString() {
        return amount.toPlainString() + " " + unit.code();
    }
}
