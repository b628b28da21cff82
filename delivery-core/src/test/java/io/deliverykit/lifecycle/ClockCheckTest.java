package io.deliverykit.lifecycle;

import static io.deliverykit.lifecycle.Papers.State.DRAFT;
import static io.deliverykit.lifecycle.Papers.State.REVIEW;
import static io.deliverykit.lifecycle.Papers.State.SECOND;
import static io.deliverykit.lifecycle.Papers.table;
import static io.deliverykit.lifecycle.Table.fires;
import static io.deliverykit.lifecycle.Table.from;
import static io.deliverykit.lifecycle.Table.ownRules;
import static io.deliverykit.lifecycle.Table.reminds;
import static io.deliverykit.lifecycle.WrongTables.FINE;
import static io.deliverykit.lifecycle.WrongTables.LAW;
import static io.deliverykit.lifecycle.WrongTables.OTHER;
import static io.deliverykit.lifecycle.WrongTables.second;
import static io.deliverykit.lifecycle.WrongTables.tells;
import static io.deliverykit.lifecycle.WrongTables.told;
import static io.deliverykit.lifecycle.WrongTables.under;
import static io.deliverykit.party.Role.LEGAL;
import static io.deliverykit.party.Role.SALES_CLERK;
import static org.assertj.core.api.Assertions.assertThat;

import io.deliverykit.lifecycle.Papers.Change;
import io.deliverykit.lifecycle.Papers.Lapse;
import io.deliverykit.lifecycle.Papers.Paper;
import io.deliverykit.lifecycle.Papers.Send;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A table with something wrong in its clocks, or in the rules that it names. */
class ClockCheckTest {
    record LapseOf(String reason) implements ClockCommand<Paper> {}

    static Stream<Arguments> wrong() {
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
                        second(
                                from(REVIEW).approvedUnder(under(LAW)).to(SECOND),
                                reminds("DL-01", "approval law", on -> null, DRAFT)),
                        "clock 'approval law' is called as that of an approval step is"),
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

    @ParameterizedTest(name = "{0}")
    @MethodSource("wrong")
    void is_told_in_a_sentence_that_names_the_clock_or_the_rule(String sentence, Lifecycle<Paper> table) {
        tells(table, sentence);
    }

    @Test
    void is_told_nothing_when_its_clocks_are_sound() {
        assertThat(second(
                                ownRules("ZZ-01"),
                                reminds("ZZ-01", "tick", on -> null, DRAFT).permitting(Send.class, Send.class))
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
}
