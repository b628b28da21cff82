package io.deliverykit.testkit;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** A clock that stands at noon, and lets something happen whenever it is asked. */
final class AskedClock extends Clock {
    private final Runnable happening;

    AskedClock(Runnable happening) {
        this.happening = happening;
    }

    @Override
    public Instant instant() {
        happening.run();
        return Kept.NOON;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }
}
