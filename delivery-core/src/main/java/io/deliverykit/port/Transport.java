package io.deliverykit.port;

import io.deliverykit.lifecycle.Event;

/** Where events go once they are kept. Thread-safe. */
@FunctionalInterface
public interface Transport {
    /**
     * Tells the world. May be called with the same event again after a crash: its id stays the same.
     *
     * <p>It may ask the desk and submit to it. What it submits stands by itself, also when the event then cannot be told and
     * comes again; so it sends a command id made of the event's.
     *
     * @throws RuntimeException when it could not be told; it will be tried again, and later events of its document wait
     */
    void send(Event event);
}
