package io.deliverykit.testkit;

import static io.deliverykit.testkit.Kept.crate;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.deliverykit.lifecycle.Event;
import io.deliverykit.lifecycle.Ref;
import io.deliverykit.port.Storage.Locking;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;
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
    default void hands_an_event_over_again_when_its_receiver_throws_and_those_of_other_documents_at_once() {
        Kept second = crate("2");
        keep(crate("1"), second, second.next(), crate("3"));
        List<String> told = new ArrayList<>();

        assertThatThrownBy(() -> storage().drain(10, refusing(second.ref(), told)))
                .hasMessage("nobody listens to crate/2/1")
                .hasNoSuppressedExceptions();

        assertThat(told).containsExactly("crate/1/1", "crate/3/1");
        assertThat(told()).containsExactly("crate/2/1", "crate/2/2");
    }

    /** Writes down what it is told, and fails for one document. */
    private static Consumer<Event> refusing(Ref<?> document, List<String> told) {
        return event -> {
            if (event.document().equals(document)) {
                throw new IllegalStateException("nobody listens to " + event.id());
            }
            told.add(event.id());
        };
    }

    @Test
    default void is_stopped_by_no_document_however_many_of_its_events_wait() {
        Kept first = crate("1");
        keep(first, first.next(), first.next().next(), first.next().next().next());
        keep(crate("2"), crate("3"));
        List<String> told = new ArrayList<>();

        assertThatThrownBy(() -> storage().drain(2, refusing(first.ref(), told)))
                .hasMessage("nobody listens to crate/1/1");

        assertThat(told).containsExactly("crate/2/1", "crate/3/1");
    }

    @Test
    default void gives_up_a_round_in_which_as_many_as_the_limit_could_not_be_told() {
        keep(crate("1"), crate("2"), crate("3"), crate("4"));
        List<String> asked = new ArrayList<>();

        assertThatThrownBy(() -> storage().drain(3, event -> {
                    asked.add(event.id());
                    throw new IllegalStateException("down at " + event.id());
                }))
                .hasMessage("down at crate/1/1")
                .satisfies(first -> assertThat(first.getSuppressed()).hasSize(2));

        assertThat(asked).containsExactly("crate/1/1", "crate/2/1", "crate/3/1");
        assertThat(told()).hasSize(4);
    }

    @Test
    default void keeps_what_a_receiver_does_although_telling_then_breaks_off() {
        keep(crate("1"));

        assertThatThrownBy(() -> storage().drain(10, event -> {
                    keep(Kept.NORTH, Locking.OPTIMISTIC, crate("2").changes());
                    keep(Kept.NORTH, Locking.LOCKED, crate("3").changes());
                    throw new Error("the node dies");
                }))
                .hasMessage("the node dies");

        assertThat(versionOf(crate("2").ref())).isEqualTo(1);
        assertThat(versionOf(crate("3").ref())).isEqualTo(1);
        assertThat(told()).containsExactly("crate/1/1", "crate/2/1", "crate/3/1");
    }

    @Test
    default void hands_an_event_over_once_to_a_receiver_that_asks_for_more() {
        keep(crate("1"), crate("2"), crate("3"));
        List<String> told = new ArrayList<>();

        storage().drain(10, event -> {
            told.add(event.id());
            storage().drain(10, another -> told.add(another.id()));
        });

        assertThat(told).containsExactlyInAnyOrder("crate/1/1", "crate/2/1", "crate/3/1");
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
