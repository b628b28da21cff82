package io.deliverykit.approval;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/** All evidence about one document's approvals, oldest first. What stands is computed from it, never stored. */
public record Approvals(List<Vote> votes) {
    /** No evidence yet. */
    public static final Approvals NONE = new Approvals(List.of());

    public Approvals {
        votes = List.copyOf(votes);
    }

    /** The approvals of a policy's step that neither lapsed nor were withdrawn. */
    public List<Vote> standing(String policy, String step) {
        if (votes.isEmpty()) {
            return List.of();
        }
        List<Vote> standing = new ArrayList<>();
        for (Vote vote : votes) {
            if (!vote.step().equals(step) || !vote.policy().equals(policy)) {
                continue;
            }
            switch (vote.kind()) {
                case APPROVED -> standing.add(vote);
                case LAPSED -> standing.clear();
                case WITHDRAWN -> dropLastBy(vote, standing);
                case REJECTED, FORWARDED -> {}
            }
        }
        return standing;
    }

    private static void dropLastBy(Vote withdrawal, List<Vote> standing) {
        for (Iterator<Vote> each = standing.iterator(); each.hasNext(); ) {
            if (each.next().isBy(withdrawal.by())) {
                each.remove();
            }
        }
    }

    /** The person to whom a step was handed on last; a lapse or a rejection ends it. */
    public Optional<String> forwardedTo(String step) {
        Optional<String> to = Optional.empty();
        for (Vote vote : votes) {
            if (vote.step().equals(step)) {
                to = switch (vote.kind()) {
                    case FORWARDED -> Optional.of(vote.detail());
                    case LAPSED, REJECTED -> Optional.empty();
                    case APPROVED, WITHDRAWN -> to;
                };
            }
        }
        return to;
    }

    /** The same evidence and one more piece. */
    public Approvals and(Vote vote) {
        List<Vote> more = new ArrayList<>(votes);
        more.add(vote);
        return new Approvals(more);
    }
}
