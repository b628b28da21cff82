package io.deliverykit.rest;

import io.deliverykit.party.Actor;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.SecurityContext;
import java.security.Principal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Lets nobody in whom the host does not know. */
@ByAnActor
final class ActorFilter implements ContainerRequestFilter {
    private final Actors actors;
    private final Answers answers;
    private final @Nullable String challenge;

    ActorFilter(Actors actors, Answers answers, @Nullable String challenge) {
        this.actors = actors;
        this.answers = answers;
        this.challenge = challenge;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        // The clock has no login: a host that maps somebody to SYSTEM has made a mistake.
        Optional<Actor> actor = actors.of(request).filter(each -> !each.isSystem());
        if (actor.isPresent()) {
            request.setSecurityContext(new Known(actor.get(), request.getSecurityContext()));
        } else {
            var answer = answers.problem(
                    Problem.of("no-actor", 401),
                    answers.words(request.getAcceptableLanguages()),
                    request.getUriInfo().getRequestUri().getRawPath());
            request.abortWith(
                    answer.header(HttpHeaders.WWW_AUTHENTICATE, challenge).build());
        }
    }

    /** Carries the actor to the resource, by the one way that every JAX-RS host has. */
    record Known(Actor actor, @Nullable SecurityContext host) implements SecurityContext {
        record Person(Actor actor) implements Principal {
            @Override
            public String getName() {
                return actor.person();
            }
        }

        @Override
        public Principal getUserPrincipal() {
            return new Person(actor);
        }

        @Override
        public boolean isUserInRole(String role) {
            return host != null && host.isUserInRole(role);
        }

        @Override
        public boolean isSecure() {
            return host != null && host.isSecure();
        }

        @Override
        public @Nullable String getAuthenticationScheme() {
            return host == null ? null : host.getAuthenticationScheme();
        }
    }
}
