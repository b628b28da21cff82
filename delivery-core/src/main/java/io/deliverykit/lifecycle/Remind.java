package io.deliverykit.lifecycle;

/**
 * What a reminder does when it runs out: it tells, once, and leaves the document where it is.
 *
 * @param clock the reminder's name
 */
public record Remind<D>(String clock) implements ClockCommand<D> {}
