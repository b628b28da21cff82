package io.deliverykit.lifecycle;

import io.deliverykit.approval.ApprovalPolicy;
import io.deliverykit.approval.ApprovalStep;
import io.deliverykit.refusal.Messages;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The keys of all texts that a lifecycle needs to be told and drawn in a language. A host's own test asks
 * {@link Messages#has} for each of them.
 */
public final class Vocabulary {
    private final SortedSet<String> keys = new TreeSet<>();

    private Vocabulary() {}

    /** Title, states, commands, rules, approvals, clocks, facts, conditions and roles of a lifecycle. */
    public static SortedSet<String> of(Lifecycle<?> lifecycle) {
        Vocabulary vocabulary = new Vocabulary();
        vocabulary.collect(lifecycle);
        return vocabulary.keys;
    }

    private <D> void collect(Lifecycle<D> lifecycle) {
        keys.add("title");
        lifecycle.states().forEach(state -> name("state", state.name()));
        lifecycle.commands().keySet().forEach(command -> name("command", command));
        lifecycle.roles().forEach(role -> name("role", role.name()));
        lifecycle.clocks().forEach(clock -> name("clock", clock.name()));
        lifecycle.shape().facts().forEach(fact -> name("fact", fact.name()));
        for (Rule<D> rule : lifecycle.rules()) {
            keys.add("rule." + rule.id() + "." + rule.name());
            keys.add("provided." + rule.id() + "." + rule.name());
        }
        for (Row<D, ?> row : lifecycle.rows()) {
            row.forks().forEach(fork -> name("condition", fork.condition().words()));
        }
        lifecycle.policies().forEach(this::approvals);
    }

    private void approvals(ApprovalPolicy<?> policy) {
        name("approval", policy.name());
        for (ApprovalStep<?> step : policy.steps()) {
            name("step", step.name());
            if (!step.condition().isEmpty()) {
                name("condition", step.condition());
            }
            step.covered().forEach(covered -> name("covered", covered.name()));
        }
    }

    private void name(String sort, String name) {
        keys.add(Messages.key(sort, name));
    }
}
