package io.deliverykit.lifecycle;

import static io.deliverykit.lifecycle.Condition.when;
import static io.deliverykit.lifecycle.Papers.State.DONE;
import static io.deliverykit.lifecycle.Papers.State.DRAFT;
import static io.deliverykit.lifecycle.Papers.State.REVIEW;
import static io.deliverykit.lifecycle.Papers.State.SECOND;
import static io.deliverykit.lifecycle.Papers.reviewed;
import static io.deliverykit.lifecycle.Papers.table;
import static io.deliverykit.lifecycle.Papers.yuan;
import static io.deliverykit.lifecycle.Table.begins;
import static io.deliverykit.lifecycle.Table.covered;
import static io.deliverykit.lifecycle.Table.ends;
import static io.deliverykit.lifecycle.Table.everyOneOf;
import static io.deliverykit.lifecycle.Table.fires;
import static io.deliverykit.lifecycle.Table.from;
import static io.deliverykit.lifecycle.Table.holds;
import static io.deliverykit.lifecycle.Table.lifecycle;
import static io.deliverykit.lifecycle.Table.newly;
import static io.deliverykit.lifecycle.Table.ownRules;
import static io.deliverykit.lifecycle.Table.reminds;
import static io.deliverykit.lifecycle.Table.step;
import static io.deliverykit.party.Role.ENGINEER;
import static io.deliverykit.party.Role.LEGAL;
import static io.deliverykit.party.Role.SALES_CLERK;
import static io.deliverykit.party.Role.SALES_MANAGER;
import static org.assertj.core.api.Assertions.assertThat;

import io.deliverykit.approval.ApprovalPolicy;
import io.deliverykit.approval.ApprovalStep;
import io.deliverykit.lifecycle.Papers.Back;
import io.deliverykit.lifecycle.Papers.Change;
import io.deliverykit.lifecycle.Papers.Finish;
import io.deliverykit.lifecycle.Papers.Lapse;
import io.deliverykit.lifecycle.Papers.Paper;
import io.deliverykit.lifecycle.Papers.Send;
import io.deliverykit.lifecycle.Papers.Take;
import io.deliverykit.lifecycle.Papers.Write;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A table with something wrong in it. */
class TableCheckTest {
    private static final ApprovalStep<Situation<Paper>> LAW =
            step(Paper.class, "law", LEGAL).covering(covered("amount", Paper::amount));
    private static final Rule<Paper> FINE = Rule.holds("AX-01", "fine", paper -> true);

    private static ApprovalPolicy<Situation<Paper>> under(ApprovalStep<Situation<Paper>> step) {
        return ApprovalPolicy.approvals("policy", step);
    }

    /** A sound way to SECOND and on, so that only what is wrong is told. */
    @SafeVarargs
    private static Lifecycle<Paper> second(Part<Paper>... parts) {
        Lifecycle<Paper> sound = table(
                from(DRAFT).on(Send.class).by(SALES_CLERK).to(REVIEW).always(),
                from(REVIEW).on(Back.class).by(SALES_CLERK).to(SECOND).always(),
                from(SECOND).on(Finish.class).by(SALES_CLERK).to(DONE).always());
        return sound.extended("1").with(parts).build();
    }

    record LapseOf(String reason) implements ClockCommand<Paper> {}

    static final class NoRecord implements Command<Paper> {}

    record Approve() implements Command<Paper> {}

    record Redact() implements Command<Paper> {}

    enum Strange implements State<Paper> {
        STRANGE
    }

    static final State<Paper> NO_ENUM = () -> "LOOSE";

