package io.deliverykit.order;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What an order remembers of a line beside what the line says now. Nobody writes it; it follows from what is done.
 *
 * @param askedOn when it was last asked for so early, so much or as these goods; its lead time is measured from here (SO-04)
 * @param pricedOn when its price was set; by the list of this day it is judged (PR-02)
 * @param offered the later date that was offered since the order was last submitted; null when none was (SO-06)
 * @param customersDate the date to which the customer asked to move it, which counts for punctuality instead of the one
 *     promised first; null when they did not (SO-14)
 */
public record LineHistory(
        LocalDate askedOn,
        LocalDate pricedOn,
        @Nullable LocalDate offered,
        @Nullable LocalDate customersDate) {
    static LineHistory since(LocalDate day) {
        return new LineHistory(day, day, null, null);
    }

    LineHistory offering(LocalDate date) {
        return new LineHistory(askedOn, pricedOn, date, customersDate);
    }

    /** Another date holds from this day on. */
    LineHistory redated(OrderLine before, LocalDate date, boolean customerAsked, LocalDate today) {
        return new LineHistory(
                date.isBefore(before.agreed()) ? today : askedOn,
                pricedOn,
                offered,
                customerAsked ? date : customersDate);
    }

    /** The line was written anew on this day. */
    LineHistory amended(OrderLine before, OrderLine after, LocalDate today) {
        return new LineHistory(
                after.asksMoreThan(before) ? today : askedOn,
                after.price().equals(before.price()) && after.product().equals(before.product()) ? pricedOn : today,
                offered,
                customersDate);
    }
}
