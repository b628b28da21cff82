package io.deliverykit.approval;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a change touches of all that a policy covers, compared once before and after: for each step the first value that
 * differs, and whether the amount does.
 */
public final class Touched<M> {
    private final ApprovalPolicy<M> policy;
    private final @Nullable String[] values;
    private final boolean amount;

    Touched(ApprovalPolicy<M> policy, @Nullable String[] values, boolean amount) {
        this.policy = policy;
        this.values = values;
        this.amount = amount;
    }

    /** Whether it touches nothing that any step covers, so that nobody becomes a maker by it. */
    public boolean isNothing() {
        for (int index = 0; index < values.length; index++) {
            if (values[index] != null || (amount && policy.steps().get(index).hasLimits())) {
                return false;
            }
        }
        return true;
    }

    /**
     * The name of the value by which a step lapses; empty when it stands. The amount counts where a limit was kept: the
     * step's own, or that of a delegation under which it was given.
     */
    Optional<String> of(int step, Standing standing) {
        String value = values[step];
        if (value != null) {
            return Optional.of(value);
        }
        boolean limited = policy.steps().get(step).hasLimits()
                || standing.approvals().stream().anyMatch(vote -> vote.onBehalfOf() != null);
        return amount && limited ? Optional.of("amount") : Optional.empty();
    }
}
