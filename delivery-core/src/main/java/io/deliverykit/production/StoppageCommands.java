package io.deliverykit.production;

import io.deliverykit.lifecycle.Command;
import io.deliverykit.lifecycle.Opening;
import io.deliverykit.lifecycle.Ref;
import io.deliverykit.lifecycle.Turn;
import io.deliverykit.order.SalesOrder;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.Set;

/** Everything that can be done to a {@link Stoppage}. */
public final class StoppageCommands {
    private StoppageCommands() {}

    /** Production stands still (登记生产异常). */
    public record NoteStoppage(
            @NotNull Stoppage.Cause cause,
            @NotBlank String what,
            @NotNull Instant since,
            @NotEmpty Set<@NotNull Ref<ProductionInstruction>> instructions)
            implements Opening<Stoppage> {
        @Override
        public Stoppage open(Turn turn) {
            return new Stoppage(cause, what, since, instructions, Set.of());
        }
    }

    /** It touches other instructions than was thought at first (更正). */
    public record CorrectStoppage(@NotEmpty Set<@NotNull Ref<ProductionInstruction>> instructions)
            implements Command<Stoppage> {
        @Override
        public Stoppage change(Stoppage before, Turn turn) {
            return before.touching(instructions);
        }
    }

    /** Sales is told, with the orders that it touches (通报销售). */
    public record ReportStoppage(@NotEmpty Set<@NotNull Ref<SalesOrder>> orders) implements Command<Stoppage> {
        @Override
        public Stoppage change(Stoppage before, Turn turn) {
            return before.reported(orders);
        }
    }

    /** Production goes on (恢复生产). */
    public record EndStoppage() implements Command<Stoppage> {}
}
