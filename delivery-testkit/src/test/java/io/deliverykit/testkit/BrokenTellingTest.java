package io.deliverykit.testkit;

import static io.deliverykit.testkit.Promises.brokenBy;
import static org.assertj.core.api.Assertions.assertThat;

import io.deliverykit.lifecycle.Event;
import io.deliverykit.port.DueDeadline;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** A store that breaks a promise about clocks or events is found out by that part of the contract. */
class BrokenTellingTest {
    @Test
    void a_store_that_tells_clocks_too_early_is_found_out() {
        assertThat(brokenBy(() -> new LyingStorage() {
                    @Override
                    public List<DueDeadline> due(String tenant, Instant at, int limit) {
                        return super.due(tenant, at.plusNanos(1), limit);
                    }
                }))
                .containsExactly("DeadlinesContract.tells_a_clock_from_the_instant_at_which_it_is_due");
    }

    @Test
    void a_store_that_tells_clocks_without_order_or_limit_is_found_out() {
        assertThat(brokenBy(() -> new LyingStorage() {
                    @Override
                    public List<DueDeadline> due(String tenant, Instant at, int limit) {
                        List<DueDeadline> due = new ArrayList<>(super.due(tenant, at, Integer.MAX_VALUE));
                        Collections.reverse(due);
                        return due;
                    }
                }))
                .containsExactly("DeadlinesContract.tells_clocks_soonest_first_up_to_the_limit");
    }

    @Test
    void a_store_that_drops_clocks_is_found_out() {
        assertThat(brokenBy(() -> new LyingStorage() {
                    @Override
                    public List<DueDeadline> due(String tenant, Instant at, int limit) {
                        return List.of();
                    }
                }))
                .contains("DeadlinesContract.tells_a_clock_from_the_instant_at_which_it_is_due")
                .allMatch(each -> each.startsWith("DeadlinesContract") || each.startsWith("DeskContract"));
    }

    @Test
    void a_store_that_drops_events_is_found_out() {
        assertThat(brokenBy(() -> new LyingStorage() {
                    @Override
                    public int drain(int limit, Consumer<Event> receiver) {
                        return super.drain(limit, event -> {
                            if (!event.id().endsWith("/2")) {
                                receiver.accept(event);
                            }
                        });
                    }
                }))
                .contains("OutboxContract.hands_events_over_in_the_order_they_were_kept")
                .allMatch(each -> !each.startsWith("DocumentsContract"));
    }

    @Test
    void a_store_that_forgets_an_event_whose_receiver_threw_is_found_out() {
        assertThat(brokenBy(() -> new LyingStorage() {
                    @Override
                    public int drain(int limit, Consumer<Event> receiver) {
                        List<RuntimeException> thrown = new ArrayList<>();
                        int told = super.drain(limit, event -> {
                            try {
                                receiver.accept(event);
                            } catch (RuntimeException lost) {
                                thrown.add(lost);
                            }
                        });
                        if (!thrown.isEmpty()) {
                            throw thrown.get(0);
                        }
                        return told;
                    }
                }))
                .contains("OutboxContract.hands_an_event_over_again_when_its_receiver_throws"
                        + "_and_those_of_other_documents_at_once")
                .allMatch(each -> each.startsWith("OutboxContract"));
    }

    @Test
    void a_store_that_one_document_can_stop_is_found_out() {
        assertThat(brokenBy(() -> new LyingStorage() {
                    @Override
                    public int drain(int limit, Consumer<Event> receiver) {
                        List<RuntimeException> thrown = new ArrayList<>();
                        return super.drain(limit, event -> {
                            if (thrown.isEmpty()) {
                                try {
                                    receiver.accept(event);
                                } catch (RuntimeException stopped) {
                                    thrown.add(stopped);
                                }
                            }
                            if (!thrown.isEmpty()) {
                                throw thrown.get(0);
                            }
                        });
                    }
                }))
                .contains("OutboxContract.is_stopped_by_no_document_however_many_of_its_events_wait")
                .allMatch(each -> each.startsWith("OutboxContract"));
    }

    @Test
    void a_store_that_tells_events_twice_is_found_out() {
        assertThat(brokenBy(() -> new LyingStorage() {
                    @Override
                    public int drain(int limit, Consumer<Event> receiver) {
                        return super.drain(limit, event -> {
                            receiver.accept(event);
                            receiver.accept(event);
                        });
                    }
                }))
                .contains("OutboxContract.hands_events_over_in_the_order_they_were_kept");
    }
}
