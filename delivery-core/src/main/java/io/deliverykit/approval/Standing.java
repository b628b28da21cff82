package io.deliverykit.approval;

import io.deliverykit.party.Role;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What stands of one step's evidence: approvals that neither lapsed nor were withdrawn, places that were handed on, and superiors it went up to. */
final class Standing {
    static final Standing NOTHING = new Standing();

    private final List<Vote> approvals = new ArrayList<>(2);
    private final List<Vote> forwards = new ArrayList<>(0);
    private final List<Vote> escalations = new ArrayList<>(0);

    /** Takes in the next piece of the step's evidence, in its order. */
    void add(Vote vote) {
        switch (vote.kind()) {
            case APPROVED -> {
                approvals.add(vote);
                forwards.removeIf(forward -> vote.isBy(forward.detail()));
            }
            case LAPSED -> {
                approvals.clear();
                forwards.clear();
                escalations.clear();
            }
            case WITHDRAWN -> {
                approvals.removeIf(approval -> approval.isBy(vote.by()));
                forwards.removeIf(forward -> forward.isBy(vote.by()));
            }
            case FORWARDED -> {
                forwards.removeIf(forward -> Objects.equals(forward.role(), vote.role()));
                forwards.add(vote);
            }
            case REJECTED -> {
                forwards.clear();
                escalations.clear();
            }
            case ESCALATED -> escalations.add(vote);
        }
    }

    List<Vote> approvals() {
        return approvals;
    }

    boolean isEmpty() {
        return approvals.isEmpty();
    }

    /** Whether this person, or somebody in their place, gave it. */
    boolean isBy(@Nullable String person) {
        if (person != null) {
            for (Vote vote : approvals) {
                if (vote.isBy(person)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The person who alone may give it in this role, because it was handed to them; null when anybody may. */
    @Nullable
    String handedTo(Role role) {
        for (Vote forward : forwards) {
            if (role.equals(forward.role())) {
                return forward.detail();
            }
        }
        return null;
    }

    /** The superiors who may give it in this role's stead, because it was late (AP-05). */
    List<String> escalatedTo(Role role) {
        return escalations.stream()
                .filter(each -> role.equals(each.role()))
                .map(Vote::detail)
                .toList();
    }

    Optional<Instant> escalatedSince() {
        return escalations.stream().map(Vote::at).findFirst();
    }

    /** Whether it went up to this person, who answers for it in person: a delegation passes on roles, not a rank (AP-03). */
    boolean isEscalatedTo(Role role, Voter voter) {
        return voter.onBehalfOf() == null && escalatedTo(role).contains(voter.person());
    }

    /** What this person approved or handed on, and can take back. */
    Optional<Vote> lastBy(String person) {
        for (List<Vote> each : List.of(approvals, forwards)) {
            for (Vote vote : each) {
                if (vote.isBy(person)) {
                    return Optional.of(vote);
                }
            }
        }
        return Optional.empty();
    }
}
