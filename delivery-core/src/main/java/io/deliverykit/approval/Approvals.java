package io.deliverykit.approval;

import java.util.ArrayList;
import java.util.List;

/** All evidence about one document's approvals, oldest first. What stands is computed from it, never stored. */
public record Approvals(List<Vote> votes) {
    /** No evidence yet. */
    public static final Approvals NONE = new Approvals(List.of());

    public Approvals {
        votes = List.copyOf(votes);
    }

    /** The approvals of a step that neither lapsed nor were withdrawn. */
    public List<Vote> standing(String step) {
        Standing standing = new Standing();
        for (Vote vote : votes) {
            if (vote.step().equals(step)) {
                standing.add(vote);
            }
        }
        return List.copyOf(standing.approvals());
    }

    /** The same evidence and more. */
    public Approvals and(List<Vote> more) {
        if (more.isEmpty()) {
            return this;
        }
        List<Vote> all = new ArrayList<>(votes.size() + more.size());
        all.addAll(votes);
        all.addAll(more);
        return new Approvals(all);
    }
}
