package io.deliverykit.testkit;

import static io.deliverykit.testkit.Kept.NORTH;
import static io.deliverykit.testkit.Kept.crate;
import static org.assertj.core.api.Assertions.assertThat;

import io.deliverykit.journal.JournalEntry;
import io.deliverykit.journal.Journals;
import io.deliverykit.lifecycle.Ref;
import io.deliverykit.port.Changes;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What was granted stays written, in order, and holds by its hashes. */
interface JournalContract extends ContractOfAStore {
    @Test
    @Tag("JR-01")
    default void gives_the_journal_back_in_order_and_unbroken() {
        Kept crate = crate("1");
        keep(crate);
        for (int turns = 0; turns < 11; turns++) {
            crate = crate.next();
            keep(crate);
        }

        List<JournalEntry> journal = journal(NORTH, crate.ref());

        assertThat(journal)
                .hasSize(12)
                .isSortedAccordingTo((left, right) -> Long.compare(left.sequence(), right.sequence()));
        assertThat(journal.get(11)).isEqualTo(crate.entry());
        assertThat(Journals.firstBreak(journal, crate.filed().journal())).isEmpty();
    }

    @Test
    @Tag("JR-01")
    default void gives_a_part_of_the_journal_from_behind_an_entry() {
        Kept first = crate("1");
        Kept second = first.next();
        Kept third = second.next();
        keep(first, second, third);

        assertThat(storage().journal(NORTH, first.ref(), 0, 2)).containsExactly(first.entry(), second.entry());
        assertThat(storage().journal(NORTH, first.ref(), 1, 1)).containsExactly(second.entry());
        assertThat(storage().journal(NORTH, first.ref(), 2, 9)).containsExactly(third.entry());
        assertThat(storage().journal(NORTH, first.ref(), 3, 9)).isEmpty();
    }

    @Test
    @Tag("JR-01")
    default void keeps_all_entries_of_a_document_that_turned_several_times_at_once() {
        Kept first = crate("1");
        Kept second = first.next();
        Kept third = second.next();

        keep(
                NORTH,
                new Changes(
                        List.of(new Changes.Change(
                                third.filed(), 0, List.of(first.entry(), second.entry(), third.entry()), "", null)),
                        List.of(),
                        List.of(first.event(), second.event(), third.event()),
                        List.of()));

        assertThat(journal(NORTH, first.ref())).containsExactly(first.entry(), second.entry(), third.entry());
        assertThat(told()).containsExactly("crate/1/1", "crate/1/2", "crate/1/3");
    }

    @Test
    @Tag("JR-02")
    default void redacts_one_entry_and_keeps_what_the_chain_hangs_on() {
        Kept first = crate("1");
        Kept second = first.next();
        Kept third = second.next();
        keep(first, second, third);

        storage().redact(NORTH, first.ref(), 2);

        List<JournalEntry> journal = journal(NORTH, first.ref());
        assertThat(journal).containsExactly(first.entry(), second.entry().redacted(), third.entry());
        assertThat(Journals.firstBreak(journal, third.filed().journal()))
                .as("nothing but that no entry says so")
                .hasValueSatisfying(
                        found -> assertThat(found.why()).contains("no later entry says that it was redacted"));
    }

    @Test
    @Tag("JR-02")
    default void redacts_nothing_where_there_is_no_entry() {
        Kept crate = crate("1");
        keep(crate);

        storage().redact(NORTH, crate.ref(), 2);
        storage().redact(Kept.SOUTH, crate.ref(), 1);
        storage().redact(NORTH, Ref.of("crate", "2"), 1);

        assertThat(journal(NORTH, crate.ref())).containsExactly(crate.entry());
    }
}
