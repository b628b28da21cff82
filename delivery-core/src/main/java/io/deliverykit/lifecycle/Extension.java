package io.deliverykit.lifecycle;

import io.deliverykit.approval.ApprovalPolicy;
import io.deliverykit.party.Role;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A standing lifecycle on its way to becoming a host's own: more rules on a row, more approval steps, other roles, another
 * deadline, more rows. Not thread-safe; {@link #build} gives an immutable lifecycle.
 *
 * <p>Naming a command, policy or clock that the table does not have throws {@link IllegalArgumentException}: a rule that is
 * silently added nowhere would be worse.
 */
public final class Extension<D> {
    private final Lifecycle<D> original;
    private final String version;
    private List<Part<D>> parts;

    Extension(Lifecycle<D> original, String version, List<Part<D>> parts) {
        this.original = original;
        this.version = version;
        this.parts = new ArrayList<>(parts);
    }

    /** Every row of this command asks these too, of the document as it stands. */
    @SafeVarargs
    public final Extension<D> when(Class<? extends Command<D>> command, Rule<D>... rules) {
        return eachRow(command, row -> row.with(row.rules().when(List.of(rules))));
    }

    /** Every row of this command asks these too, of the document as it would become. */
    @SafeVarargs
    public final Extension<D> leaving(Class<? extends Command<D>> command, Rule<D>... rules) {
        return eachRow(command, row -> row.with(row.rules().leaving(List.of(rules))));
    }

    /** These roles may give this command too. */
    public Extension<D> alsoBy(Class<? extends Command<D>> command, Role... roles) {
        return eachRow(command, row -> row.alsoBy(Once.of(roles).values()));
    }

    /** Changes an approval policy wherever it stands, for example by {@code policy.then(step(…))}. */
    public Extension<D> approvals(String policy, UnaryOperator<ApprovalPolicy<Situation<D>>> change) {
        List<ApprovalPolicy<Situation<D>>> found = new Shape<>(parts)
                .policies().stream().filter(each -> each.name().equals(policy)).toList();
        require(!found.isEmpty(), "approval '" + policy + "'");
        ApprovalPolicy<Situation<D>> changed = change.apply(found.get(0));
        return eachPart(part -> {
            if (part instanceof ReviewRow<D> review && review.policy().name().equals(policy)) {
                return review.under(changed);
            }
            if (part instanceof Row<D, ?> row
                    && row.policy() != null
                    && row.policy().name().equals(policy)) {
                return row.under(changed);
            }
            return part;
        });
    }

    /** Another moment at which a clock runs out. */
    public Extension<D> deadline(String clock, Function<Situation<D>, @Nullable Instant> due) {
        require(
                new Shape<>(parts)
                        .clocks().stream().anyMatch(each -> each.name().equals(clock)),
                "clock '" + clock + "'");
        return eachPart(part ->
                part instanceof Part.Clock<D> each && each.name().equals(clock) ? each.dueAt(due) : part);
    }

    /** More rows, clocks, claims or openings. */
    @SafeVarargs
    public final Extension<D> with(Part<D>... more) {
        parts.addAll(List.of(more));
        return this;
    }

    public Lifecycle<D> build() {
        return new Lifecycle<>(original.name(), version, original.document(), parts);
    }

    private Extension<D> eachRow(Class<?> command, UnaryOperator<Row<D, ?>> change) {
        require(
                parts.stream().anyMatch(part -> part instanceof Row<D, ?> row && row.command() == command),
                "command " + command.getSimpleName());
        return eachPart(part -> part instanceof Row<D, ?> row && row.command() == command ? change.apply(row) : part);
    }

    private Extension<D> eachPart(UnaryOperator<Part<D>> change) {
        List<Part<D>> changed = new ArrayList<>();
        parts.forEach(part -> changed.add(change.apply(part)));
        parts = changed;
        return this;
    }

    private void require(boolean known, String what) {
        if (!known) {
            throw new IllegalArgumentException("lifecycle " + original.name() + " has no " + what);
        }
    }
}
