package io.deliverykit.port;

import io.deliverykit.lifecycle.Event;

/** Where events go once they are kept. Thread-safe. */
@FunctionalInterface
public interface Transport {
    /**
     * Tells the world. May be called with the same event again after a crash: its id stays the same.
     *
     * @throws RuntimeException when it could not be told; it will be tried again
     */
    void send(Event event);
}
