package io.deliverykit.quantity;

import java.math.BigDecimal;

/**
 * How far a delivery may depart from what was ordered, per order line in total (SO-13, XP-01, XP-02).
 *
 * @param over percent that may be delivered above the ordered quantity; not negative
 * @param under percent that may be missing while the line still counts as complete; 0 to 100
 */
public record Tolerance(BigDecimal over, BigDecimal under) {
    /** Exactly what was ordered. */
    public static final Tolerance NONE = percent(0, 0);

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    public Tolerance {
        if (over.signum() < 0 || under.signum() < 0 || under.compareTo(BigDecimal.valueOf(100)) > 0) {
            throw new IllegalArgumentException(
                    "a tolerance is 0 % or more over and 0 to 100 % under, got +" + over + " % and -" + under + " %");
        }
        over = Quantity.plain(over);
        under = Quantity.plain(under);
    }

    public static Tolerance percent(long over, long under) {
        return new Tolerance(BigDecimal.valueOf(over), BigDecimal.valueOf(under));
    }

    /** The most that may go out for an ordered quantity. */
    public Quantity most(Quantity ordered) {
        return ordered.times(HUNDRED.add(over).divide(HUNDRED));
    }

    /** The least that counts as complete for an ordered quantity. */
    public Quantity least(Quantity ordered) {
        return ordered.times(HUNDRED.subtract(under).divide(HUNDRED));
    }
}