    static Stream<Arguments> wrong() {
        return Stream.of(
                told(
                        second(from(DRAFT)
                                .on(Lapse.class)
                                .by(SALES_CLERK)
                                .stays()
                                .always()),
                        "row 'from DRAFT on lapse' names people, and is the clock's alone"),
                told(
                        second(from(DRAFT)
                                        .on(Take.class)
                                        .byAnotherDocument()
                                        .stays()
                                        .always())
                                .extended("2")
                                .alsoBy(Take.class, LEGAL)
                                .build(),
                        "row 'from DRAFT on take' names people, and is another document's alone"),
                told(
                        second(from(DRAFT).on(Change.class).byTheClock().stays().always()),
                        "row 'from DRAFT on change' can be given by nobody"),
                told(
                        second(from(DRAFT).on(NoRecord.class).by(LEGAL).stays().always()),
                        "row 'from DRAFT on no-record': the command " + NoRecord.class.getName() + " is no record"),
                told(
                        second(from(DRAFT).on(Change.class).by(LEGAL).stays()),
                        "row 'from DRAFT on change' says nothing about rules; end it with always() if it has none"),
                told(
                        second(from(DRAFT).on(Change.class).by(LEGAL).stays().reading()),
                        "row 'from DRAFT on change' says nothing about rules; end it with always() if it has none"),
                told(
                        second(from(DRAFT).on(Lapse.class).byTheClock().stays().when(FINE)),
                        "row 'from DRAFT on lapse' is the clock's and has rules; a clock cannot be argued with"),
                told(
                        second(from(DRAFT).on(Change.class).by(LEGAL).stays().takesBackOnly("AX-01", "x")),
                        "row 'from DRAFT on change' takes back only, and is no claim"),
                told(
                        second(from(DRAFT, DRAFT)
                                .on(Change.class)
                                .by(LEGAL)
                                .stays()
                                .always()),
                        "row 'from DRAFT on change' names DRAFT twice"),
                told(
                        second(newly(Other.class).by(LEGAL).stays().always()),
                        "row 'newly other' opens a document and does not say in which state; add to(…)"),
                told(
                        second(newly(Other.class)
                                .by(LEGAL)
                                .proposesUnder(under(LAW))
                                .always()),
                        "row 'newly other' opens a document and does not say in which state; add to(…)"),
                told(
                        second(newly(Other.class).by(LEGAL).to(SECOND).always()),
                        "row 'newly other' begins in SECOND, which is not said to begin"),
                told(second(newly(Write.class).by(LEGAL).to(DRAFT).always()), "two rows say what 'newly write' does"),
                told(
                        second(from(SECOND)
                                .on(Change.class)
                                .by(LEGAL)
                                .staysOrReopens(REVIEW)
                                .always()),
                        "row 'from SECOND on change' reopens a state that is under no approval"),
                told(
                        second(
                                from(REVIEW)
                                        .approvedUnder(under(LAW))
                                        .to(SECOND)
                                        .orBackTo(DRAFT),
                                from(SECOND)
                                        .on(Change.class)
                                        .by(LEGAL)
                                        .staysOrReopens(REVIEW)
                                        .orTo(DONE, when("x", paper -> true))
                                        .always()),
                        "row 'from SECOND on change' forks, though its approvals decide where it leads"),
                told(
                        second(
                                from(REVIEW)
                                        .approvedUnder(under(LAW))
                                        .to(SECOND)
                                        .orBackTo(DRAFT),
                                from(REVIEW)
                                        .on(Change.class)
                                        .by(LEGAL)
                                        .proposesUnder(under(LAW.covering()))
                                        .always()),
                        "row 'from REVIEW on change' proposes in REVIEW, which is under approval itself; there the"
                                + " document is changed"),
                told(
                        second(from(DRAFT).on(Send.class).by(LEGAL).to(SECOND).always()),
                        "two rows say what send does in DRAFT: 'from DRAFT on send' and 'from DRAFT on send'"),
                told(
                        second(
                                from(REVIEW)
                                        .approvedUnder(under(LAW))
                                        .to(SECOND)
                                        .orBackTo(DRAFT),
                                from(REVIEW)
                                        .approvedUnder(under(LAW))
                                        .to(SECOND)
                                        .orBackTo(DRAFT)),
                        "state REVIEW is under two approvals, the second in row 'from REVIEW approved under policy'"),
                told(
                        second(from(DRAFT).on(Approve.class).by(LEGAL).stays().always()),
                        "row 'from DRAFT on approve': a command is called approve already, that of every document"),
                told(
                        second(from(DRAFT).on(Redact.class).by(LEGAL).stays().always()),
                        "row 'from DRAFT on redact': a command is called redact already, that of every document"),
                told(
                        second(from(DRAFT)
                                .on(Elsewhere.Send.class)
                                .by(LEGAL)
                                .stays()
                                .always()),
                        "row 'from DRAFT on send': a command is called send already"),
                told(second(hold(), hold()), "it claims twice by take from the other"),
                told(
                        second(from(DRAFT)
                                .on(Change.class)
                                .by(LEGAL)
                                .to(Strange.STRANGE)
                                .always()),
                        "state STRANGE is of another enum than DRAFT"),
                told(second(from(DRAFT).on(Change.class).by(LEGAL).to(NO_ENUM).always()), "is no enum constant"),
                told(
                        lifecycle(
                                "paper",
                                Paper.class,
                                ends(DONE),
                                newly(Write.class).by(LEGAL).to(DRAFT).always()),
                        "no state begins it"),
                told(
                        lifecycle(
                                "paper",
                                Paper.class,
                                begins(DRAFT),
                                newly(Write.class).by(LEGAL).to(DRAFT).always()),
                        "no state ends it"),
                told(table(), "state REVIEW is reached by no row"),
                told(
                        table(from(DRAFT).on(Send.class).by(LEGAL).to(SECOND).always()),
                        "state SECOND is a dead end: no way leads from it to an end"),
                told(
                        second(from(DONE).on(Back.class).by(LEGAL).to(DRAFT).always()),
                        "row 'from DONE on back' leads out of DONE, which is said to end it"),
                told(
                        second(from(REVIEW).approvedUnder(under(LAW)).to(SECOND)),
                        "row 'from REVIEW approved under policy' does not say where a rejection leads; add"
                                + " orBackTo(…)"),
                told(
                        second(from(REVIEW, REVIEW)
                                .approvedUnder(under(LAW))
                                .to(SECOND)
                                .orBackTo(DRAFT)),
                        "row 'from REVIEW approved under policy' names REVIEW twice"),
                told(
                        second(from(REVIEW).approvedUnder(under(LAW)).to(SECOND).orBackTo(REVIEW)),
                        "row 'from REVIEW approved under policy' sends a rejected document to REVIEW, which is under"
                                + " approval itself and cannot be mended there"),
                told(
                        second(
                                from(REVIEW)
                                        .approvedUnder(under(LAW))
                                        .to(SECOND)
                                        .orBackTo(DRAFT),
                                from(SECOND)
                                        .approvedUnder(under(LAW))
                                        .to(REVIEW)
                                        .orBackTo(DRAFT)),
                        "row 'from REVIEW approved under policy' leads from REVIEW back to it through reviews only;"
                                + " satisfied ones would move it for ever"));
    }

