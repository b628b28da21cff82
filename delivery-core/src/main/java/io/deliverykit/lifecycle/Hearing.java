package io.deliverykit.lifecycle;

import io.deliverykit.refusal.Refusal;
import io.deliverykit.refusal.Refusal.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** One decision while it is made: its circumstances, and everything that speaks against it so far. */
final class Hearing<D> {
    private final Turn turn;
    private final Files files;
    private List<Refusal> against = List.of();

    Hearing(Turn turn, Files files) {
        this.turn = turn;
        this.files = files;
    }

    Turn turn() {
        return turn;
    }

    Files files() {
        return files;
    }

    List<Refusal> against() {
        return against;
    }

    boolean isClear() {
        return against.isEmpty();
    }

    Decision<D> refused() {
        return Decision.refused(against);
    }

    void object(Refusal reason) {
        if (!against.contains(reason)) {
            add(reason);
        }
    }

    /** Most decisions have nothing against them and need no list. */
    private void add(Refusal reason) {
        if (against.isEmpty()) {
            against = new ArrayList<>();
        }
        against.add(reason);
    }

    /** The document as rules and policies see it. */
    Situation<D> on(Filed<D> filed, Set<Fact<D, ?>> declared) {
        return new Situation<>(filed, turn, files, declared, null);
    }

    /** What a proposed change would make of the document, beside the document as it is in force. */
    Situation<D> onChange(Filed<D> inForce, Filed<D> amended, Set<Fact<D, ?>> declared) {
        return new Situation<>(amended, turn, files, declared, inForce);
    }

    /** Asks these rules, and hears all that is unmet. */
    void ask(List<Rule<D>> rules, Filed<D> filed, Command<D> command) {
        for (Rule<D> rule : rules) {
            if (has(rule.reads(), rule.id(), filed)) {
                for (Answer.Unmet each :
                        rule.ask(on(filed, rule.reads()), command).unmets()) {
                    add(new Refusal(
                            Kind.RULE, rule.id(), rule.name(), each.values(), rule.liftedBy(), each.remedies(), null));
                }
            }
        }
    }

    /** Whether these facts exist; if not, that is the reason, and whatever reads them is not asked. */
    boolean has(Set<Fact<D, ?>> facts, String rule, Filed<D> filed) {
        boolean there = true;
        for (Fact<D, ?> fact : facts) {
            for (String document : fact.missing(filed.content(), files)) {
                there = false;
                object(Refusal.of(
                        Kind.MISSING_FACT, rule, "missing-fact", Map.of("fact", fact.name(), "document", document)));
            }
        }
        return there;
    }
}
