package io.deliverykit.quality;

import org.joda.money.Money;

/**
 * Why goods are scrapped, and what is lost by it (报废申请单, QI-08).
 *
 * @param value what they were worth
 */
public record Scrapping(String cause, Money value) {}
