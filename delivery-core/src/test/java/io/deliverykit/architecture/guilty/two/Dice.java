package io.deliverykit.architecture.guilty.two;

import io.deliverykit.architecture.guilty.one.WallClock;
import java.net.URI;
import java.security.SecureRandom;
import java.util.List;
import java.util.UUID;

/** Randomness, the network, and a package that needs the one which needs it. */
public final class Dice {
    private Dice() {}

    static List<Object> thrown() {
        return List.of(
                new SecureRandom().nextInt(), UUID.randomUUID(), Math.random(), URI.create("x:"), WallClock.class);
    }
}
