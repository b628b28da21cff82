package io.deliverykit.rest;

import io.deliverykit.refusal.Refusal;
import io.deliverykit.refusal.Refusal.Kind;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What went wrong with a request, before it is put into words (RFC 9457).
 *
 * @param name the last part of its type, and the key of its words
 * @param members what a program can read of it beside the words
 * @param reasons why the desk refused; empty when it was not asked
 */
record Problem(String name, int status, Map<String, Object> members, List<Refusal> reasons) {
    /** The reason that decides the status is the first of these that occurs. */
    private static final List<Kind> GRAVEST_FIRST = List.of(
            Kind.BROKEN,
            Kind.NOT_FOUND,
            Kind.NOT_FOR_PEOPLE,
            Kind.NOT_BY_ROLE,
            Kind.INVALID_INPUT,
            Kind.CHANGED_SINCE,
            Kind.CONFLICT,
            Kind.NOT_IN_STATE,
            Kind.DEADLINE,
            Kind.MISSING_FACT,
            Kind.RULE);

    static Problem of(String name, int status) {
        return new Problem(name, status, Map.of(), List.of());
    }

    /** What the desk's reasons come to. */
    static Problem refused(List<Refusal> reasons) {
        Kind gravest = reasons.stream()
                .map(Refusal::kind)
                .min(Comparator.comparingInt(GRAVEST_FIRST::indexOf))
                .orElseThrow();
        String name = gravest.name().toLowerCase(Locale.ROOT).replace('_', '-');
        return new Problem(name, status(gravest), Map.of(), List.copyOf(reasons));
    }

    private static int status(Kind kind) {
        return switch (kind) {
            case BROKEN -> 500;
            case NOT_FOUND -> 404;
            case NOT_FOR_PEOPLE, NOT_BY_ROLE -> 403;
            case CHANGED_SINCE -> 412;
            case CONFLICT, NOT_IN_STATE, DEADLINE -> 409;
            case INVALID_INPUT, MISSING_FACT, RULE -> 422;
        };
    }

    Problem with(String member, Object value) {
        Map<String, Object> more = new LinkedHashMap<>(members);
        more.put(member, value);
        return new Problem(name, status, more, reasons);
    }

    /** Whether the same request, sent again, may well succeed. */
    boolean isPassing() {
        return reasons.stream().anyMatch(each -> each.kind() == Kind.CONFLICT);
    }

    ProblemException asException() {
        return new ProblemException(this);
    }
}