    static Stream<Arguments> wrongApprovals() {
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

    static Stream<Arguments> wrongClocksAndRules() {
        Part.Clock<Paper> clock = reminds("DL-01", "tick", on -> null, DRAFT);
        return Stream.of(
                told(second(clock, clock), "two clocks are called 'tick'"),
                told(second(reminds("DL-01", "tick", on -> null)), "clock 'tick' runs in no state"),
                told(second(reminds("DL-01", "tick", on -> null, DRAFT, DRAFT)), "clock 'tick' names DRAFT twice"),
                told(second(clock.standingStillIn(DRAFT, DRAFT)), "clock 'tick' names DRAFT twice"),
                told(
                        second(clock.standingStillIn(REVIEW)),
                        "clock 'tick' stands still in REVIEW, where it does not run"),
                told(
                        second(fires("DL-01", "tick", Lapse.class, on -> null, DRAFT)),
                        "clock 'tick' can run out in DRAFT, where no row says what lapse does"),
                told(
                        second(
                                fires("DL-01", "tick", LapseOf.class, on -> null, DRAFT),
                                from(DRAFT)
                                        .on(LapseOf.class)
                                        .byTheClock()
                                        .stays()
                                        .always()),
                        "clock 'tick' gives lapse-of, which has values that no clock knows"),
                told(
                        second(reminds("ZZ-01", "tick", on -> null, DRAFT)),
                        "clock 'tick' names rule 'ZZ-01', which the rulebook does not have; a host adds its own by"
                                + " ownRules(…)"),
                told(
                        second(from(DRAFT)
                                .on(Change.class)
                                .by(LEGAL)
                                .stays()
                                .when(Rule.holds("ZZ-02", "x", paper -> true))),
                        "row 'from DRAFT on change' names rule 'ZZ-02', which the rulebook does not have; a host adds"
                                + " its own by ownRules(…)"),
                told(second(ownRules("ZZ-01", "ZZ-01")), "ownRules(…) names 'ZZ-01' twice"),
                told(
                        second(from(DRAFT).on(Change.class).by(LEGAL).stays().when(FINE.liftedBy(LEGAL, LEGAL))),
                        "row 'from DRAFT on change': rule 'AX-01 fine' names LEGAL twice"),
                told(
                        second(from(DRAFT)
                                .on(Change.class)
                                .by(LEGAL)
                                .stays()
                                .when(Rule.asks("AX-01", "reads", on -> Answer.met(), OTHER, OTHER))),
                        "row 'from DRAFT on change': rule 'AX-01 reads' names the other twice"));
    }

    private static final Fact<Paper, Paper> OTHER = Fact.fact("the other", Paper.class, Paper::other);

    private static Part<Paper> hold() {
        return holds(OTHER, Take.class, (filed, ref) -> new Take(filed.ref(), 1));
    }

    record Other() implements Opening<Paper> {
        @Override
        public Paper open(Turn turn) {
            return new Paper(0, "", null);
        }
    }

    static final class Elsewhere {
        record Send() implements Command<Paper> {}
    }

    private static Arguments told(Lifecycle<Paper> table, String sentence) {
        return Arguments.of(sentence, table);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource({"wrong", "wrongApprovals", "wrongClocksAndRules"})
    void is_told_in_a_sentence_that_names_the_row(String sentence, Lifecycle<Paper> table) {
        assertThat(table.problems())
                .anySatisfy(problem ->
                        assertThat(problem).startsWith("lifecycle paper: ").contains(sentence));
    }

    @Test
    void is_told_nothing_when_it_is_sound() {
        assertThat(second().problems()).isEmpty();
        assertThat(reviewed(under(LAW)).problems()).isEmpty();
        assertThat(second(from(DRAFT).on(Take.class).byAnotherDocument().stays().takesBackOnly("AX-01", "x"))
                        .problems())
                .isEmpty();
        assertThat(second(from(DONE)
                                .on(Take.class)
                                .byAnotherDocument()
                                .to(DRAFT)
                                .always())
                        .problems())
                .as("keeping books leads out of an end")
                .isEmpty();
        assertThat(second(
                                ownRules("ZZ-01"),
                                reminds("ZZ-01", "tick", on -> null, DRAFT).permitting(Send.class, Send.class))
                        .problems())
                .isEmpty();
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

    @Test
    void opens_no_clock_row_to_people_even_when_nobody_has_checked_it() {
        Lifecycle<Paper> unsound =
                second(from(DRAFT).on(Lapse.class).by(SALES_CLERK).stays().always());
        Filed<Paper> paper = Papers.written(unsound, 1);

        assertThat(Papers.reasons(unsound, paper, Papers.WRITER, new Lapse())).containsExactly("not-for-people");
        assertThat(unsound.explain(paper, Papers.by(Papers.WRITER), Files.NONE, command -> List.of())
                        .of("lapse"))
                .isEmpty();
    }

    @Test
    void decides_in_a_state_of_another_enum_as_in_none() {
        assertThat(second().row(Strange.STRANGE, Send.class)).isNull();
        assertThat(second().row(NO_ENUM, Send.class)).isNull();
    }
}
