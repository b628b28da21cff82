package io.deliverykit.examples.benchmarks.decision;

import static org.assertj.core.api.Assertions.assertThat;

import io.deliverykit.examples.benchmarks.note.Move;
import io.deliverykit.examples.benchmarks.note.Note;
import io.deliverykit.examples.benchmarks.note.NoteLifecycle;
import io.deliverykit.examples.benchmarks.note.NoteState;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Figures of different machines compare only if all of them take the same path and ask the same guards. */
class FairnessTest {
    static Stream<Contestant> contestants() {
        return Stream.of(
                new HandWrittenTable(),
                new Stateless4jNote(),
                new Stateless4jMachinePerNote(),
                new ColaNote(),
                new DeliveryKitNote());
    }

    @Test
    void the_path_has_ten_states_and_nine_moves_and_each_begins_where_the_last_one_ended() {
        assertThat(NoteState.values()).hasSize(10);
        assertThat(Move.values()).hasSize(MoveBenchmark.MOVES);
        for (Move each : Move.values()) {
            assertThat(each.from().ordinal()).isEqualTo(each.ordinal());
            assertThat(each.to().ordinal()).isEqualTo(each.ordinal() + 1);
        }
    }

    @Test
    void the_library_s_tables_are_sound() {
        assertThat(NoteLifecycle.OF_NINE_MOVES.problems()).isEmpty();
        assertThat(NoteLifecycle.UNDER_APPROVAL.problems()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("contestants")
    void a_good_note_makes_every_move(Contestant contestant) {
        for (Move each : Move.values()) {
            assertThat(contestant.move(each.from(), each, Note.good())).isEqualTo(each.to());
        }
    }

    @ParameterizedTest
    @MethodSource("contestants")
    void a_note_that_does_not_meet_the_guard_stays(Contestant contestant) {
        for (Move each : Move.values()) {
            assertThat(contestant.move(each.from(), each, Note.failing(each)))
                    .as("%s", each)
                    .isEqualTo(each.from());
        }
    }

    @ParameterizedTest
    @MethodSource("contestants")
    void a_note_in_another_state_stays(Contestant contestant) {
        for (Move each : Move.values()) {
            Arrays.stream(NoteState.values())
                    .filter(state -> state != each.from())
                    .forEach(state -> assertThat(contestant.move(state, each, Note.good()))
                            .as("%s in %s", each, state)
                            .isEqualTo(state));
        }
    }

    @ParameterizedTest
    @MethodSource("contestants")
    void a_walk_ends_in_the_last_state(Contestant contestant) {
        assertThat(contestant.walk(Note.good())).isEqualTo(NoteState.CLOSED);
    }

    @Test
    void looking_up_without_guards_takes_the_same_path() {
        assertThat(new HandWrittenTable().walkByLookup()).isEqualTo(NoteState.CLOSED);
        assertThat(new DeliveryKitNote().walkByLookup()).isEqualTo(NoteState.CLOSED);
    }
}
