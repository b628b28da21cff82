package io.deliverykit.lifecycle;

import static io.deliverykit.lifecycle.Papers.State.SECOND;
import static io.deliverykit.lifecycle.Papers.reviewed;
import static io.deliverykit.lifecycle.Papers.table;
import static io.deliverykit.lifecycle.Papers.yuan;
import static io.deliverykit.lifecycle.Table.covered;
import static io.deliverykit.lifecycle.Table.everyOneOf;
import static io.deliverykit.lifecycle.Table.from;
import static io.deliverykit.lifecycle.Table.step;
import static io.deliverykit.lifecycle.WrongTables.LAW;
import static io.deliverykit.lifecycle.WrongTables.second;
import static io.deliverykit.lifecycle.WrongTables.tells;
import static io.deliverykit.lifecycle.WrongTables.told;
import static io.deliverykit.lifecycle.WrongTables.under;
import static io.deliverykit.party.Role.ENGINEER;
import static io.deliverykit.party.Role.LEGAL;
import static io.deliverykit.party.Role.SALES_CLERK;
import static io.deliverykit.party.Role.SALES_MANAGER;
import static org.assertj.core.api.Assertions.assertThat;

import io.deliverykit.approval.ApprovalPolicy;
import io.deliverykit.lifecycle.Papers.Back;
import io.deliverykit.lifecycle.Papers.Change;
import io.deliverykit.lifecycle.Papers.Paper;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A table with something wrong in its approvals. */
class PolicyCheckTest {
    static Stream<Arguments> wrong() {
        return Stream.of(
                told(reviewed(ApprovalPolicy.approvals("policy")), "approval 'policy' has no step"),
                told(
                        reviewed(ApprovalPolicy.approvals("policy", LAW, LAW)),
                        "approval 'policy' has two steps called 'law'"),
                told(reviewed(under(step(Paper.class, "x"))), "step 'x' of approval 'policy' can be given by nobody"),
                told(reviewed(under(LAW.byAtLeast(0))), "step 'law' of approval 'policy' can be given by nobody"),
                told(
                        reviewed(under(LAW.orUpTo(yuan(9), SALES_MANAGER))),
                        "step 'law' of approval 'policy' has a limit, and nothing says what amount it limits; add"
                                + " amounting(…)"),
                told(
                        reviewed(under(everyOneOf(Paper.class, "all", LEGAL, ENGINEER)
                                        .orUpTo(yuan(9), SALES_MANAGER))
                                .amounting(on -> yuan(1))),
                        "step 'all' of approval 'policy' needs every one of its roles, and neither orUpTo(…) nor"
                                + " byAtLeast(…) changes that"),
                told(
                        reviewed(under(
                                everyOneOf(Paper.class, "all", LEGAL, ENGINEER).byAtLeast(3))),
                        "step 'all' of approval 'policy' needs every one of its roles, and neither orUpTo(…) nor"
                                + " byAtLeast(…) changes that"),
                told(
                        reviewed(
                                under(LAW),
                                from(SECOND)
                                        .on(Back.class)
                                        .by(SALES_CLERK)
                                        .proposesUnder(ApprovalPolicy.approvals("amendment", LAW))
                                        .always()),
                        "step 'law' stands in approval 'policy' and in 'amendment'; what is given in one must not pass"
                                + " for the other"),
                told(
                        reviewed(
                                under(LAW),
                                from(SECOND)
                                        .on(Back.class)
                                        .by(SALES_CLERK)
                                        .proposesUnder(under(
                                                step(Paper.class, "y", LEGAL).covering(covered("z", Paper::amount))))
                                        .always()),
                        "two approvals are called 'policy'"),
                told(
                        reviewed(under(LAW).changesBeginWith("money")),
                        "approval 'policy' lets changes begin with 'money', which is none of its steps"),
                told(
                        second(from(SECOND)
                                .on(Back.class)
                                .by(SALES_CLERK)
                                .proposesUnder(under(step(Paper.class, "law", LEGAL)))
                                .always()),
                        "row 'from SECOND on back': step 'law' of approval 'policy' covers nothing, so that one"
                                + " amendment's approval would pass for the next"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("wrong")
    void is_told_in_a_sentence_that_names_the_approval(String sentence, Lifecycle<Paper> table) {
        tells(table, sentence);
    }

    @Test
    void is_told_nothing_when_its_approvals_are_sound() {
        assertThat(reviewed(under(LAW)).problems()).isEmpty();
        assertThat(second(from(SECOND)
                                .on(Change.class)
                                .by(LEGAL)
                                .proposesUnder(
                                        under(step(Paper.class, "law", LEGAL).orUpTo(yuan(1), ENGINEER))
                                                .amounting(on -> yuan(1)))
                                .always())
                        .problems())
                .as("a limit covers the amount")
                .isEmpty();
    }

    @Test
    void may_have_one_policy_on_several_rows() {
        ApprovalPolicy<Situation<Paper>> one = under(LAW);

        assertThat(reviewed(
                                one,
                                from(SECOND)
                                        .on(Back.class)
                                        .by(SALES_CLERK)
                                        .proposesUnder(one)
                                        .always())
                        .problems())
                .isEmpty();
    }
}
