package io.deliverykit.quantity;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * So many of so many: counted exactly, rounded only for people.
 *
 * @param part how many are as they should be
 * @param whole how many there are
 */
public record Share(long part, long whole) {
    /** None of none. */
    public static final Share NONE = new Share(0, 0);

    public Share {
        if (part < 0 || part > whole) {
            throw new IllegalArgumentException(part + " of " + whole + " is no share");
        }
    }

    /** One more, which is or is not as it should be. */
    public static Share ofOne(boolean isPart) {
        return new Share(isPart ? 1 : 0, 1);
    }

    public Share plus(Share other) {
        return new Share(part + other.part, whole + other.whole);
    }

    /** In per cent, rounded half up to two decimals; empty of nothing. */
    public Optional<BigDecimal> percent() {
        return whole == 0
                ? Optional.empty()
                : Optional.of(BigDecimal.valueOf(part)
                        .multiply(BigDecimal.valueOf(100))
                        .divide(BigDecimal.valueOf(whole), 2, RoundingMode.HALF_UP));
    }
}
