package io.deliverykit.transport;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * When a shipment leaves and arrives, as planned and as it was (TR-03).
 *
 * @param departure as planned, and moved by each delay
 * @param arrival as expected
 * @param departed null before
 * @param arrived null before
 */
public record Journey(
        @NotNull Instant departure,
        @NotNull Instant arrival,
        @Nullable Instant departed,
        @Nullable Instant arrived) {
    static Journey planned(Instant departure, Instant arrival) {
        return new Journey(departure, arrival, null, null);
    }

    Journey departedAt(Instant at) {
        return new Journey(departure, arrival, at, arrived);
    }

    Journey arrivedAt(Instant at) {
        return new Journey(departure, arrival, departed, at);
    }
}
