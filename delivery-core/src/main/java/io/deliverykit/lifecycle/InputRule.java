package io.deliverykit.lifecycle;

import java.util.function.BiFunction;
import java.util.function.BiPredicate;

/**
 * A fact that must be true of a document together with a command's values: "the plate agrees".
 *
 * @param <D> the document
 * @param <C> the command whose values it compares
 */
public final class InputRule<D, C extends Command<D>> {
    private final Rule<D> rule;

    private InputRule(Rule<D> rule) {
        this.rule = rule;
    }

    /** A rule without figures. */
    public static <D, C extends Command<D>> InputRule<D, C> agrees(
            String id, String name, Class<C> command, BiPredicate<D, C> agrees) {
        return asks(id, name, command, (situation, values) -> Answer.of(agrees.test(situation.content(), values)));
    }

    /**
     * A rule that answers with figures.
     *
     * @param reads the facts it looks at
     */
    @SafeVarargs
    public static <D, C extends Command<D>> InputRule<D, C> asks(
            String id, String name, Class<C> command, BiFunction<Situation<D>, C, Answer> ask, Fact<D, ?>... reads) {
        return new InputRule<>(Rule.onInput(
                id, name, Once.of(reads), (situation, values) -> ask.apply(situation, command.cast(values))));
    }

    /** Says who could lift it. */
    public InputRule<D, C> liftedBy(io.deliverykit.party.Role... roles) {
        return new InputRule<>(rule.liftedBy(roles));
    }

    Rule<D> asRule() {
        return rule;
    }
}
