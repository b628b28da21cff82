package io.deliverykit.lifecycle;

import io.deliverykit.approval.ApprovalStep;
import io.deliverykit.party.Role;
import io.deliverykit.refusal.Wording;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The parts of a lifecycle in words, each as a cell of a table says it. */
final class Phrases<D> {
    private final Lifecycle<D> lifecycle;
    private final Wording words;

    Phrases(Lifecycle<D> lifecycle, Wording words) {
        this.lifecycle = lifecycle;
        this.words = words;
    }

    String text(String key, String... namesAndValues) {
        Map<String, String> values = new java.util.HashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            values.put(namesAndValues[i], namesAndValues[i + 1]);
        }
        return words.text("draw." + key, values);
    }

    String name(String sort, String name) {
        return words.name(sort, name);
    }

    String title(String other) {
        return words.about(other).title();
    }

    String state(State<D> state) {
        return words.name("state", state.name());
    }

    /** These states in the order of their enum. */
    String states(Collection<State<D>> some) {
        return words.list(inOrder(some).stream().map(this::state).toList());
    }

    List<State<D>> inOrder(Collection<State<D>> some) {
        return lifecycle.states().stream().filter(some::contains).toList();
    }

    String command(Class<?> command) {
        return words.name("command", Names.kebab(command));
    }

    String roles(Set<Role> roles) {
        return words.list(roles.stream().sorted().map(words::of).toList());
    }

    String givers(Row<D, ?> row) {
        if (row.isForPeople()) {
            return roles(row.by());
        }
        boolean byTheClock = ClockCommand.class.isAssignableFrom(row.command());
        return text(byTheClock ? "by-the-clock" : "by-another-document");
    }

    /** Where a row leads, in one cell. */
    String becomes(Row<D, ?> row) {
        List<String> ways = new ArrayList<>();
        State<D> to = row.to();
        switch (row.leads()) {
            case TO -> ways.add(to == null ? "" : state(to));
            case STAYS -> ways.add(text("stays"));
            case REOPENS -> ways.add(text("reopens", "to", to == null ? "" : state(to)));
            case PROPOSES -> {
                var policy = row.policy();
                ways.add(text("proposes", "policy", policy == null ? "" : name("approval", policy.name())));
            }
        }
        for (Row.Fork<D> fork : row.forks()) {
            ways.add(text(
                    "fork",
                    "to",
                    state(fork.to()),
                    "when",
                    condition(fork.condition().words())));
        }
        return joined(ways);
    }

    String condition(String condition) {
        return words.name("condition", condition);
    }

    /** What must hold, column by column; a dash when nothing must. */
    String demands(Rules<D> rules) {
        List<String> columns = new ArrayList<>();
        add(columns, "when", rules.when());
        add(columns, "matching", rules.matching());
        add(columns, "leaving", rules.leaving());
        add(columns, "hints", rules.hints());
        return columns.isEmpty() ? text("nothing") : String.join("<br>", columns);
    }

    private void add(List<String> columns, String column, List<Rule<D>> rules) {
        if (!rules.isEmpty()) {
            columns.add(text(
                    column, "rules", joined(rules.stream().map(this::demand).toList())));
        }
    }

    private String demand(Rule<D> rule) {
        return text("rule", "demand", words.demand(rule.id(), rule.name()), "id", rule.id());
    }

    /** Who gives a step, and how many must. */
    String votes(ApprovalStep<?> step) {
        return step.hasItsOwnTime() ? text("goes-up", "people", people(step)) : people(step);
    }

    private String people(ApprovalStep<?> step) {
        String roles = roles(step.roles());
        if (step.isJoint()) {
            return text("everyone", "people", roles);
        }
        return step.votes() == 1 ? roles : text("quorum", "count", Integer.toString(step.votes()), "people", roles);
    }

    String covered(ApprovalStep<?> step) {
        return step.covered().isEmpty()
                ? text("nothing")
                : words.list(step.covered().stream()
                        .map(each -> name("covered", each.name()))
                        .toList());
    }

    /** What people may do even after a clock has passed; a reminder stops nobody. */
    String permitted(Part.Clock<D> clock) {
        if (clock.command() == null) {
            return text("everything");
        }
        return clock.permits().isEmpty()
                ? text("nothing")
                : words.list(
                        clock.permits().stream().map(this::command).sorted().toList());
    }

    private String joined(List<String> parts) {
        return String.join(text("semicolon"), parts);
    }
}
