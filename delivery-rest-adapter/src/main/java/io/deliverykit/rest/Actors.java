package io.deliverykit.rest;

import io.deliverykit.party.Actor;
import jakarta.ws.rs.container.ContainerRequestContext;
import java.util.Optional;

/** Who sends a request, as the host has authenticated them. Thread-safe. */
@FunctionalInterface
public interface Actors {
    /**
     * The person, with the roles that the host gives them.
     *
     * @param request with whatever the host's own filters have found out, for example in its {@code SecurityContext}
     * @return empty when nobody is authenticated; the request is then answered 401
     */
    Optional<Actor> of(ContainerRequestContext request);
}
