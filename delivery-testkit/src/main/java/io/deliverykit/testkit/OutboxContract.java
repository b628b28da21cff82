package io.deliverykit.testkit;

import static io.deliverykit.testkit.Kept.crate;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.deliverykit.lifecycle.Event;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.Test;

/** What was kept is told, at least once, each document's events in order. */
interface OutboxContract extends ContractOfAStore {
    @Test
    default void hands_an_event_over_exactly_as_it_was_kept() {
        Kept crate = crate("1");
        keep(crate);
        List<Event> told = new ArrayList<>();

        assertThat(storage().drain(10, told::add)).isEqualTo(1);

        assertThat(told).containsExactly(crate.event());
    }

    @Test
    default void hands_events_over_in_the_order_they_were_kept() {
        Kept first = crate("1");
        Kept second = crate("2");
        keep(first, second, first.next(), second.next(), first.next().next());

        assertThat(told()).containsExactly("crate/1/1", "crate/2/1", "crate/1/2", "crate/2/2", "crate/1/3");
    }

    @Test
    default void hands_no_more_events_over_than_the_limit() {
        keep(crate("1"), crate("2"), crate("3"));
        List<String> told = new ArrayList<>();

        assertThat(storage().drain(2, event -> told.add(event.id()))).isEqualTo(2);

        assertThat(told).containsExactly("crate/1/1", "crate/2/1");
        assertThat(told()).containsExactly("crate/3/1");
    }

    @Test
    default void forgets_events_that_were_told() {
        keep(crate("1"));

        assertThat(told()).hasSize(1);

        assertThat(told()).isEmpty();
    }

    @Test
    default void hands_an_event_over_again_when_its_receiver_throws() {
        keep(crate("1"), crate("2"), crate("3"));
        List<String> told = new ArrayList<>();

        assertThatThrownBy(() -> storage().drain(10, event -> {
                    if (event.id().equals("crate/2/1")) {
                        throw new IllegalStateException("nobody listens");
                    }
                    told.add(event.id());
                }))
                .hasMessage("nobody listens");

        assertThat(told).containsExactly("crate/1/1");
        assertThat(told()).containsExactly("crate/2/1", "crate/3/1");
    }

    @Test
    default void hands_every_event_over_in_the_order_of_its_document_to_several_at_once() {
        int documents = 5;
        int turns = 6;
        for (int document = 0; document < documents; document++) {
            Kept crate = crate("crate " + document);
            keep(crate);
            for (int turn = 1; turn < turns; turn++) {
                crate = crate.next();
                keep(crate);
            }
        }
        Map<String, ConcurrentLinkedQueue<String>> told = new ConcurrentHashMap<>();

        Together.run(3, number -> {
            for (int rounds = 0; rounds < documents * turns; rounds++) {
                storage()
                        .drain(
                                3,
                                event -> told.computeIfAbsent(
                                                event.document().id(), each -> new ConcurrentLinkedQueue<>())
                                        .add(event.id()));
            }
        });
        told().forEach(left -> told.computeIfAbsent(left, each -> new ConcurrentLinkedQueue<>())
                .add(left));

        assertThat(told).hasSize(documents);
        told.values()
                .forEach(ids -> assertThat(new ArrayList<>(ids))
                        .isSorted()
                        .doesNotHaveDuplicates()
                        .hasSize(turns));
    }
}
