package io.deliverykit.quantity;

import java.math.BigDecimal;
import java.util.Objects;

/**
 * A unit of measure (计量单位) as an exact multiple of a base unit: a dozen is 12 pieces, a tonne is 1000 kg (XP-10).
 *
 * <p>The factor is a fraction, so that "3 coils weigh 10 kg" is as exact as "a dozen is 12". Two units convert into
 * each other when they have the same base.
 *
 * @param code what people write, for example {@code kg}
 * @param base the code of the base unit; a base unit names itself
 * @param numerator over {@code denominator}: how many base units one of this unit is; both positive
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
        numerator = Quantity.plain(numerator);
        denominator = Quantity.plain(denominator);
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

    Unit baseUnit() {
        return code.equals(base) ? this : of(base);
    }

    @Override
    public String toString() {
        return code;
    }
}
