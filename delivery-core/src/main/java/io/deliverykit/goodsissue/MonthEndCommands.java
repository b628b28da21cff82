package io.deliverykit.goodsissue;

import io.deliverykit.lifecycle.Command;
import io.deliverykit.lifecycle.Opening;
import io.deliverykit.lifecycle.Turn;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;

/** Everything that can be done to a {@link MonthEndReconciliation}. */
public final class MonthEndCommands {
    private MonthEndCommands() {}

    /**
     * A month is to be reconciled (开始核对).
     *
     * @param month any day of it
     */
    public record BeginMonthEnd(@NotNull LocalDate month) implements Opening<MonthEndReconciliation> {
        @Override
        public MonthEndReconciliation open(Turn turn) {
            return new MonthEndReconciliation(month.withDayOfMonth(1), List.of());
        }
    }

    /**
     * Finance puts what sales, gate and warehouse say beside each other, once more where something has changed (核对).
     *
     * @param rows as {@link ThreeWayComparison} has them; may be empty where nothing was delivered
     */
    public record CompareFigures(@NotNull List<@NotNull @Valid ThreeWayRow> rows)
            implements Command<MonthEndReconciliation> {
        @Override
        public MonthEndReconciliation change(MonthEndReconciliation before, Turn turn) {
            return before.compared(rows);
        }
    }

    /** Says why the three differ on a product (说明差异). */
    public record ExplainDifference(
            @NotBlank String product,
            @NotNull String specification,
            @NotBlank String explanation) implements Command<MonthEndReconciliation> {
        @Override
        public MonthEndReconciliation change(MonthEndReconciliation before, Turn turn) {
            return before.explained(product, specification, explanation);
        }
    }
}
