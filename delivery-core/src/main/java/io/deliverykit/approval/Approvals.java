package io.deliverykit.approval;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** All evidence about one document's approvals, oldest first. What stands is computed from it, never stored. */
public record Approvals(List<Vote> votes) {
    /** No evidence yet. */
    public static final Approvals NONE = new Approvals(List.of());

    public Approvals {
        votes = List.copyOf(votes);
    }

    /** The approvals of a step that neither lapsed nor were withdrawn. */
    public List<Vote> standing(String step) {
        return List.copyOf(of(step).approvals());
    }

    /** When a step first went up that has not been given, refused or voided since; empty when it has not (AP-05). */
    public Optional<Instant> escalatedSince(String step) {
        return of(step).escalatedSince();
    }

    private Standing of(String step) {
        Standing standing = new Standing();
        for (Vote vote : votes) {
            if (vote.step().equals(step)) {
                standing.add(vote);
            }
        }
        return standing;
    }

    /** Whether a step of this approval ever went up to this person (AP-05). */
    public boolean wereEscalatedTo(String person, String policy) {
        return votes.stream()
                .anyMatch(vote -> vote.kind() == Vote.Kind.ESCALATED
                        && vote.policy().equals(policy)
                        && vote.detail().equals(person));
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
