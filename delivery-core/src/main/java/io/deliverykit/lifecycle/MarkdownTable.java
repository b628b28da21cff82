package io.deliverykit.lifecycle;

import io.deliverykit.approval.ApprovalPolicy;
import io.deliverykit.approval.ApprovalStep;
import io.deliverykit.refusal.Wording;
import java.util.List;

/** A lifecycle as a page of Markdown tables. */
final class MarkdownTable<D> {
    private final Lifecycle<D> lifecycle;
    private final Phrases<D> say;
    private final StringBuilder page = new StringBuilder();

    MarkdownTable(Lifecycle<D> lifecycle, Wording words) {
        this.lifecycle = lifecycle;
        this.say = new Phrases<>(lifecycle, words);
    }

    String text() {
        line("# " + say.title(lifecycle.name()));
        line("");
        line(say.text(
                "life",
                "begins",
                say.states(lifecycle.begins()),
                "ends",
                say.states(lifecycle.ends()),
                "name",
                "`" + lifecycle.name() + "`"));
        rows();
        lifecycle.policies().forEach(this::approvals);
        clocks();
        others();
        return page.toString();
    }

    private void rows() {
        head("column.from", "column.command", "column.by", "column.to", "column.provided");
        for (Part<D> part : lifecycle.parts()) {
            if (part instanceof Row<D, ?> row) {
                cells(
                        row.opens() ? say.text("new") : say.states(row.from()),
                        say.command(row.command()),
                        say.givers(row),
                        say.becomes(row),
                        say.demands(row.rules()));
            } else if (part instanceof ReviewRow<D> review) {
                String policy = say.name("approval", review.policy().name());
                cells(
                        say.states(review.from()),
                        say.text("approval", "policy", policy),
                        say.text("those-below"),
                        say.text("approved", "to", say.state(review.to()), "back", say.state(review.back())),
                        say.demands(review.rules()));
            }
        }
    }

    private void approvals(ApprovalPolicy<Situation<D>> policy) {
        section(say.text("approval", "policy", say.name("approval", policy.name())));
        head("column.order", "column.step", "column.by", "column.needed", "column.covers");
        int order = 0;
        for (List<ApprovalStep<Situation<D>>> stage : policy.stages()) {
            order++;
            for (ApprovalStep<Situation<D>> step : stage) {
                cells(
                        Integer.toString(order),
                        say.name("step", step.name()),
                        say.votes(step),
                        step.condition().isEmpty() ? say.text("always") : say.condition(step.condition()),
                        say.covered(step));
            }
        }
        line("");
        line(say.text("how-approved"));
        policy.changesBeginWith().ifPresent(step -> {
            line("");
            line(say.text("changes-begin-with", "step", say.name("step", step)));
        });
    }

    private void clocks() {
        if (lifecycle.clocks().isEmpty()) {
            return;
        }
        section(say.text("clocks"));
        head("column.clock", "column.runs", "column.then", "column.stands-still", "column.good", "column.rule");
        for (Part.Clock<D> clock : lifecycle.clocks()) {
            Class<?> command = clock.command();
            cells(
                    say.name("clock", clock.name()),
                    say.states(clock.span()),
                    command == null ? say.text("reminds") : say.command(command),
                    clock.pauses().isEmpty() ? say.text("never") : say.states(clock.pauses()),
                    say.permitted(clock),
                    clock.rule());
        }
    }

    private void others() {
        if (lifecycle.holdings().isEmpty() && lifecycle.openings().isEmpty()) {
            return;
        }
        section(say.text("others"));
        line("");
        for (Part.Holds<D, ?> holds : lifecycle.holdings()) {
            String owner = say.name("fact", holds.owner().name());
            String claim = "`" + Names.kebab(holds.command()) + "`";
            boolean isFirst = holds.beginning() != null;
            line("- " + say.text(isFirst ? "holds-first" : "holds", "owner", owner, "name", claim));
        }
        for (Part.Opens<D, ?> opens : lifecycle.openings()) {
            line("- " + say.text("opens", "entering", say.state(opens.entering()), "type", say.title(opens.type())));
        }
    }

    private void section(String title) {
        line("");
        line("## " + title);
    }

    private void head(String... columns) {
        line("");
        cells(java.util.Arrays.stream(columns).map(say::text).toArray(String[]::new));
        line("|---".repeat(columns.length) + "|");
    }

    private void cells(String... cells) {
        line("| " + String.join(" | ", cells).replace("\n", " ") + " |");
    }

    private void line(String text) {
        page.append(text).append('\n');
    }
}
