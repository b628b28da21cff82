package io.deliverykit.quantity;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/** A fraction in its lowest terms: whole numbers, the denominator positive. */
record Fraction(BigDecimal numerator, BigDecimal denominator) {
    private static final BigInteger FIVE = BigInteger.valueOf(5);

    /** Takes any two decimals, the second of them positive. */
    Fraction {
        int places = Math.max(0, Math.max(numerator.scale(), denominator.scale()));
        BigInteger above = numerator.movePointRight(places).toBigIntegerExact();
        BigInteger below = denominator.movePointRight(places).toBigIntegerExact();
        BigInteger common = above.gcd(below);
        numerator = new BigDecimal(above.divide(common));
        denominator = new BigDecimal(below.divide(common));
    }

    Fraction times(BigDecimal more, BigDecimal per) {
        return new Fraction(numerator.multiply(more), denominator.multiply(per));
    }

    /** As a decimal; null when it goes on for ever, or for more than so many places. */
    @Nullable
    BigDecimal decimal(int places) {
        BigInteger rest = denominator.toBigIntegerExact();
        int twos = rest.getLowestSetBit();
        rest = rest.shiftRight(twos);
        int fives = 0;
        for (BigInteger[] next = rest.divideAndRemainder(FIVE);
                next[1].signum() == 0;
                next = rest.divideAndRemainder(FIVE)) {
            rest = next[0];
            fives++;
        }
        int needed = Math.max(twos, fives);
        return rest.equals(BigInteger.ONE) && needed <= places
                ? numerator.setScale(needed).divide(denominator, RoundingMode.UNNECESSARY)
                : null;
    }

    /** {@code 10/3}, or {@code 12} where it is a whole number. */
    @Override
    public String toString() {
        return denominator.compareTo(BigDecimal.ONE) == 0
                ? numerator.toPlainString()
                : numerator.toPlainString() + "/" + denominator.toPlainString();
    }
}
