package io.deliverykit.port;

import io.deliverykit.lifecycle.Ref;
import java.time.Instant;

/**
 * Refused attempts of one kind (JR-01).
 *
 * @param reasons the keys of the refusals, sorted, comma-separated
 * @param count how often
 */
public record Attempt(
        String tenant,
        Ref<?> document,
        String actor,
        String command,
        String reasons,
        Instant first,
        Instant last,
        long count) {
    /** Whether both are the same attempt made again. */
    public boolean isLike(Attempt other) {
        return tenant.equals(other.tenant)
                && document.equals(other.document)
                && actor.equals(other.actor)
                && command.equals(other.command)
                && reasons.equals(other.reasons);
    }

    /** This one and a later one like it. */
    public Attempt and(Attempt later) {
        return new Attempt(tenant, document, actor, command, reasons, first, later.last, count + later.count);
    }
}
