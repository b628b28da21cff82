package io.deliverykit.examples.quickstart.replay.plan;

import io.deliverykit.contract.PaymentTerm;
import io.deliverykit.examples.quickstart.history.Chronology;
import io.deliverykit.examples.quickstart.history.HistoryRow;
import io.deliverykit.examples.quickstart.history.Moment;
import io.deliverykit.examples.quickstart.history.NoteStatus;
import io.deliverykit.order.DeliveryMode;
import io.deliverykit.pricing.ListPrice;
import io.deliverykit.quantity.Price;
import io.deliverykit.quantity.Quantity;
import io.deliverykit.quantity.Unit;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.joda.money.CurrencyUnit;
import org.jspecify.annotations.Nullable;

/** Plans one order out of the rows that name it. */
final class OrderPlanner {

    private final Sheet sheet;
    private final CurrencyUnit currency;
    private final Map<String, ListPrice> prices;

    OrderPlanner(Sheet sheet, CurrencyUnit currency, Map<String, ListPrice> prices) {
        this.sheet = sheet;
        this.currency = currency;
        this.prices = prices;
    }

    OrderPlan plan(String number, List<HistoryRow> rows) {
        boolean wasPlaced = !sheet.facts().hasOrderedQuantities()
                || rows.stream()
                        .anyMatch(row ->
                                row.dates().ordered() != null || row.goods().orderedQuantity() != null);
        Moment known =
                moments(rows, HistoryRow.Dates::ordered).min(Moment::compareTo).orElse(null);
        Instant placed = known == null ? assumedDate(rows) : sheet.at(known, Sheet.ORDERED);
        DeliveryMode mode = firstOf(rows, row -> row.terms().mode(), Trade::mode);
        PaymentTerm payment = firstOf(rows, row -> row.terms().payment(), Trade::payment);
        if (mode == null) {
            sheet.assume(Assumption.DELIVERY_MODE);
        }
        if (payment == null) {
            sheet.assume(Assumption.PAYMENT_TERM);
        }
        Moment instructed = instructed(rows, known);
        return new OrderPlan(
                number,
                placed,
                instructed == null ? placed : sheet.at(instructed, Sheet.INSTRUCTED, placed),
                known(rows, known, instructed),
                wasPlaced,
                mode == null ? DeliveryMode.SHIPPED : mode,
                payment == null ? PaymentTerm.CREDIT : payment,
                wasPlaced ? lines(rows) : List.of(),
                rows);
    }

    /** When production was first told of it: on a day before anything of it left, or it tells nothing. */
    private static @Nullable Moment instructed(List<HistoryRow> rows, @Nullable Moment ordered) {
        Moment instructed = moments(rows, HistoryRow.Dates::instructed)
                .min(Moment::compareTo)
                .orElse(null);
        if (instructed == null || (ordered != null && ordered.isSurelyAfter(instructed))) {
            return null;
        }
        boolean isInTime = rows.stream()
                .map(HistoryRow::dates)
                .flatMap(dates -> Stream.of(dates.departed(), dates.delivered(), dates.accepted()))
                .filter(Objects::nonNull)
                .allMatch(each -> each.isAfterDayOf(instructed));
        return isInTime ? instructed : null;
    }

    /** What the file dates of its course; a row that is out of order dates nothing. */
    private OrderPlan.Known known(List<HistoryRow> rows, @Nullable Moment ordered, @Nullable Moment instructed) {
        boolean isInOrder =
                rows.stream().allMatch(row -> Chronology.problemsOf(row).isEmpty());
        Function<HistoryRow.Dates, @Nullable Moment> departed =
                sheet.facts().hasDepartures() ? HistoryRow.Dates::departed : HistoryRow.Dates::delivered;
        Function<HistoryRow.Dates, @Nullable Moment> accepted =
                sheet.facts().hasAcceptances() ? HistoryRow.Dates::accepted : HistoryRow.Dates::delivered;
        return new OrderPlan.Known(
                ordered,
                instructed,
                isInOrder ? lastOf(rows, departed) : null,
                isInOrder ? lastOf(rows, accepted) : null);
    }

    /** The last of these dates, if every row has it. */
    private static @Nullable Moment lastOf(List<HistoryRow> rows, Function<HistoryRow.Dates, @Nullable Moment> date) {
        boolean isDated = rows.stream().allMatch(row -> isGivenUp(row) || date.apply(row.dates()) != null);
        return isDated ? moments(rows, date).max(Moment::compareTo).orElse(null) : null;
    }

