package io.deliverykit.testkit;

import static io.deliverykit.testkit.Kept.NOON;
import static io.deliverykit.testkit.Kept.NORTH;
import static org.assertj.core.api.Assertions.assertThat;

import io.deliverykit.lifecycle.Ref;
import io.deliverykit.port.Attempt;
import io.deliverykit.port.Query;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Refused attempts are counted, apart from documents, and nobody can fill the store with them. */
interface AttemptsContract extends ContractOfAStore {
    private static Attempt attempt(String actor, String reasons, int second) {
        return new Attempt(
                NORTH,
                Ref.of("crate", "1"),
                actor,
                "collect",
                reasons,
                NOON.plusSeconds(second),
                NOON.plusSeconds(second),
                1);
    }

    @Test
    @Tag("JR-01")
    default void counts_equal_attempts_in_one_row() {
        Attempt first = attempt("keeper", "rule.TK-01.has-room", 1);
        storage().attempted(first, 10);
        storage().attempted(attempt("keeper", "refusal.not-in-state", 2), 10);
        storage().attempted(attempt("keeper", "rule.TK-01.has-room", 3), 10);

        assertThat(storage().attempts(NORTH, Ref.of("crate", "1"), 100))
                .containsExactly(
                        first.and(attempt("keeper", "rule.TK-01.has-room", 3)),
                        attempt("keeper", "refusal.not-in-state", 2));
    }

    @Test
    @Tag("JR-01")
    default void lets_the_oldest_attempt_of_an_actor_give_way() {
        storage().attempted(attempt("other", "reason", 0), 2);
        storage().attempted(attempt("keeper", "first", 1), 2);
        storage().attempted(attempt("keeper", "second", 2), 2);
        storage().attempted(attempt("keeper", "first", 3), 2);
        storage().attempted(attempt("keeper", "third", 4), 2);

        assertThat(storage().attempts(NORTH, Ref.of("crate", "1"), 100))
                .extracting(Attempt::actor, Attempt::reasons, Attempt::count)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("keeper", "third", 1L),
                        org.assertj.core.groups.Tuple.tuple("keeper", "first", 2L),
                        org.assertj.core.groups.Tuple.tuple("other", "reason", 1L));
    }

    @Test
    @Tag("JR-01")
    default void gives_the_most_recent_attempts_up_to_the_limit() {
        storage().attempted(attempt("keeper", "first", 1), 10);
        storage().attempted(attempt("keeper", "third", 3), 10);
        storage().attempted(attempt("keeper", "second", 2), 10);

        assertThat(storage().attempts(NORTH, Ref.of("crate", "1"), 2))
                .extracting(Attempt::reasons)
                .containsExactly("third", "second");
    }

    @Test
    @Tag("JR-01")
    default void touches_no_document_by_counting_an_attempt() {
        Kept crate = Kept.crate("1");
        keep(crate);

        storage().attempted(attempt("keeper", "reason", 1), 10);

        assertThat(storage().find(NORTH, Query.all("crate"))).isEqualTo(java.util.List.of(crate.filed()));
        assertThat(journal(NORTH, crate.ref())).hasSize(1);
    }

    @Test
    @Tag("JR-01")
    default void loses_no_count_of_attempts_made_at_once() {
        Together.run(4, number -> {
            for (int times = 0; times < 5; times++) {
                storage().attempted(attempt("keeper", "reason", 1), 10);
            }
        });

        assertThat(storage().attempts(NORTH, Ref.of("crate", "1"), 100))
                .extracting(Attempt::count)
                .containsExactly(20L);
    }
}
