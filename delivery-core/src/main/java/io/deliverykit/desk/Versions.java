package io.deliverykit.desk;

import io.deliverykit.lifecycle.Catalog;
import io.deliverykit.lifecycle.Command;
import io.deliverykit.lifecycle.Filed;
import io.deliverykit.lifecycle.Lifecycle;
import io.deliverykit.lifecycle.Move;
import io.deliverykit.lifecycle.Policy;
import io.deliverykit.lifecycle.Turn;
import io.deliverykit.refusal.Refusal;
import java.util.Map;
import java.util.Optional;

/**
 * By which lifecycle and which policy each document lives: those under which it began, until it is moved (XP-12).
 *
 * @param policy by which new documents begin
 * @param earlier policies that came before, by version
 */
record Versions(Catalog catalog, Policy policy, Map<String, Policy> earlier) {
    /** What one document lives by. */
    record Law<D>(Lifecycle<D> lifecycle, Turn turn) {}

    /** The law of a document that stands; empty when the desk does not know its versions any more. */
    <D> Optional<Law<D>> of(Filed<D> filed, Turn turn) {
        return policyOf(filed)
                .flatMap(own -> catalog.of(filed).map(lifecycle -> new Law<>(lifecycle, turn.under(own))));
    }

    private Optional<Policy> policyOf(Filed<?> filed) {
        return policy.version().equals(filed.policy())
                ? Optional.of(policy)
                : Optional.ofNullable(earlier.get(filed.policy()));
    }

    /** The law by which this command is judged on a document: a move looks at where the document is to come. */
    <D> Optional<Law<D>> of(Filed<D> filed, Command<D> command, Turn turn) {
        return command instanceof Move
                ? Optional.of(new Law<>(catalog.lifecycle(filed.ref()), turn.under(policy)))
                : of(filed, turn);
    }

    /** A document whose law nobody knows is left alone until it is moved. */
    static Refusal unknown(Filed<?> filed) {
        return Refusal.of(
                Refusal.Kind.RULE,
                "XP-12",
                "its-versions-are-known",
                Map.of("lifecycle", filed.lifecycle(), "policy", filed.policy()));
    }
}
