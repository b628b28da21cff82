package io.deliverykit.port;

import io.deliverykit.lifecycle.Ref;
import java.time.Instant;

/** A clock that has run out on a document. */
public record DueDeadline(Ref<?> document, String clock, Instant due) {}
