package io.deliverykit.lifecycle;

import static io.deliverykit.lifecycle.Papers.State.DONE;
import static io.deliverykit.lifecycle.Papers.State.DRAFT;
import static io.deliverykit.lifecycle.Papers.State.REVIEW;
import static io.deliverykit.lifecycle.Papers.State.SECOND;
import static io.deliverykit.lifecycle.Papers.table;
import static io.deliverykit.lifecycle.Table.covered;
import static io.deliverykit.lifecycle.Table.from;
import static io.deliverykit.lifecycle.Table.step;
import static io.deliverykit.party.Role.LEGAL;
import static io.deliverykit.party.Role.SALES_CLERK;
import static org.assertj.core.api.Assertions.assertThat;

import io.deliverykit.approval.ApprovalPolicy;
import io.deliverykit.approval.ApprovalStep;
import io.deliverykit.lifecycle.Papers.Back;
import io.deliverykit.lifecycle.Papers.Finish;
import io.deliverykit.lifecycle.Papers.Paper;
import io.deliverykit.lifecycle.Papers.Send;
import org.junit.jupiter.params.provider.Arguments;

/** What tests of the checks write a table with, and how they say what is wrong in it. */
final class WrongTables {
    static final ApprovalStep<Situation<Paper>> LAW =
            step(Paper.class, "law", LEGAL).covering(covered("amount", Paper::amount));

    static final Rule<Paper> FINE = Rule.holds("AX-01", "fine", paper -> true);
    static final Fact<Paper, Paper> OTHER = Fact.fact("the other", Paper.class, Paper::other);

    private WrongTables() {}

    static ApprovalPolicy<Situation<Paper>> under(ApprovalStep<Situation<Paper>> step) {
        return ApprovalPolicy.approvals("policy", step);
    }

    /** A sound way to SECOND and on, so that only what is wrong is told. */
    @SafeVarargs
    static Lifecycle<Paper> second(Part<Paper>... parts) {
        Lifecycle<Paper> sound = table(
                from(DRAFT).on(Send.class).by(SALES_CLERK).to(REVIEW).always(),
                from(REVIEW).on(Back.class).by(SALES_CLERK).to(SECOND).always(),
                from(SECOND).on(Finish.class).by(SALES_CLERK).to(DONE).always());
        return sound.extended("1").with(parts).build();
    }

    static Arguments told(Lifecycle<Paper> table, String sentence) {
        return Arguments.of(sentence, table);
    }

    /** Says that this sentence is among what is wrong. */
    static void tells(Lifecycle<Paper> table, String sentence) {
        assertThat(table.problems())
                .anySatisfy(problem ->
                        assertThat(problem).startsWith("lifecycle paper: ").contains(sentence));
    }
}
