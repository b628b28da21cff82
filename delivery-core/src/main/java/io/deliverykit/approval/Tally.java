package io.deliverykit.approval;

import java.util.ArrayList;
import java.util.List;

/** How far the approvals of one matter have come: the evidence, gone through once and sorted by step. */
final class Tally<M> {
    private final ApprovalPolicy<M> policy;
    private final M matter;
    private final Standing[] standing;

    Tally(ApprovalPolicy<M> policy, M matter, Approvals given) {
        this.policy = policy;
        this.matter = matter;
        this.standing = new Standing[policy.steps().size()];
        java.util.Arrays.fill(standing, Standing.NOTHING);
        for (Vote vote : given.votes()) {
            int step = vote.policy().equals(policy.name()) ? indexOf(vote.step()) : -1;
            if (step >= 0) {
                if (standing[step] == Standing.NOTHING) {
                    standing[step] = new Standing();
                }
                standing[step].add(vote);
            }
        }
    }

    private int indexOf(String step) {
        List<ApprovalStep<M>> steps = policy.steps();
        for (int index = 0; index < steps.size(); index++) {
            if (steps.get(index).name().equals(step)) {
                return index;
            }
        }
        return -1;
    }

    M matter() {
        return matter;
    }

    Standing of(ApprovalStep<M> step) {
        return standing[indexOf(step.name())];
    }

    boolean isMissing(ApprovalStep<M> step) {
        return !step.isGiven(of(step)) && step.isNeeded(matter);
    }

    /** Whether every step that is needed has been given. */
    boolean isComplete() {
        for (ApprovalStep<M> step : policy.steps()) {
            if (isMissing(step)) {
                return false;
            }
        }
        return true;
    }

    /** Every step that is needed and not given, in any stage. */
    List<ApprovalStep<M>> missing() {
        return missingOf(policy.steps());
    }

    /** The steps that can be given now: those missing in the first stage that is not complete. */
    List<ApprovalStep<M>> pending() {
        for (List<ApprovalStep<M>> stage : policy.stages()) {
            List<ApprovalStep<M>> missing = missingOf(stage);
            if (!missing.isEmpty()) {
                return missing;
            }
        }
        return List.of();
    }

    private List<ApprovalStep<M>> missingOf(List<ApprovalStep<M>> steps) {
        List<ApprovalStep<M>> missing = new ArrayList<>(0);
        for (ApprovalStep<M> step : steps) {
            if (isMissing(step)) {
                missing.add(step);
            }
        }
        return missing;
    }
}
