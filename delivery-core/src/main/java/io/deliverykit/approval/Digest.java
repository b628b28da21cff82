package io.deliverykit.approval;

import io.deliverykit.journal.CanonicalForm;
import io.deliverykit.journal.Details;
import java.util.SortedMap;
import java.util.TreeMap;

/** SHA-256 over the values that a step covers, in their order, each with its name; evidence, never a decision. */
final class Digest {
    private static final Details DETAILS = Details.except();

    private Digest() {}

    static <M> String of(ApprovalPolicy<M> policy, ApprovalStep<M> step, M matter) {
        CanonicalForm form = CanonicalForm.of("approval", 2).put(step.name());
        SortedMap<String, String> values = new TreeMap<>();
        for (ApprovalStep.Covered<M> each : step.covered()) {
            values.clear();
            DETAILS.write("", each.value().apply(matter), values);
            form.put(each.name()).put(values.size());
            values.forEach((path, value) -> form.put(path).put(value));
        }
        if (policy.hasAmount()) {
            form.put("amount").put(String.valueOf(policy.amountOf(matter)));
        }
        return form.hash();
    }
}
