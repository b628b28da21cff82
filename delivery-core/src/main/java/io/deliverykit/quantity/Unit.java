package io.deliverykit.quantity;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Objects;

/**
 * A unit of measure (计量单位) as an exact multiple of a base unit: a dozen is 12 pieces, a tonne is 1000 kg (XP-10).
 *
 * <p>The factor is a fraction in its lowest terms, so that "3 coils weigh 10 kg" is as exact as "a dozen is 12". Two units
 * convert into each other when they have the same base. What a base unit and the units named here are worth is fixed; what
 * any other is worth, whoever uses it says, and the journal writes it down with every quantity.
 *
 * @param code what people write, for example {@code kg}
 * @param base the code of the base unit; a base unit names itself
 * @param numerator over {@code denominator}: how many base units one of this unit is; both positive, 1 for a base unit
 * @param denominator see {@code numerator}
 */
public record Unit(String code, String base, BigDecimal numerator, BigDecimal denominator) {
    /** Single things, counted. */
    public static final Unit PIECE = of("pc");
    /** Twelve pieces. */
    public static final Unit DOZEN = of("dozen", 12, PIECE);
    /** Kilograms. */
    public static final Unit KILOGRAM = of("kg");
    /** A thousand kilograms. */
    public static final Unit TONNE = of("t", 1000, KILOGRAM);

    public Unit {
        if (code.isBlank() || base.isBlank()) {
            throw new IllegalArgumentException("a unit needs a code and a base, got '" + code + "' of '" + base + "'");
        }
        if (numerator.signum() <= 0 || denominator.signum() <= 0) {
            throw new IllegalArgumentException(
                    "the factor of unit '" + code + "' must be positive, got " + numerator + "/" + denominator);
        }
        Fraction worth = new Fraction(Quantity.plain(numerator), Quantity.plain(denominator));
        String got = worth + " " + base;
        String fixed = Fixed.WORTH.get(code);
        if (fixed != null && !fixed.equals(got)) {
            throw new IllegalArgumentException("a " + code + " is " + fixed + ", got " + got);
        }
        if (code.equals(base) && !got.equals("1 " + base)) {
            throw new IllegalArgumentException(
                    "unit '" + code + "' is its own base and so is worth 1 of it, got " + worth);
        }
        numerator = worth.numerator();
        denominator = worth.denominator();
    }

    /** What the units named above are worth; apart from them, because they are made while this class is. */
    private static final class Fixed {
        static final Map<String, String> WORTH = Map.of("pc", "1 pc", "dozen", "12 pc", "kg", "1 kg", "t", "1000 kg");
    }

    /** A base unit, which is one of itself. */
    public static Unit of(String code) {
        return new Unit(code, code, BigDecimal.ONE, BigDecimal.ONE);
    }

    /** A unit that is {@code factor} times another. */
    public static Unit of(String code, long factor, Unit other) {
        return of(code, BigDecimal.valueOf(factor), other);
    }

    /** A unit that is {@code factor} times another; a coil of 4.5 t, for example. */
    public static Unit of(String code, BigDecimal factor, Unit other) {
        return new Unit(code, other.base, factor.multiply(other.numerator), other.denominator);
    }

    /** Whether a quantity of this unit can be counted in the other. */
    public boolean convertsTo(Unit other) {
        return Objects.equals(base, other.base);
    }

    /** Whether it is what others are multiples of. */
    public boolean isBase() {
        return code.equals(base);
    }

    /** What one of it is, counted in its base unit: {@code 12 pc}, {@code 10/3 kg}. */
    public String worth() {
        return new Fraction(numerator, denominator) + " " + base;
    }

    /** One of so many equal parts of this base unit. */
    Unit dividedBy(BigDecimal parts) {
        return new Unit(code + "/" + parts.toPlainString(), base, BigDecimal.ONE, parts);
    }

    Unit baseUnit() {
        return isBase() ? this : of(base);
    }

    @Override
    public String toString() {
        return code;
    }
}
