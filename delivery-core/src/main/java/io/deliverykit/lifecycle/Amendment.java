package io.deliverykit.lifecycle;

import io.deliverykit.approval.ApprovalPolicy;
import io.deliverykit.approval.ChainOfCommand;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** An amendment that waits on a document for its approvals, with the row by which it was proposed. */
record Amendment<D>(Filed.Proposal<D> proposal, Row<D, ?> row, ApprovalPolicy<Situation<D>> policy) {
    /** The one that is open; null when there is none, or none that this state would take. */
    static <D> @Nullable Amendment<D> of(Filed<D> filed, Shape<D> shape) {
        Filed.Proposal<D> proposal = filed.proposal();
        if (proposal == null) {
            return null;
        }
        Row<D, ?> row = shape.row(filed.state(), proposal.command().getClass());
        ApprovalPolicy<Situation<D>> policy = row == null ? null : row.policy();
        return row == null || policy == null ? null : new Amendment<>(proposal, row, policy);
    }

    /** What the content would become by it; it changes as the proposer's command, whoever approves last. */
    D applied(D content, Policy circumstances) {
        return proposal.command().change(content, turn(circumstances, proposal.at()));
    }

    /** The proposer's circumstances at an instant. */
    Turn turn(Policy circumstances, Instant at) {
        return new Turn(at, proposal.by(), proposal.deputy(), circumstances, proposal.remark(), ChainOfCommand.NONE);
    }

    /** Whether this person proposed it, or somebody in their place did. */
    boolean isBy(String person) {
        Turn.Deputy deputy = proposal.deputy();
        return proposal.by().person().equals(person)
                || (deputy != null && deputy.giver().person().equals(person));
    }
}
