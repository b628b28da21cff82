package io.deliverykit.pricing;

import io.deliverykit.quantity.Price;
import java.math.BigDecimal;
import java.math.MathContext;

/**
 * What the list says of one product.
 *
 * @param list the price (目录价)
 * @param floor below it a sale needs more than a director (底价, PR-02); not above {@code list}
 */
public record ListPrice(Price list, Price floor) {
    public ListPrice {
        if (!list.currency().equals(floor.currency()) || !list.per().convertsTo(floor.per())) {
            throw new IllegalArgumentException(
                    "the floor " + floor + " cannot be compared with the list price " + list);
        }
        if (list.isLessThan(floor)) {
            throw new IllegalArgumentException("the floor " + floor + " is above the list price " + list);
        }
    }

    /** Whether this price is what the list says. */
    public boolean isAsked(Price price) {
        return list.isSameAs(price);
    }

    /** Whether it is not below the floor; a price that cannot be compared is. */
    public boolean isAboveFloor(Price price) {
        return floor.currency().equals(price.currency())
                && floor.per().convertsTo(price.per())
                && !price.isLessThan(floor);
    }

    /** Whether another list price differs from this one by so many per cent or more (PR-01). */
    boolean differsBy(BigDecimal percent, ListPrice other) {
        if (!list.currency().equals(other.list.currency()) || !list.per().convertsTo(other.list.per())) {
            return true;
        }
        BigDecimal was = comparable(list);
        BigDecimal moved = comparable(other.list).subtract(was).abs();
        return moved.movePointRight(2).compareTo(was.multiply(percent)) >= 0 && moved.signum() > 0;
    }

    private static BigDecimal comparable(Price price) {
        return price.amount()
                .getAmount()
                .multiply(price.per().denominator())
                .divide(price.per().numerator(), MathContext.DECIMAL128);
    }
}
