package io.deliverykit.lifecycle;

import java.time.Instant;
import java.util.Map;

/**
 * What a turn tells the world once it is kept.
 *
 * @param id the same however often it is sent, and no other event's: tenant, type, id and journal sequence
 * @param name the command's name, or the deadline's when a clock ran out; {@code <deadline>-missed} when it had run out and
 *     the turn took it away before it could fire
 * @param details what the turn points out and does not refuse, by rule, name and value; empty when nothing
 */
public record Event(
        String id,
        String tenant,
        Ref<?> document,
        String number,
        String name,
        String from,
        String to,
        Instant at,
        Map<String, String> details) {
    public Event {
        details = Map.copyOf(details);
    }

    public Event numbered(String given) {
        return new Event(id, tenant, document, given, name, from, to, at, details);
    }
}
