package io.deliverykit.lifecycle;

import java.util.List;

/**
 * Rules that several rows of a table ask together, under one name in the code (规则组). Each is still asked, told and drawn
 * by itself.
 *
 * @param <D> the document
 */
public record RuleSet<D>(List<Rule<D>> rules) {
    public RuleSet {
        rules = List.copyOf(rules);
    }

    /** These, in this order. */
    @SafeVarargs
    public static <D> RuleSet<D> of(Rule<D>... rules) {
        return new RuleSet<>(List.of(rules));
    }
}
