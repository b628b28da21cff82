package io.deliverykit.examples.quickstart.figures;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * How many of something were on time.
 *
 * @param population those that can be judged, because both dates are known
 */
public record OnTime(long population, long onTime) {

    public static final OnTime NONE = new OnTime(0, 0);

    public long late() {
        return population - onTime;
    }

    /** On time ÷ population, to six decimals; null when there is nothing to judge. */
    public @Nullable BigDecimal rate() {
        return population == 0
                ? null
                : BigDecimal.valueOf(onTime).divide(BigDecimal.valueOf(population), 6, RoundingMode.HALF_UP);
    }

    OnTime plus(boolean wasOnTime) {
        return new OnTime(population + 1, onTime + (wasOnTime ? 1 : 0));
    }
}
