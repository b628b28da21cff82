package io.deliverykit.lifecycle;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Looks for what is wrong with one table and says it in sentences that name the row. */
final class TableCheck<D> {
    /** What every document takes without a row of its own; its own commands must not pass for these in a journal. */
    private static final List<Class<?>> OF_EVERY_DOCUMENT = List.of(
            Review.Approve.class,
            Review.Reject.class,
            Review.Withdraw.class,
            Review.Forward.class,
            Redact.class,
            Move.class);

    private final Lifecycle<D> lifecycle;
    private final Shape<D> shape;
    private final List<String> problems = new ArrayList<>();

    TableCheck(Lifecycle<D> lifecycle, Shape<D> shape) {
        this.lifecycle = lifecycle;
        this.shape = shape;
    }

    List<String> problems() {
        checkStates();
        shape.rows().forEach(this::checkRow);
        shape.rows().forEach(this::checkWay);
        checkTwins();
        checkNames();
        checkHoldings();
        new PathCheck<>(shape, this::say).check();
        new PolicyCheck<>(shape, this::say).check();
        new ClockCheck<>(shape, this::say).check();
        checkRules();
        return List.copyOf(problems);
    }

    private void say(String sentence) {
        problems.add("lifecycle " + lifecycle.name() + ": " + sentence);
    }

    private void checkStates() {
        for (State<D> state : shape.namedStates()) {
            if (!(state instanceof Enum<?>)) {
                say("state " + state + " is no enum constant");
            } else if (!shape.states().contains(state)) {
                say("state " + state.name() + " is of another enum than "
                        + shape.states().get(0).name());
            }
        }
        if (shape.begins().isEmpty()) {
            say("no state begins it");
        }
        if (shape.ends().isEmpty()) {
            say("no state ends it");
        }
    }

    private void checkRow(Row<D, ?> row) {
        if (!row.command().isRecord()) {
            say("row '" + row + "': the command " + row.command().getName() + " is no record");
        }
        if (!row.rules().isSaid()) {
            say("row '" + row + "' says nothing about rules; end it with always() if it has none");
        }
        row.namedAgain().forEach(state -> say("row '" + row + "' names " + state.name() + " twice"));
        boolean forOthers = row.isClocks() || row.isClaims();
        if (row.by().isEmpty() && !forOthers && !Opening.class.isAssignableFrom(row.command())) {
            say("row '" + row + "' can be given by nobody");
        }
        if (forOthers && row.isForPeople()) {
            say("row '" + row + "' names people, and is "
                    + (row.isClocks() ? "the clock's alone" : "another document's alone"));
        }
        if (row.isClocks() && !row.rules().isEmpty()) {
            say("row '" + row + "' is the clock's and has rules; a clock cannot be argued with");
        }
        if (row.isTakingBackOnly() && !row.isClaims()) {
            say("row '" + row + "' takes back only, and is no claim");
        }
    }

    private void checkWay(Row<D, ?> row) {
        State<D> to = row.to();
        if (row.opens() && (row.leads() != Row.Leads.TO || to == null)) {
            say("row '" + row + "' opens a document and does not say in which state; add to(…)");
        } else if (row.opens() && to != null && !shape.begins().contains(to)) {
            say("row '" + row + "' begins in " + to.name() + ", which is not said to begin");
        }
        if (row.leads() == Row.Leads.REOPENS && (to == null || shape.review(to) == null)) {
            say("row '" + row + "' reopens a state that is under no approval");
        }
        if (!row.forks().isEmpty() && row.leads() == Row.Leads.REOPENS) {
            say("row '" + row + "' forks, though its approvals decide where it leads");
        }
        for (State<D> from : row.from()) {
            if (row.leads() == Row.Leads.PROPOSES && shape.review(from) != null) {
                say("row '" + row + "' proposes in " + from.name()
                        + ", which is under approval itself; there the document is changed");
            }
        }
    }

    private void checkTwins() {
        Map<String, Row<D, ?>> seen = new LinkedHashMap<>();
        for (Row<D, ?> row : shape.rows()) {
            if (row.opens() && seen.put("newly " + row.command().getName(), row) != null) {
                say("two rows say what '" + row + "' does");
            }
            for (State<D> from : row.from()) {
                Row<D, ?> twin = seen.put(from.name() + " " + row.command().getName(), row);
                if (twin != null) {
                    say("two rows say what " + Names.kebab(row.command()) + " does in " + from.name() + ": '" + twin
                            + "' and '" + row + "'");
                }
            }
        }
        Set<State<D>> reviewed = new HashSet<>();
        for (ReviewRow<D> review : shape.reviews()) {
            for (State<D> from : review.from()) {
                if (!reviewed.add(from)) {
                    say("state " + from.name() + " is under two approvals, the second in row '" + review + "'");
                }
            }
        }
    }

    private void checkNames() {
        Map<String, Class<?>> named = new LinkedHashMap<>();
        OF_EVERY_DOCUMENT.forEach(command -> named.put(Names.kebab(command), command));
        for (Row<D, ?> row : shape.rows()) {
            Class<?> other = named.putIfAbsent(Names.kebab(row.command()), row.command());
            if (other != null && other != row.command()) {
                say("row '" + row + "': a command is called " + Names.kebab(row.command()) + " already"
                        + (OF_EVERY_DOCUMENT.contains(other) ? ", that of every document" : ""));
            }
        }
    }

    private void checkHoldings() {
        Set<List<Object>> seen = new HashSet<>();
        for (Part.Holds<D, ?> holds : shape.holdings()) {
            if (!seen.add(List.of(holds.owner(), holds.command()))) {
                say("it claims twice by " + Names.kebab(holds.command()) + " from " + holds.owner());
            }
        }
    }

    private void checkRules() {
        Map<String, List<String>> named = new LinkedHashMap<>();
        for (Row<D, ?> row : shape.rows()) {
            checkRules("row '" + row + "'", row.rules().all(), named);
        }
        for (ReviewRow<D> row : shape.reviews()) {
            checkRules("row '" + row + "'", row.rules().all(), named);
        }
        for (Part.Clock<D> clock : shape.clocks()) {
            named.computeIfAbsent(clock.rule(), id -> new ArrayList<>()).add("clock '" + clock.name() + "'");
        }
        Set<String> own = new LinkedHashSet<>();
        for (String id : shape.ownRules()) {
            if (!own.add(id)) {
                say("ownRules(…) names '" + id + "' twice");
            }
        }
        named.forEach((id, where) -> {
            if (RuleTitle.of(id).isEmpty() && !own.contains(id)) {
                say(String.join(", ", where) + " names rule '" + id
                        + "', which the rulebook does not have; a host adds its own by ownRules(…)");
            }
        });
    }

    private void checkRules(String row, List<Rule<D>> rules, Map<String, List<String>> named) {
        for (Rule<D> rule : rules) {
            List<String> where = named.computeIfAbsent(rule.id(), id -> new ArrayList<>());
            if (!where.contains(row)) {
                where.add(row);
            }
            rule.namedAgain().forEach(again -> say(row + ": rule '" + rule + "' names " + again + " twice"));
        }
    }
}
