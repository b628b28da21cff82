package io.deliverykit.examples.quickstart.replay.plan;

import io.deliverykit.examples.quickstart.history.Anomaly;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * What is to be replayed.
 *
 * @param customers each with a timeline of its own, in the order in which the file first names them
 * @param anomalies rows, or dates of rows, that cannot be put before the library
 * @param namesCarriers whether the file names any carrier
 * @param ends the end of the history's last day
 */
public record Plan(
        List<CustomerPlan> customers,
        List<Anomaly> anomalies,
        Map<Assumption, Long> assumptions,
        boolean namesCarriers,
        Instant ends) {

    /** Before anything happens. */
    public Instant begins() {
        return customers.stream()
                .map(CustomerPlan::begins)
                .min(Instant::compareTo)
                .orElse(Instant.EPOCH);
    }

    public Plan {
        customers = List.copyOf(customers);
        anomalies = List.copyOf(anomalies);
        assumptions = Map.copyOf(assumptions);
    }
}
