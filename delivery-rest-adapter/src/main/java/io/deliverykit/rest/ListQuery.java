package io.deliverykit.rest;

import io.deliverykit.lifecycle.Filed;
import io.deliverykit.lifecycle.Lifecycle;
import io.deliverykit.lifecycle.State;
import io.deliverykit.port.Query;
import jakarta.ws.rs.core.Response;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Which page of which documents a client asks for. Pages go by key, so that what is opened meanwhile shifts nothing. */
final class ListQuery {
    private final Call call;
    private final Query query;

    private ListQuery(Call call, Query query) {
        this.call = call;
        this.query = query;
    }

    static ListQuery of(Call call, Lifecycle<?> lifecycle) {
        call.knowingOnly("state", "customer", "number", "dueBy", "amending", "after", "limit");
        Query query = new Query(
                lifecycle.name(),
                states(call, lifecycle),
                call.nameLike("number").orElse(null),
                call.nameLike("customer").orElse(null),
                dueBy(call),
                call.flag("amending"),
                call.nameLike("after").orElse(null),
                call.limit());
        return new ListQuery(call, query);
    }

    private static <D> Set<String> states(Call call, Lifecycle<D> lifecycle) {
        Set<String> asked = new TreeSet<>(call.parameters("state"));
        List<String> known = lifecycle.states().stream().map(State::name).toList();
        for (String each : asked) {
            if (!known.contains(each)) {
                throw Call.badParameter("state", each, "one of " + String.join(", ", known));
            }
        }
        return asked;
    }

    private static @Nullable LocalDate dueBy(Call call) {
        String day = call.parameter("dueBy").orElse(null);
        try {
            return day == null ? null : Plain.day(day);
        } catch (DateTimeException noDay) {
            throw Call.badParameter("dueBy", day, Form.DATE.words());
        }
    }

    /** Asks for one document more than the page has, to know whether there is another page. */
    Query oneMore() {
        return query.atMost(query.limit() + 1);
    }

    Response answer(List<Filed<?>> found, Answers answers, Rendering rendering, Words words) {
        PathLinks links = new PathLinks(call);
        List<Filed<?>> page = found.subList(0, Math.min(found.size(), query.limit()));
        List<Views.Summary> summaries = page.stream()
                .<Views.Summary>map(each -> rendering.summary(each, links))
                .toList();
        String next = found.size() > query.limit()
                ? call.nextPage(page.get(page.size() - 1).ref().id())
                : null;
        Response.ResponseBuilder answer = answers.ok(words, new Views.Page(summaries, next));
        return (next == null ? answer : answer.link(next, "next")).build();
    }
}
