package io.deliverykit.lifecycle;

import io.deliverykit.party.Role;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * A fact that must be true of a document, named so that it finishes "provided that it …" (规则). Total and independent:
 * it answers for every document, looks nothing up but the facts it declares, and is asked even when others are unmet.
 *
 * @param <D> the document
 */
public final class Rule<D> {
    private final String id;
    private final String name;
    private final Once<Fact<D, ?>> reads;
    private final Once<Role> liftedBy;
    private final BiFunction<Situation<D>, Command<D>, Answer> ask;

    private Rule(
            String id,
            String name,
            Once<Fact<D, ?>> reads,
            Once<Role> liftedBy,
            BiFunction<Situation<D>, Command<D>, Answer> ask) {
        this.id = id;
        this.name = name;
        this.reads = reads;
        this.liftedBy = liftedBy;
        this.ask = ask;
    }

    /** A rule on the content alone, without figures. */
    public static <D> Rule<D> holds(String id, String name, Predicate<? super D> holds) {
        return asks(id, name, situation -> Answer.of(holds.test(situation.content())));
    }

    /**
     * A rule that answers with figures.
     *
     * @param reads the facts it looks at; the engine loads just those
     */
    @SafeVarargs
    public static <D> Rule<D> asks(String id, String name, Function<Situation<D>, Answer> ask, Fact<D, ?>... reads) {
        return new Rule<>(id, name, Once.of(reads), Once.of(), (situation, command) -> ask.apply(situation));
    }

    /** Says who could lift it. */
    public Rule<D> liftedBy(Role... roles) {
        return new Rule<>(id, name, reads, Once.of(roles), ask);
    }

    /** The rulebook's id. */
    public String id() {
        return id;
    }

    /** Names it within its id; {@code rule.<id>.<name>} is the key of its message. */
    public String name() {
        return name;
    }

    public Set<Fact<D, ?>> reads() {
        return reads.values();
    }

    Set<Role> liftedBy() {
        return liftedBy.values();
    }

    /** What it declares twice. */
    List<?> namedAgain() {
        return reads.again().isEmpty() ? liftedBy.again() : reads.again();
    }

    Answer ask(Situation<D> situation, Command<D> command) {
        return ask.apply(situation, command);
    }

    static <D> Rule<D> onInput(
            String id, String name, Once<Fact<D, ?>> reads, BiFunction<Situation<D>, Command<D>, Answer> ask) {
        return new Rule<>(id, name, reads, Once.of(), ask);
    }

    @Override
    public String toString() {
        return id + " " + name;
    }
}
