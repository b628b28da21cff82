package io.deliverykit.architecture.guilty.one;

import io.deliverykit.architecture.guilty.two.Dice;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Everything that the core may not do with time. */
public final class WallClock {
    private WallClock() {}

    static List<Object> readings() {
        return List.of(
                Instant.now(),
                LocalDate.now(),
                System.currentTimeMillis(),
                System.nanoTime(),
                Clock.systemUTC(),
                Instant.now(Clock.fixed(Instant.EPOCH, java.time.ZoneOffset.UTC)),
                Dice.class);
    }
}
