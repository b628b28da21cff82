package io.deliverykit.rest;

import io.deliverykit.lifecycle.Edition;
import io.deliverykit.refusal.Messages;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Turns what was found, done or refused into HTTP. */
final class Answers {
    static final String PROBLEM_JSON = "application/problem+json";
    private static final Logger LOG = LoggerFactory.getLogger(Answers.class);
    private static final String TYPE = "urn:deliverykit:problem:";

    private final Wire wire;
    private final Messages messages;

    Answers(Wire wire, Messages messages) {
        this.wire = wire;
        this.messages = messages;
    }

    /** Answers a call, whatever comes of it: nothing of what goes wrong inside is told outside. */
    Response to(Call call, Function<Words, Response> work) {
        Words words = words(call.languages()).about(call.type());
        try {
            return work.apply(words);
        } catch (ProblemException known) {
            return problem(known.problem(), words, call.path()).build();
        } catch (WebApplicationException hosts) {
            throw hosts;
        } catch (RuntimeException unexpected) {
            String incident = UUID.randomUUID().toString();
            LOG.error("incident {} at {}", incident, call.path(), unexpected);
            Problem problem = Problem.of("broken", 500).with("incident", incident);
            return problem(problem, words, call.path()).build();
        }
    }

    Words words(List<Locale> languages) {
        return Words.of(messages, languages);
    }

    Response.ResponseBuilder ok(Words words, Object view) {
        return response(200, MediaType.APPLICATION_JSON, view, words.language());
    }

    /** The tag carries the edition and nothing else; actions differ by person and hour, so nobody may keep an answer. */
    static Response.ResponseBuilder tagged(Response.ResponseBuilder answer, Edition edition) {
        return answer.tag(new EntityTag(edition.toString()));
    }

    Response.ResponseBuilder problem(Problem problem, Words words, String path) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("type", TYPE + problem.name());
        body.put("title", words.title(problem));
        body.put("status", problem.status());
        body.put("detail", words.detail(problem));
        body.put("instance", path);
        body.putAll(problem.members());
        if (!problem.reasons().isEmpty()) {
            body.put("reasons", Rendering.reasons(problem.reasons(), words));
        }
        Response.ResponseBuilder answer = response(problem.status(), PROBLEM_JSON, body, words.language());
        return problem.isPassing() ? answer.header(HttpHeaders.RETRY_AFTER, 1) : answer;
    }

    private Response.ResponseBuilder response(int status, String type, Object view, Locale language) {
        return Response.status(status)
                .type(type)
                .language(language)
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .entity(wire.write(view));
    }
}
