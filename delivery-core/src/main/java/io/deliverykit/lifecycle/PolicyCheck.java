package io.deliverykit.lifecycle;

import io.deliverykit.approval.ApprovalPolicy;
import io.deliverykit.approval.ApprovalStep;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** Looks for approvals that nobody can give, that give themselves, or whose limits nothing is compared with. */
final class PolicyCheck<D> {
    private final Shape<D> shape;
    private final Consumer<String> say;
    private final Set<String> policies = new HashSet<>();
    private final Map<String, ApprovalPolicy<?>> steps = new HashMap<>();

    PolicyCheck(Shape<D> shape, Consumer<String> say) {
        this.shape = shape;
        this.say = say;
    }

    void check() {
        shape.policies().forEach(this::checkPolicy);
        for (Row<D, ?> row : shape.rows()) {
            ApprovalPolicy<Situation<D>> policy = row.policy();
            if (policy != null) {
                policy.steps().forEach(step -> checkAmendment(row, policy, step));
            }
        }
    }

    private void checkPolicy(ApprovalPolicy<Situation<D>> policy) {
        if (!policies.add(policy.name())) {
            say.accept("two approvals are called '" + policy.name() + "'");
        }
        if (policy.steps().isEmpty()) {
            say.accept("approval '" + policy.name() + "' has no step");
        }
        Set<String> own = new HashSet<>();
        for (ApprovalStep<Situation<D>> step : policy.steps()) {
            ApprovalPolicy<?> other = steps.put(step.name(), policy);
            if (!own.add(step.name())) {
                say.accept("approval '" + policy.name() + "' has two steps called '" + step.name() + "'");
            } else if (other != null) {
                say.accept("step '" + step.name() + "' stands in approval '" + other.name() + "' and in '"
                        + policy.name() + "'; what is given in one must not pass for the other");
            }
            checkStep(policy, step);
        }
        policy.changesBeginWith()
                .filter(first -> !own.contains(first))
                .ifPresent(first -> say.accept("approval '" + policy.name() + "' lets changes begin with '" + first
                        + "', which is none of its steps"));
    }

    private void checkStep(ApprovalPolicy<Situation<D>> policy, ApprovalStep<Situation<D>> step) {
        String named = "step '" + step.name() + "' of approval '" + policy.name() + "' ";
        if (step.roles().isEmpty() || step.votes() < 1) {
            say.accept(named + "can be given by nobody");
        }
        if (step.hasLimits() && !policy.hasAmount()) {
            say.accept(named + "has a limit, and nothing says what amount it limits; add amounting(…)");
        }
        if (step.isJoint() && (step.hasLimits() || step.votes() != step.roles().size())) {
            say.accept(named + "needs every one of its roles, and neither orUpTo(…) nor byAtLeast(…) changes that");
        }
    }

    private void checkAmendment(Row<D, ?> row, ApprovalPolicy<Situation<D>> policy, ApprovalStep<Situation<D>> step) {
        if (step.covered().isEmpty() && !(step.hasLimits() && policy.hasAmount())) {
            say.accept("row '" + row + "': step '" + step.name() + "' of approval '" + policy.name()
                    + "' covers nothing, so that one amendment's approval would pass for the next");
        }
    }
}
