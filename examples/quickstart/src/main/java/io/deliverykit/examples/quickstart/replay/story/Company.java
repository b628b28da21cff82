package io.deliverykit.examples.quickstart.replay.story;

import io.deliverykit.desk.DeliveryDesk;
import io.deliverykit.port.Storage;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.function.Function;

/**
 * The company whose history is told.
 *
 * @param desks makes a desk that goes by a clock
 * @param storage where the desks keep their documents
 */
public record Company(Function<Clock, DeliveryDesk> desks, Storage storage, String tenant, ZoneId zone) {
    /** Its people at a desk whose clock begins here. */
    Office office(Instant begins, Findings findings) {
        SimulatedClock clock = new SimulatedClock(begins);
        return new Office(desks.apply(clock), clock, zone, tenant, findings);
    }

    Audit audit(Findings findings) {
        return new Audit(storage, tenant, findings);
    }
}
