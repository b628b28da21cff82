package io.deliverykit.examples.quickstart.replay.story;

import java.time.Instant;
import org.joda.money.Money;

/** Money that will come. */
@FunctionalInterface
interface Payments {

    void expect(Instant at, String invoice, Money amount);
}
