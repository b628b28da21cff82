package io.deliverykit.goodsissue;

import io.deliverykit.lifecycle.Ref;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/**
 * A company's reconciliation of a month, before its goods issues are posted (月末三方核对, GI-07).
 *
 * @param month the first day of the month
 * @param rows what sales, gate and warehouse say, product by product; empty before they are compared
 */
public record MonthEndReconciliation(LocalDate month, List<ThreeWayRow> rows) {
    public MonthEndReconciliation {
        rows = List.copyOf(rows);
    }

    /** That of the month in which this day is; a company has one, because its id says of which month and whose it is. */
    public static Ref<MonthEndReconciliation> of(String company, LocalDate day) {
        return Ref.of(MonthEndLifecycle.NAME, YearMonth.from(day) + "-" + company);
    }

    /** The rows in which not all three say the same. */
    public List<ThreeWayRow> differences() {
        return ThreeWayComparison.differences(rows);
    }

    MonthEndReconciliation compared(List<ThreeWayRow> others) {
        return new MonthEndReconciliation(month, others);
    }

    MonthEndReconciliation explained(String product, String specification, String why) {
        return compared(rows.stream()
                .map(row -> row.isOf(product, specification) ? row.explained(why) : row)
                .toList());
    }
}
