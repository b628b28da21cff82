package io.deliverykit.examples.quickstart.replay;

import java.math.BigDecimal;

/**
 * How long documents stayed in a state.
 *
 * @param step from which date of the file to which
 * @param document the lifecycle of the document
 * @param state where it stayed
 * @param stays how many have ended and are dated at both ends
 * @param longestHours the longest of them
 */
public record StepTime(
        String step,
        String document,
        String state,
        long stays,
        BigDecimal averageHours,
        BigDecimal medianHours,
        BigDecimal longestHours) {}
