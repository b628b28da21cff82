package io.deliverykit.transport;

import java.time.Instant;

/**
 * The slip that the carrier has signed, and that came back (发运回执, TR-03).
 *
 * @param signedBy who signed for the carrier
 * @param receivedAt when it came back; the customer is told on that day (TR-05)
 */
public record DispatchSlip(String number, String signedBy, Instant receivedAt) {}
