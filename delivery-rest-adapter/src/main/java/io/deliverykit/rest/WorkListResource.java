package io.deliverykit.rest;

import io.deliverykit.desk.DeliveryDesk;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** What waits for whoever asks, what of theirs waits for others, and since when it is late. */
@Path("work-list")
@ByAnActor
@Produces({MediaType.APPLICATION_JSON, Answers.PROBLEM_JSON})
public final class WorkListResource {
    private final DeliveryDesk desk;
    private final Answers answers;

    WorkListResource(DeliveryDesk desk, Answers answers) {
        this.desk = desk;
        this.answers = answers;
    }

    /** Of every kind of document, as of this moment. */
    @GET
    public Response get(@BeanParam Call call) {
        return answers.to(call, words -> {
            var list = desk.workList(call.knowingOnly().actor());
            return answers.ok(words, Rendering.workList(list, new PathLinks(call), words))
                    .build();
        });
    }
}
