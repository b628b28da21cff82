package io.deliverykit.rest;

import io.deliverykit.lifecycle.Edition;
import io.deliverykit.lifecycle.Ref;
import io.deliverykit.party.Actor;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.SecurityContext;
import jakarta.ws.rs.core.UriBuilder;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** One request, as the resources read it; made by the JAX-RS runtime. */
@SuppressWarnings("NullAway.Init") // the runtime fills it in
public final class Call {
    private static final int LARGEST_BODY = 1 << 20;
    private static final int LONGEST_NAME = Ref.ID_LENGTH;
    private static final int USUAL_PAGE = 50;
    private static final int LARGEST_PAGE = 200;

    @Context
    UriInfo uri;

    @Context
    HttpHeaders headers;

    @Context
    SecurityContext security;

    /** Made by the JAX-RS runtime. */
    public Call() {}

    Actor actor() {
        if (security.getUserPrincipal() instanceof ActorFilter.Known.Person person) {
            return person.actor();
        }
        throw new IllegalStateException(
                "no actor came with the request; register all of DeliveryRest.components(), the filter too");
    }

    List<Locale> languages() {
        return headers.getAcceptableLanguages();
    }

    String path() {
        return uri.getRequestUri().getRawPath();
    }

    String basePath() {
        return uri.getBaseUri().getRawPath();
    }

    /** The kind of document that the path names, if it names one. */
    String type() {
        return uri.getPathParameters().containsKey("type") ? part("type") : "";
    }

    /** A part of the path. */
    String part(String name) {
        String text = Objects.requireNonNull(uri.getPathParameters().getFirst(name));
        return name(name, text);
    }

    /** Refuses any query parameter but these: a misspelt filter would list everything, a misspelt dryRun would act. */
    Call knowingOnly(String... parameters) {
        Set<String> known = new TreeSet<>(List.of(parameters));
        for (String each : uri.getQueryParameters().keySet()) {
            if (!known.contains(each)) {
                throw Problem.of("unknown-parameter", 400)
                        .with("parameter", each)
                        .with("known", known)
                        .asException();
            }
        }
        return this;
    }

    List<String> parameters(String name) {
        return uri.getQueryParameters().getOrDefault(name, List.of());
    }

    /** A query parameter that is given at most once. */
    Optional<String> parameter(String name) {
        List<String> values = parameters(name);
        if (values.size() > 1) {
            throw badParameter(name, String.join(", ", values), "one value");
        }
        return values.stream().findFirst();
    }

    /** A query parameter that is compared with names; empty text is one. */
    Optional<String> nameLike(String name) {
        return parameter(name).map(text -> {
            if (text.length() > LONGEST_NAME || !Plain.isOneLine(text)) {
                throw badParameter(
                        name, text, "at most " + LONGEST_NAME + " characters, none of them a control character");
            }
            return text;
        });
    }

    /** How many a page shall have. */
    int limit() {
        String text = parameter("limit").orElse(Integer.toString(USUAL_PAGE));
        int limit = text.matches("[0-9]{1,4}") ? Integer.parseInt(text) : 0;
        if (limit < 1 || limit > LARGEST_PAGE) {
            throw badParameter("limit", text, "a number from 1 to " + LARGEST_PAGE);
        }
        return limit;
    }

    /** The number behind which a page begins. */
    long afterNumber() {
        String text = parameter("after").orElse("0");
        if (!text.matches("[0-9]{1,18}")) {
            throw badParameter("after", text, "a number");
        }
        return Long.parseLong(text);
    }

    /** Where the page begins that follows on this one. */
    String nextPage(Object after) {
        return UriBuilder.fromUri(uri.getRequestUri())
                .scheme(null)
                .host(null)
                .port(-1)
                .userInfo(null)
                .replaceQueryParam("after", "{after}")
                .build(after)
                .toString();
    }

    boolean flag(String name) {
        String value = parameter(name).orElse("false");
        if (!value.equals("true") && !value.equals("false")) {
            throw badParameter(name, value, Form.BOOLEAN.words());
        }
        return value.equals("true");
    }

    static ProblemException badParameter(String name, String value, String expected) {
        return Problem.of("bad-parameter", 400)
                .with("parameter", name)
                .with("value", value)
                .with("expected", expected)
                .asException();
    }

    /** A header whose value is percent-encoded UTF-8, since headers carry nothing but ASCII safely. */
    Optional<String> header(String name) {
        String text = headers.getHeaderString(name);
        if (text == null || text.isBlank()) {
            return Optional.empty();
        }
        try {
            String decoded = URLDecoder.decode(text.strip().replace("+", "%2B"), StandardCharsets.UTF_8);
            if (!Plain.isText(decoded)) {
                throw badHeader(name, Plain.TEXT);
            }
            return Optional.of(decoded);
        } catch (IllegalArgumentException malformed) {
            throw badHeader(name, "text in which % and whatever is not ASCII are percent-encoded UTF-8");
        }
    }

    /** The command id; quotes around it, as the draft standard wants them, are no part of it. */
    Optional<String> idempotencyKey() {
        return header("Idempotency-Key").map(each -> name("Idempotency-Key", unquoted(each)));
    }

    /** Whether the request is meant only for something that is there already, in whatever edition. */
    boolean wantsSomethingThere() {
        return headers.getHeaderString(HttpHeaders.IF_MATCH) != null;
    }

    /** The edition that the client has seen; empty when it does not care. */
    Optional<Edition> ifMatch() {
        String text = headers.getHeaderString(HttpHeaders.IF_MATCH);
        if (text == null || text.strip().equals("*")) {
            return Optional.empty();
        }
        String tag = text.strip();
        Optional<Edition> edition = Edition.parse(unquoted(tag.startsWith("W/") ? tag.substring(2) : tag));
        if (edition.isEmpty()) {
            throw badHeader(HttpHeaders.IF_MATCH, "one ETag as it was given, such as \"3\"");
        }
        return edition;
    }

    private static String unquoted(String text) {
        return text.length() > 1 && text.startsWith("\"") && text.endsWith("\"")
                ? text.substring(1, text.length() - 1)
                : text;
    }

    private static ProblemException badHeader(String name, String expected) {
        return Problem.of("bad-header", 400)
                .with("header", name)
                .with("expected", expected)
                .asException();
    }

    private static String name(String what, String text) {
        if (text.isBlank() || text.length() > LONGEST_NAME || !Plain.isOneLine(text)) {
            throw Problem.of("bad-name", 400)
                    .with("what", what)
                    .with("expected", "1 to " + LONGEST_NAME + " characters, none of them a control character")
                    .asException();
        }
        return text;
    }

    /** The body, which is JSON or nothing. */
    byte[] json(InputStream body) {
        try {
            byte[] bytes = body.readNBytes(LARGEST_BODY + 1);
            if (bytes.length > LARGEST_BODY) {
                throw Problem.of("too-large", 413).with("limit", LARGEST_BODY).asException();
            }
            MediaType type = headers.getMediaType();
            if (bytes.length > 0 && type != null && !isJson(type)) {
                throw Problem.of("not-json", 415)
                        .with("mediaType", type.toString())
                        .asException();
            }
            return bytes;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static boolean isJson(MediaType type) {
        String subtype = type.getSubtype();
        return type.getType().equals("application") && (subtype.equals("json") || subtype.endsWith("+json"));
    }
}
