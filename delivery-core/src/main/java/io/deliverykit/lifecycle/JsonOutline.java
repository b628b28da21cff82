package io.deliverykit.lifecycle;

import io.deliverykit.approval.ApprovalPolicy;
import io.deliverykit.approval.ApprovalStep;
import io.deliverykit.party.Role;
import io.deliverykit.refusal.Wording;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A lifecycle as a tree of maps and lists, ready to be written as JSON. */
final class JsonOutline<D> {
    private final Lifecycle<D> lifecycle;
    private final Wording words;
    private final Phrases<D> say;

    JsonOutline(Lifecycle<D> lifecycle, Wording words) {
        this.lifecycle = lifecycle;
        this.words = words;
        this.say = new Phrases<>(lifecycle, words);
    }

    Map<String, Object> tree() {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("name", lifecycle.name());
        tree.put("title", words.title());
        tree.put("version", lifecycle.version());
        tree.put("numberPrefix", lifecycle.numberPrefix());
        tree.put("begins", names(lifecycle.begins()));
        tree.put("ends", names(lifecycle.ends()));
        tree.put("states", each(lifecycle.states(), state -> named("state", state.name())));
        tree.put("rows", each(lifecycle.rows(), this::row));
        tree.put("reviews", each(lifecycle.reviews(), this::review));
        tree.put("approvals", each(lifecycle.policies(), this::approval));
        tree.put("clocks", each(lifecycle.clocks(), this::clock));
        tree.put("holds", each(lifecycle.holdings(), this::holds));
        tree.put("opens", each(lifecycle.openings(), this::opens));
        return tree;
    }

    private Map<String, Object> row(Row<D, ?> row) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("from", names(row.from()));
        tree.put("on", named("command", Names.kebab(row.command())));
        tree.put("by", names(row));
        tree.put("leads", row.leads().name().toLowerCase(Locale.ROOT));
        put(tree, "to", row.to() == null ? null : row.to().name());
        put(tree, "under", row.policy() == null ? null : row.policy().name());
        if (!row.forks().isEmpty()) {
            tree.put("or", each(row.forks(), this::fork));
        }
        rules(tree, row.rules());
        return tree;
    }

    private Map<String, Object> fork(Row.Fork<D> fork) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("to", fork.to().name());
        tree.put("when", say.condition(fork.condition().words()));
        return tree;
    }

    private Map<String, Object> review(ReviewRow<D> review) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("from", names(review.from()));
        tree.put("under", review.policy().name());
        tree.put("to", review.to().name());
        tree.put("back", review.back().name());
        rules(tree, review.rules());
        return tree;
    }

    private void rules(Map<String, Object> tree, Rules<D> rules) {
        put(tree, "when", rules.when());
        put(tree, "matching", rules.matching());
        put(tree, "leaving", rules.leaving());
        put(tree, "pointsOut", rules.hints());
    }

    private void put(Map<String, Object> tree, String column, List<Rule<D>> rules) {
        if (!rules.isEmpty()) {
            tree.put(column, each(rules, this::rule));
        }
    }

    private Map<String, Object> rule(Rule<D> rule) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("id", rule.id());
        tree.put("name", rule.name());
        tree.put("text", words.demand(rule.id(), rule.name()));
        if (!rule.reads().isEmpty()) {
            tree.put("reads", rule.reads().stream().map(Fact::name).sorted().toList());
        }
        return tree;
    }

    private Map<String, Object> approval(ApprovalPolicy<Situation<D>> policy) {
        Map<String, Object> tree = named("approval", policy.name());
        List<Object> stages = new ArrayList<>();
        policy.stages().forEach(stage -> stages.add(each(stage, this::step)));
        tree.put("stages", stages);
        put(tree, "changesBeginWith", policy.changesBeginWith().orElse(null));
        return tree;
    }

    private Map<String, Object> step(ApprovalStep<Situation<D>> step) {
        Map<String, Object> tree = named("step", step.name());
        tree.put("roles", roles(step.roles()));
        tree.put("people", step.votes());
        if (step.hasItsOwnTime()) {
            tree.put("goesUp", true);
        }
        put(tree, "when", step.condition().isEmpty() ? null : say.condition(step.condition()));
        tree.put(
                "covers",
                step.covered().stream().map(ApprovalStep.Covered::name).toList());
        return tree;
    }

    private Map<String, Object> clock(Part.Clock<D> clock) {
        Map<String, Object> tree = named("clock", clock.name());
        Class<?> command = clock.command();
        tree.put("rule", clock.rule());
        put(tree, "fires", command == null ? null : Names.kebab(command));
        tree.put("while", names(clock.span()));
        tree.put("standsStillWhile", names(clock.pauses()));
        return tree;
    }

    private Map<String, Object> holds(Part.Holds<D, ?> holds) {
        Map<String, Object> tree = named("fact", holds.owner().name());
        tree.put("by", Names.kebab(holds.command()));
        Opening<?> beginning = holds.beginning();
        put(tree, "beginning", beginning == null ? null : Names.kebab(beginning.getClass()));
        return tree;
    }

    private Map<String, Object> opens(Part.Opens<D, ?> opens) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("name", opens.name());
        tree.put("entering", opens.entering().name());
        tree.put("opens", opens.type());
        return tree;
    }

    private Map<String, Object> named(String sort, String name) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("name", name);
        tree.put("text", words.name(sort, name));
        return tree;
    }

    private static void put(Map<String, Object> tree, String name, @Nullable String value) {
        if (value != null) {
            tree.put(name, value);
        }
    }

    private List<String> names(Collection<State<D>> states) {
        return say.inOrder(states).stream().map(State::name).toList();
    }

    private static List<String> names(Row<?, ?> row) {
        if (row.isForPeople()) {
            return roles(row.by());
        }
        return List.of(ClockCommand.class.isAssignableFrom(row.command()) ? "clock" : "document");
    }

    private static List<String> roles(Set<Role> roles) {
        return roles.stream().sorted().map(Role::name).toList();
    }

    private static <T> List<Object> each(Collection<T> all, java.util.function.Function<? super T, ?> as) {
        List<Object> trees = new ArrayList<>();
        all.forEach(one -> trees.add(as.apply(one)));
        return trees;
    }
}
