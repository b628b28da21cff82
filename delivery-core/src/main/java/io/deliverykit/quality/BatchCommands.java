package io.deliverykit.quality;

import io.deliverykit.lifecycle.Claim;
import io.deliverykit.lifecycle.Command;
import io.deliverykit.lifecycle.Opening;
import io.deliverykit.lifecycle.Ref;
import io.deliverykit.lifecycle.Turn;
import jakarta.validation.constraints.NotBlank;
import java.util.Map;

/** Everything that can be done to a {@link Batch}. */
public final class BatchCommands {
    private BatchCommands() {}

    /** An inspection names it for the first time. */
    public record BeginBatch() implements Opening<Batch> {
        @Override
        public Batch open(Turn turn) {
            return new Batch(Map.of());
        }
    }

    /** Whoever got some of it is to be told (召回). */
    public record RecallBatch(@NotBlank String reason) implements Command<Batch> {}

    /** That an inspection has seen goods of it. */
    public record Touch(Ref<QualityInspection> claimant, Touched touched) implements Claim<Batch> {
        @Override
        public Batch change(Batch before, Turn turn) {
            return before.with(claimant.id(), touched);
        }

        @Override
        public boolean isNothing() {
            return false;
        }

        @Override
        public boolean exceeds(Claim<Batch> earlier) {
            return false;
        }
    }
}
