package io.deliverykit.transport;

import java.time.Instant;

/**
 * That a shipment could not leave as planned, and what the order desk was told (TR-04).
 *
 * @param planned the departure that was given up
 * @param departure the new one
 * @param arrival estimated anew
 * @param reportedAt when the order desk was told
 */
public record Delay(String cause, Instant planned, Instant departure, Instant arrival, Instant reportedAt) {}
