package io.deliverykit.approval;

import io.deliverykit.journal.CanonicalForm;

/** SHA-256 over the values that a step covers, in their order, each with its name; evidence, never a decision. */
final class Digest {
    private Digest() {}

    static <M> String of(ApprovalPolicy<M> policy, ApprovalStep<M> step, M matter) {
        CanonicalForm form = CanonicalForm.of("approval", 1).put(step.name());
        for (ApprovalStep.Covered<M> each : step.covered()) {
            Object value = each.value().apply(matter);
            form.put(each.name()).put(value == null ? null : value.toString());
        }
        if (policy.hasAmount()) {
            form.put("amount").put(String.valueOf(policy.amountOf(matter)));
        }
        return form.hash();
    }
}
