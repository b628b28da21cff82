package io.deliverykit.stock;

import io.deliverykit.lifecycle.Command;
import io.deliverykit.lifecycle.Opening;
import io.deliverykit.lifecycle.Ref;
import io.deliverykit.lifecycle.Turn;
import io.deliverykit.quantity.Quantity;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;

/** Everything that can be done to a {@link StockCount}. */
public final class StockCountCommands {
    private StockCountCommands() {}

    /**
     * A warehouse is counted (开始盘点).
     *
     * @param month any day of the month for which it is counted
     */
    public record BeginCount(
            @NotNull LocalDate month,
            @NotBlank String warehouse,
            @NotEmpty Set<@NotNull Ref<StockCard>> cards) implements Opening<StockCount> {
        @Override
        public StockCount open(Turn turn) {
            return new StockCount(month.withDayOfMonth(1), warehouse, cards, Map.of());
        }
    }

    /**
     * What lies there of one card is counted, once more where it was already (清点).
     *
     * @param ledger what the card says, as the keeper has read it
     * @param cause why more or less was found; empty where neither is so
     */
    public record CountCard(
            @NotNull Ref<StockCard> card,
            @NotNull Quantity ledger,
            @NotNull Quantity found,
            @NotNull String cause) implements Command<StockCount> {
        @Override
        public StockCount change(StockCount before, Turn turn) {
            return before.with(card, new Counted(ledger, found, cause));
        }
    }

    /** The count goes to finance (交财务). */
    public record HandInCount() implements Command<StockCount> {}

    /** Finance has looked at it (财务核对). */
    public record CheckCount() implements Command<StockCount> {}
}
