package io.deliverykit.lifecycle;

import static io.deliverykit.lifecycle.Condition.when;
import static io.deliverykit.lifecycle.Papers.State.DONE;
import static io.deliverykit.lifecycle.Papers.State.DRAFT;
import static io.deliverykit.lifecycle.Papers.State.REVIEW;
import static io.deliverykit.lifecycle.Papers.State.SECOND;
import static io.deliverykit.lifecycle.Papers.table;
import static io.deliverykit.lifecycle.Table.begins;
import static io.deliverykit.lifecycle.Table.ends;
import static io.deliverykit.lifecycle.Table.from;
import static io.deliverykit.lifecycle.Table.holds;
import static io.deliverykit.lifecycle.Table.lifecycle;
import static io.deliverykit.lifecycle.Table.newly;
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

import io.deliverykit.lifecycle.Papers.Back;
import io.deliverykit.lifecycle.Papers.Change;
import io.deliverykit.lifecycle.Papers.Lapse;
import io.deliverykit.lifecycle.Papers.Paper;
import io.deliverykit.lifecycle.Papers.Send;
import io.deliverykit.lifecycle.Papers.Take;
import io.deliverykit.lifecycle.Papers.Write;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A table with something wrong in it. */
class TableCheckTest {
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

    @ParameterizedTest(name = "{0}")
    @MethodSource("wrong")
    void is_told_in_a_sentence_that_names_the_row(String sentence, Lifecycle<Paper> table) {
        tells(table, sentence);
    }

    @Test
    void is_told_nothing_when_it_is_sound() {
        assertThat(second().problems()).isEmpty();
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
    }

    @Test
    void decides_in_a_state_of_another_enum_as_in_none() {
        assertThat(second().row(Strange.STRANGE, Send.class)).isNull();
        assertThat(second().row(NO_ENUM, Send.class)).isNull();
    }
}
