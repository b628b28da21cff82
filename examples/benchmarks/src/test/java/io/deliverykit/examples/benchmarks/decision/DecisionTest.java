package io.deliverykit.examples.benchmarks.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import io.deliverykit.examples.benchmarks.note.Note;
import io.deliverykit.examples.benchmarks.note.NoteState;
import io.deliverykit.lifecycle.Decision;
import org.junit.jupiter.api.Test;

/** What is measured as a full decision is one. */
class DecisionTest {
    private final DecisionBenchmark decisions = new DecisionBenchmark();

    @Test
    void a_signature_meets_three_rules_and_is_written_down() {
        Decision.Granted<Note> granted = granted(decisions.threeRules());

        assertThat(granted.after().state()).isEqualTo(NoteState.IN_REVIEW);
        assertThat(granted.entry().rules()).hasSize(3);
        assertThat(granted.entry().details()).containsEntry("plate", "EX 5678");
        assertThat(granted.entry().hash()).hasSize(64);
        assertThat(granted.events()).hasSize(1);
    }

    @Test
    void the_last_approval_moves_the_note_on() {
        Decision.Granted<Note> granted = granted(decisions.approvalThatSatisfies());

        assertThat(granted.after().state()).isEqualTo(NoteState.APPROVED);
        assertThat(granted.after().approvals().votes()).hasSize(2);
    }

    @Test
    void a_note_that_is_neither_paid_nor_loaded_is_refused_for_both() {
        assertThat(decisions.refusalForTwoReasons())
                .asInstanceOf(type(Decision.Refused.class))
                .satisfies(refused -> assertThat(refused.reasons()).hasSize(2));
    }

    private static Decision.Granted<Note> granted(Decision<Note> decision) {
        assertThat(decision).isInstanceOf(Decision.Granted.class);
        return (Decision.Granted<Note>) decision;
    }
}
