package io.deliverykit.lifecycle;

import jakarta.validation.constraints.NotBlank;

/**
 * What approvers do. Every document takes these while something of it waits for approvals; no lifecycle lists them.
 *
 * @param <D> the document
 */
public sealed interface Review<D> extends Command<D> {
    /** Gives the pending step that is the actor's. */
    record Approve<D>() implements Review<D> {}

    /** Says no, with the reason; the document goes back to where it can be mended (AP-04). */
    record Reject<D>(@NotBlank String reason) implements Review<D> {}

    /** Takes back what the actor approved, while the document has not moved on (XP-11). */
    record Withdraw<D>() implements Review<D> {}

    /** Hands the actor's pending step on to another person (XP-11). */
    record Forward<D>(@NotBlank String to) implements Review<D> {}
}
