package io.deliverykit.examples.quickstart.replay;

import java.util.List;

/**
 * How often a rule refused something.
 *
 * @param title the rule in a few words
 * @param examples the first few refusals
 */
public record RuleCount(String rule, String title, long count, List<Example> examples) {

    public RuleCount {
        examples = List.copyOf(examples);
    }

    /** One refusal: the row that asked for it, and the number of the paper that was refused. */
    public record Example(int row, String document, String text) {}
}
