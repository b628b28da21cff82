package io.deliverykit.port;

import io.deliverykit.lifecycle.Edition;
import io.deliverykit.lifecycle.Ref;
import io.deliverykit.refusal.Refusal;
import java.time.Instant;
import java.util.List;

/**
 * An answer, kept so that the same command sent again gets it again and does nothing (XP-08).
 *
 * @param digest of actor, document and command, to tell a repetition from a mistake
 * @param reasons why it was refused; empty when it was granted
 */
public record Remembered(
        String commandId,
        String digest,
        Instant at,
        Ref<?> document,
        String number,
        String state,
        long version,
        Edition edition,
        List<Refusal> reasons,
        List<Refusal> hints,
        List<String> voided) {
    public Remembered {
        reasons = List.copyOf(reasons);
        hints = List.copyOf(hints);
        voided = List.copyOf(voided);
    }
}