    private Instant assumedDate(List<HistoryRow> rows) {
        sheet.assume(Assumption.ORDER_DATE);
        LocalDate first =
                days(rows).min(LocalDate::compareTo).orElse(sheet.facts().firstDay());
        return sheet.on(first.minusDays(1), Sheet.ORDERED);
    }

    private static Stream<LocalDate> days(List<HistoryRow> rows) {
        return rows.stream()
                .map(HistoryRow::dates)
                .flatMap(dates -> Stream.of(
                        dates.promised(),
                        dates.instructed(),
                        dates.ready(),
                        dates.departed(),
                        dates.delivered(),
                        dates.accepted()))
                .filter(Objects::nonNull)
                .map(Moment::date);
    }

    private static Stream<Moment> moments(List<HistoryRow> rows, Function<HistoryRow.Dates, @Nullable Moment> date) {
        return rows.stream().map(row -> date.apply(row.dates())).filter(Objects::nonNull);
    }

    private static <A, B> @Nullable B firstOf(
            List<HistoryRow> rows, Function<HistoryRow, @Nullable A> value, Function<A, B> word) {
        for (HistoryRow row : rows) {
            A found = value.apply(row);
            if (found != null) {
                return word.apply(found);
            }
        }
        return null;
    }

    private List<LinePlan> lines(List<HistoryRow> rows) {
        Map<String, List<HistoryRow>> byLine = new LinkedHashMap<>();
        rows.forEach(row -> byLine.computeIfAbsent(String.valueOf(row.papers().line()), id -> new ArrayList<>())
                .add(row));
        List<LinePlan> lines = new ArrayList<>();
        byLine.forEach((id, itsRows) -> {
            Quantity ordered = ordered(itsRows);
            if (ordered.amount().signum() > 0) {
                lines.add(line(id, ordered, itsRows));
            }
        });
        return lines;
    }

    private LinePlan line(String id, Quantity ordered, List<HistoryRow> rows) {
        String product = Trade.product(rows.get(0));
        Price agreed = rows.stream()
                .filter(row -> Trade.unitPrice(row) != null)
                .findFirst()
                .map(row -> Trade.price(Objects.requireNonNull(Trade.unitPrice(row)), currency, unit(row)))
                .orElseGet(() -> {
                    sheet.assume(Assumption.PRICE);
                    return Trade.price(BigDecimal.ZERO, currency, ordered.unit());
                });
        return new LinePlan(
                id,
                product,
                ordered,
                agreed,
                promised(rows),
                Objects.requireNonNull(prices.get(product)),
                PriceListPlanner.isKnown(sheet.company(), rows),
                rows);
    }

    private LocalDate promised(List<HistoryRow> rows) {
        return moments(rows, HistoryRow.Dates::promised)
                .findFirst()
                .map(Moment::date)
                .orElseGet(() -> {
                    sheet.assume(Assumption.PROMISED_DATE);
                    return days(rows)
                            .max(LocalDate::compareTo)
                            .orElse(sheet.facts().lastDay());
                });
    }

    /** What was ordered; what left or may still leave when the file does not say, as far as it counts in one unit. */
    private Quantity ordered(List<HistoryRow> rows) {
        for (HistoryRow row : rows) {
            BigDecimal said = row.goods().orderedQuantity();
            if (said != null) {
                return Trade.quantity(said, row);
            }
        }
        sheet.assume(Assumption.ORDERED_QUANTITY);
        Unit unit = unit(rows.get(0));
        Quantity sum = Quantity.zero(unit);
        for (HistoryRow row : rows) {
            BigDecimal amount = row.goods().quantity();
            if (amount != null
                    && amount.signum() > 0
                    && !isGivenUp(row)
                    && unit(row).convertsTo(unit)) {
                sum = sum.plus(Trade.quantity(amount, row));
            }
        }
        return sum;
    }

    private static Unit unit(HistoryRow row) {
        return Trade.unit(row.goods().unit());
    }

    private static boolean isGivenUp(HistoryRow row) {
        return row.terms().status() == NoteStatus.EXPIRED || row.terms().status() == NoteStatus.VOIDED;
    }
}
