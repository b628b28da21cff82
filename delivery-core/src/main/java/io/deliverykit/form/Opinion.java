package io.deliverykit.form;

import io.deliverykit.approval.Vote;
import io.deliverykit.lifecycle.Filed;
import io.deliverykit.party.Role;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What somebody said of a document that was put before them (签署意见).
 *
 * @param onBehalfOf whose place was taken; null when the person acted in their own
 * @param role null for a lapse, which nobody gives
 * @param stands whether it is an approval that holds now
 * @param detail the reason of a rejection, to whom a step was handed on, or the value whose change voided it; empty for an
 *     approval
 */
public record Opinion(
        String step,
        Vote.Kind kind,
        String by,
        @Nullable String onBehalfOf,
        @Nullable Role role,
        Instant at,
        boolean stands,
        String detail) {
    /** What was said of a document, oldest first; what was withdrawn or has lapsed stays on record. */
    public static List<Opinion> of(Filed<?> document) {
        return document.approvals().votes().stream()
                .map(vote -> new Opinion(
                        vote.step(),
                        vote.kind(),
                        vote.by(),
                        vote.onBehalfOf(),
                        vote.role(),
                        vote.at(),
                        document.approvals().standing(vote.step()).contains(vote),
                        vote.detail()))
                .toList();
    }
}
