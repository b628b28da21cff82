package io.deliverykit.examples.quickstart.replay;

import java.math.BigDecimal;

/**
 * How long documents lay at one step.
 *
 * @param step what was being waited for
 * @param waiting who waited, a role
 * @param waitedFor whose turn it was, a role
 * @param medianHours half of the waits were no longer
 * @param p90Hours nine in ten were no longer
 */
public record StepWait(
        String step, String waiting, String waitedFor, long count, BigDecimal medianHours, BigDecimal p90Hours) {}
