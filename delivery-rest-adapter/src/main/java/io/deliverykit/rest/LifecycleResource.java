package io.deliverykit.rest;

import io.deliverykit.desk.DeliveryDesk;
import io.deliverykit.lifecycle.Lifecycle;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** The kinds of documents: how each lives, which commands it takes, and what may be opened. */
@Path("lifecycles")
@ByAnActor
@Produces({MediaType.APPLICATION_JSON, Answers.PROBLEM_JSON})
public final class LifecycleResource {
    private final DeliveryDesk desk;
    private final Answers answers;
    private final Rendering rendering;

    LifecycleResource(DeliveryDesk desk, Answers answers, Rendering rendering) {
        this.desk = desk;
        this.answers = answers;
        this.rendering = rendering;
    }

    /** Every kind of document. */
    @GET
    public Response list(@BeanParam Call call) {
        return answers.to(call, words -> {
            call.knowingOnly();
            return answers.ok(words, rendering.kinds(new PathLinks(call))).build();
        });
    }

    /** How documents of a kind live, and the values that each command takes. */
    @GET
    @Path("{type}")
    public Response get(@BeanParam Call call) {
        return answers.to(
                call,
                words -> answers.ok(words, rendering.life(lifecycle(call.knowingOnly()), words))
                        .build());
    }

    /** What this person may open of a kind. */
    @GET
    @Path("{type}/actions")
    public Response actions(@BeanParam Call call) {
        return answers.to(call, words -> {
            Lifecycle<?> lifecycle = lifecycle(call.knowingOnly());
            var explanation = desk.explainNew(call.actor(), lifecycle.name());
            return answers.ok(words, rendering.openings(lifecycle, explanation, words))
                    .build();
        });
    }

    private Lifecycle<?> lifecycle(Call call) {
        return Commands.lifecycle(desk.catalog(), call.part("type"));
    }
}
