package io.deliverykit.rest;

import io.deliverykit.desk.DeliveryDesk;
import io.deliverykit.desk.Outcome;
import io.deliverykit.desk.Submission;
import io.deliverykit.journal.JournalEntry;
import io.deliverykit.journal.Journals;
import io.deliverykit.lifecycle.Command;
import io.deliverykit.lifecycle.Explanation;
import io.deliverykit.lifecycle.Filed;
import io.deliverykit.lifecycle.Lifecycle;
import io.deliverykit.lifecycle.Opening;
import io.deliverykit.lifecycle.Ref;
import io.deliverykit.refusal.Refusal;
import io.deliverykit.refusal.Refusal.Kind;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Documents of every kind: what there are, what may be done to one, doing it, and what happened. */
@Path("documents/{type}")
@ByAnActor
@Produces({MediaType.APPLICATION_JSON, Answers.PROBLEM_JSON})
public final class DocumentResource {
    /** Enough for any real race between reading a document and asking what may be done to it. */
    private static final int TRIES = 3;

    private final DeliveryDesk desk;
    private final Wire wire;
    private final Answers answers;
    private final Rendering rendering;

    DocumentResource(DeliveryDesk desk, Wire wire, Answers answers, Rendering rendering) {
        this.desk = desk;
        this.wire = wire;
        this.answers = answers;
        this.rendering = rendering;
    }

    /** A page of the documents of a kind, by ascending id. */
    @GET
    public Response list(@BeanParam Call call) {
        return answers.to(call, words -> {
            ListQuery query = ListQuery.of(call, Commands.lifecycle(desk.catalog(), call.part("type")));
            return query.answer(desk.find(call.actor(), query.oneMore()), answers, rendering, words);
        });
    }

    /** A document with every command that people have, each allowed, refused with reasons, or in need of values. */
    @GET
    @Path("{id}")
    public Response get(@BeanParam Call call) {
        return answers.to(call, words -> document(call.knowingOnly(), ref(call), words));
    }

    private <D> Response document(Call call, Ref<D> ref, Words words) {
        for (int tries = 1; ; tries++) {
            Filed<D> filed = find(call, ref);
            Explanation explanation = explain(call, ref);
            if (tries == TRIES || Rendering.agree(filed, explanation)) {
                Views.Document view = rendering.document(filed, explanation, new PathLinks(call), words);
                return Answers.tagged(answers.ok(words, view), filed.edition()).build();
            }
        }
    }

    private <D> Explanation explain(Call call, Ref<D> ref) {
        @Nullable String giver = call.header("In-Place-Of").orElse(null);
        return desk.explain(call.actor(), giver, ref)
                .orElseThrow(() -> Problem.refused(List.of(Refusal.of(
                                Kind.NOT_BY_ROLE,
                                "AP-03",
                                "has-a-delegation",
                                Map.of(
                                        "giver", String.valueOf(giver),
                                        "taker", call.actor().person()))))
                        .asException());
    }

    /** A page of what was granted on a document, and if asked whether all of that record still holds. */
    @GET
    @Path("{id}/journal")
    public Response journal(@BeanParam Call call) {
        return answers.to(call, words -> {
            Filed<?> filed = find(call.knowingOnly("after", "limit", "verify"), ref(call));
            int limit = call.limit();
            List<JournalEntry> found = desk.journal(call.actor(), filed.ref(), call.afterNumber(), limit + 1);
            List<JournalEntry> page = found.subList(0, Math.min(found.size(), limit));
            String next =
                    found.size() > limit ? call.nextPage(page.get(limit - 1).sequence()) : null;
            Response.ResponseBuilder answer = answers.ok(words, journal(call, filed.ref(), page, next));
            return (next == null ? answer : answer.link(next, "next")).build();
        });
    }

    private Views.Journal journal(Call call, Ref<?> ref, List<JournalEntry> page, @Nullable String next) {
        if (!call.flag("verify")) {
            return new Views.Journal(page, next, null, null);
        }
        Optional<Journals.Break> broken = desk.verifyJournal(call.actor(), ref);
        return new Views.Journal(page, next, broken.isEmpty(), broken.orElse(null));
    }

    /** What was refused on a document most recently. */
    @GET
    @Path("{id}/attempts")
    public Response attempts(@BeanParam Call call) {
        return answers.to(call, words -> {
            Filed<?> filed = find(call.knowingOnly("limit"), ref(call));
            return answers.ok(words, new Views.Attempts(desk.attempts(call.actor(), filed.ref(), call.limit())))
                    .build();
        });
    }

    /** Does a command, or tells what it would come to. The body has the command's values. */
    @POST
    @Path("{id}/actions/{command}")
    public Response act(@BeanParam Call call, InputStream body) {
        return answers.to(call, words -> {
            Lifecycle<?> lifecycle = Commands.lifecycle(desk.catalog(), call.part("type"));
            return act(call.knowingOnly("dryRun"), lifecycle, call.json(body), words);
        });
    }

    private <D> Response act(Call call, Lifecycle<D> lifecycle, byte[] body, Words words) {
        Command<D> command = wire.read(body, Commands.command(lifecycle, call.part("command")));
        Submission<D> submission = submission(call, lifecycle.ref(call.part("id")), command);
        if (command instanceof Opening && call.wantsSomethingThere()) {
            somethingIsThere(submission);
        }
        boolean isDryRun = call.flag("dryRun");
        Outcome outcome = isDryRun ? desk.dryRun(submission) : desk.submit(submission);
        if (!outcome.isGranted()) {
            throw Problem.refused(outcome.reasons()).asException();
        }
        Views.Granted view = Rendering.granted(outcome, isDryRun, new PathLinks(call), words);
        Response.ResponseBuilder answer = answers.ok(words, view);
        if (isDryRun) {
            return answer.build();
        }
        if (command instanceof Opening) {
            answer.status(Response.Status.CREATED).location(URI.create(view.href()));
        }
        return Answers.tagged(answer, outcome.edition()).build();
    }

    /** {@code If-Match} is not met by nothing, whatever tag it names (RFC 9110). */
    private void somethingIsThere(Submission<?> submission) {
        if (desk.find(submission.actor(), submission.document()).isEmpty()) {
            throw Problem.of("nothing-there", 412)
                    .with("document", submission.document().toString())
                    .asException();
        }
    }

    private static <D> Submission<D> submission(Call call, Ref<D> ref, Command<D> command) {
        return new Submission<>(
                call.actor(),
                ref,
                command,
                call.header("In-Place-Of").orElse(null),
                call.idempotencyKey().orElse(null),
                call.ifMatch().orElse(null),
                call.header("Remark").orElse(""));
    }

    private Ref<?> ref(Call call) {
        return Commands.lifecycle(desk.catalog(), call.part("type")).ref(call.part("id"));
    }

    private <D> Filed<D> find(Call call, Ref<D> ref) {
        return desk.find(call.actor(), ref)
                .orElseThrow(() -> Problem.refused(List.of(
                                Refusal.of(Kind.NOT_FOUND, "AX-02", "not-found", Map.of("document", ref.toString()))))
                        .asException());
    }
}
