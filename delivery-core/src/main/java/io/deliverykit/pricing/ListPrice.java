package io.deliverykit.pricing;

import io.deliverykit.quantity.Price;

/**
 * What the list says of one product.
 *
 * @param list the price (目录价)
 * @param floor below it a sale needs more than a director (底价, PR-02); not above {@code list}
 */
public record ListPrice(Price list, Price floor) {
    public ListPrice {
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
}
