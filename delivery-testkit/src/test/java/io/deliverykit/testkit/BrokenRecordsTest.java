package io.deliverykit.testkit;

import static io.deliverykit.testkit.Promises.brokenBy;
import static org.assertj.core.api.Assertions.assertThat;

import io.deliverykit.journal.JournalEntry;
import io.deliverykit.lifecycle.Ref;
import io.deliverykit.port.Attempt;
import io.deliverykit.port.Changes;
import io.deliverykit.port.Remembered;
import io.deliverykit.port.UnitOfWork;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** A store that breaks a promise about command ids, journals or attempts is found out by that part of the contract. */
class BrokenRecordsTest {
    @Test
    void a_store_that_forgets_command_ids_is_found_out() {
        assertThat(brokenBy(() -> new LyingStorage() {
                    @Override
                    Changes kept(String tenant, Changes changes) {
                        return new Changes(changes.documents(), changes.facts(), changes.events(), List.of());
                    }
                }))
                .containsExactly(
                        "CommandIdsContract.forgets_the_answers_of_a_tenant_from_before_an_instant",
                        "CommandIdsContract.lets_one_of_many_win_who_answer_at_once",
                        "CommandIdsContract.lets_tenants_use_the_same_command_id",
                        "CommandIdsContract.refuses_to_answer_a_command_twice_and_keeps_nothing_of_it",
                        "CommandIdsContract.remembers_a_refusal_which_keeps_nothing_else",
                        "CommandIdsContract.remembers_an_answer_word_for_word",
                        "CommandIdsContract.remembers_and_loads_the_same_at_once_as_one_after_the_other",
                        "DeskContract.does_a_command_once_that_is_sent_at_once_from_several_threads",
                        "DeskContract.remembers_no_refusal_that_what_was_seen_no_longer_bears_out");
    }

    @Test
    void a_store_that_forgets_the_reasons_of_an_answer_is_found_out() {
        assertThat(brokenBy(() -> new LyingStorage() {
                    @Override
                    Optional<Remembered> remembered(UnitOfWork unit, String commandId) {
                        return unit.remembered(commandId)
                                .map(each -> new Remembered(
                                        each.commandId(),
                                        each.digest(),
                                        each.at(),
                                        each.document(),
                                        each.number(),
                                        each.state(),
                                        each.version(),
                                        each.edition(),
                                        List.of(),
                                        each.hints(),
                                        each.voided()));
                    }
                }))
                .allMatch(each -> each.startsWith("CommandIdsContract"))
                .contains("CommandIdsContract.remembers_an_answer_word_for_word");
    }

    @Test
    void a_store_that_reorders_journals_is_found_out() {
        assertThat(brokenBy(() -> new LyingStorage() {
                    @Override
                    public List<JournalEntry> journal(String tenant, Ref<?> ref, long after, int limit) {
                        List<JournalEntry> entries = new ArrayList<>(super.journal(tenant, ref, after, limit));
                        Collections.reverse(entries);
                        return entries;
                    }
                }))
                .contains(
                        "JournalContract.gives_the_journal_back_in_order_and_unbroken",
                        "JournalContract.keeps_all_entries_of_a_document_that_turned_several_times_at_once")
                .allMatch(each -> each.startsWith("JournalContract") || each.startsWith("DeskContract"));
    }

    @Test
    void a_store_that_redacts_nothing_is_found_out() {
        assertThat(brokenBy(() -> new LyingStorage() {
                    @Override
                    public void redact(String tenant, Ref<?> ref, long sequence) {
                        // does not
                    }
                }))
                .containsExactly("JournalContract.redacts_one_entry_and_keeps_what_the_chain_hangs_on");
    }

    @Test
    void a_store_that_does_not_collapse_attempts_is_found_out() {
        AtomicInteger different = new AtomicInteger();
        assertThat(brokenBy(() -> new LyingStorage() {
                    @Override
                    public void attempted(Attempt attempt, int budget) {
                        super.attempted(
                                new Attempt(
                                        attempt.tenant(),
                                        attempt.document(),
                                        attempt.actor(),
                                        attempt.command(),
                                        attempt.reasons() + different.incrementAndGet(),
                                        attempt.first(),
                                        attempt.last(),
                                        attempt.count()),
                                budget);
                    }
                }))
                .containsExactly(
                        "AttemptsContract.counts_equal_attempts_in_one_row",
                        "AttemptsContract.gives_the_most_recent_attempts_up_to_the_limit",
                        "AttemptsContract.lets_the_oldest_attempt_of_an_actor_give_way",
                        "AttemptsContract.loses_no_count_of_attempts_made_at_once");
    }

    @Test
    void a_store_that_ignores_the_budget_of_attempts_is_found_out() {
        assertThat(brokenBy(() -> new LyingStorage() {
                    @Override
                    public void attempted(Attempt attempt, int budget) {
                        super.attempted(attempt, Integer.MAX_VALUE);
                    }
                }))
                .containsExactly("AttemptsContract.lets_the_oldest_attempt_of_an_actor_give_way");
    }
}
