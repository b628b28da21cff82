package io.deliverykit.examples.quickstart.replay.plan;

import io.deliverykit.examples.quickstart.history.Moment;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What production made of one order for one note.
 *
 * @param rows the rows of the note
 * @param instructed when production was told
 * @param ready when it lay in the warehouse; null when the file does not say, and it has to when the note leaves
 * @param due by when it was to be ready
 * @param known what the file says of it
 */
public record MakingPlan(
        String order,
        List<RowPlan> rows,
        Instant instructed,
        @Nullable Instant ready,
        LocalDate due,
        Known known) {

    public MakingPlan {
        rows = List.copyOf(rows);
    }

    /** The dates that stand in the file, for measuring; null for what was assumed. */
    public record Known(Moment instructed, @Nullable Moment ready) {}
}
