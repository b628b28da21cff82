package io.deliverykit.examples.quickstart.replay.plan;

import io.deliverykit.examples.quickstart.history.HistoryRow;
import io.deliverykit.examples.quickstart.history.Moment;
import io.deliverykit.examples.quickstart.history.NoteStatus;
import io.deliverykit.examples.quickstart.replay.plan.NotePlan.Early;
import io.deliverykit.examples.quickstart.replay.plan.NotePlan.Ending;
import io.deliverykit.examples.quickstart.replay.plan.NotePlan.Known;
import io.deliverykit.examples.quickstart.replay.plan.NotePlan.Late;
import io.deliverykit.examples.quickstart.replay.plan.NotePlan.Step;
import io.deliverykit.examples.quickstart.replay.plan.NotePlan.Times;
import io.deliverykit.examples.quickstart.replay.plan.NotePlan.Vehicle;
import io.deliverykit.quantity.Price;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.joda.money.CurrencyUnit;
import org.jspecify.annotations.Nullable;

/** Plans one note out of the rows that name it. */
final class NotePlanner {

    private final Sheet sheet;
    private final CurrencyUnit currency;
    private final Map<String, OrderPlan> orders;

    NotePlanner(Sheet sheet, CurrencyUnit currency, Map<String, OrderPlan> orders) {
        this.sheet = sheet;
        this.currency = currency;
        this.orders = orders;
    }

    NotePlan plan(String number, List<HistoryRow> all) {
        LocalDate day = moments(all, HistoryRow.Dates::departed)
                .map(Moment::date)
                .min(LocalDate::compareTo)
                .orElse(null);
        List<Late> left = all.stream()
                .filter(row -> leavesAfter(row, day))
                .map(this::late)
                .toList();
        List<HistoryRow> rows =
                all.stream().filter(row -> !leavesAfter(row, day)).toList();
        Ending ending = ending(rows);
        Known known = known(rows);
        OrderPlan first = order(rows.get(0));
        Times times = ending == Ending.LEFT ? times(rows, known) : Times.of(drawnUp(rows, ending));
        List<RowPlan> planned = rows.stream().map(this::row).toList();
        return new NotePlan(
                number,
                planned,
                left,
                early(rows),
                first(rows, row -> row.terms().mode()).map(Trade::mode).orElse(first.mode()),
                first(rows, row -> row.terms().payment()).map(Trade::payment).orElse(first.payment()),
                vehicle(rows, ending),
                ending,
                times,
                known,
                ending == Ending.LEFT ? new MakingPlanner(sheet, orders).plan(planned, times) : List.of());
    }

    private static boolean leavesAfter(HistoryRow row, @Nullable LocalDate day) {
        Moment departed = row.dates().departed();
        return day != null && departed != null && departed.date().isAfter(day);
    }

    private Late late(HistoryRow row) {
        return new Late(row(row), sheet.at(Objects.requireNonNull(row.dates().departed()), Sheet.DEPARTED));
    }

    private OrderPlan order(HistoryRow row) {
        return Objects.requireNonNull(orders.get(String.valueOf(row.papers().order())));
    }

    private RowPlan row(HistoryRow row) {
        BigDecimal amount = Objects.requireNonNull(row.goods().quantity());
        String line = String.valueOf(row.papers().line());
        BigDecimal price = Trade.unitPrice(row);
        Price agreed = order(row).lines().stream()
                .filter(each -> each.id().equals(line))
                .findFirst()
                .map(LinePlan::price)
                .orElseGet(() -> Trade.price(
                        BigDecimal.ZERO, currency, Trade.unit(row.goods().unit())));
        return new RowPlan(
                row,
                String.valueOf(row.papers().order()),
                line,
                Trade.product(row),
                Trade.quantity(amount, row),
                price == null
                        ? agreed
                        : Trade.price(price, currency, Trade.unit(row.goods().unit())));
    }

    private static Ending ending(List<HistoryRow> rows) {
        boolean left = rows.stream()
                .map(HistoryRow::dates)
                .anyMatch(dates -> dates.departed() != null || dates.delivered() != null || dates.accepted() != null);
        NoteStatus status = first(rows, row -> row.terms().status()).orElse(NoteStatus.OPEN);
        if (left) {
            return Ending.LEFT;
        }
        return switch (status) {
            case EXPIRED -> Ending.EXPIRED;
            case VOIDED -> Ending.VOIDED;
            default -> Ending.DRAFTED;
        };
    }

    /** The dates that the note goes by; those that a row dates too early are not among them. */
    private static Known known(List<HistoryRow> rows) {
        Moment departed =
                moments(rows, HistoryRow.Dates::departed).max(Moment::compareTo).orElse(null);
        Moment delivered = latest(rows, Step.DELIVERY, HistoryRow.Dates::delivered);
        Moment accepted = latest(rows, Step.ACCEPTANCE, HistoryRow.Dates::accepted);
        boolean isGood = accepted == null || delivered == null || !delivered.isSurelyAfter(accepted);
        return new Known(departed, delivered, isGood ? accepted : null);
    }

    private static @Nullable Moment latest(
            List<HistoryRow> rows, Step step, Function<HistoryRow.Dates, @Nullable Moment> date) {
        return moments(rows.stream().filter(row -> !isEarly(row, step)).toList(), date)
                .max(Moment::compareTo)
                .orElse(null);
    }

    private Times times(List<HistoryRow> rows, Known known) {
        Instant placed = latestOrderOf(rows);
        Instant issued = known.departed() == null
                ? assumedDeparture(known, placed)
                : sheet.at(known.departed(), Sheet.DEPARTED, placed);
        Instant delivered = delivered(rows, known, issued);
        Instant accepted = delivered == null ? null : accepted(rows, known, delivered);
        boolean deliveredAtOnce = isAtOnce(issued, known.departed(), delivered, known.delivered());
        boolean acceptedAtOnce =
                delivered != null && isAtOnce(delivered, known.delivered(), accepted, known.accepted());
        return new Times(issued, delivered, accepted, deliveredAtOnce, acceptedAtOnce);
    }

    /** Whether a step follows another on the same day, and the times of day are guesses. */
    private boolean isAtOnce(
            Instant first, @Nullable Moment knownFirst, @Nullable Instant then, @Nullable Moment knownThen) {
        return then != null
                && (knownFirst == null || knownFirst.time() == null)
                && (knownThen == null || knownThen.time() == null)
                && sheet.dayOf(first).equals(sheet.dayOf(then));
    }

    /** On the day of arrival, and before it. */
    private Instant assumedDeparture(Known known, Instant placed) {
        sheet.assume(Assumption.DEPARTURE_DATE);
        Moment arrival = Objects.requireNonNull(known.delivered() != null ? known.delivered() : known.accepted());
        Instant usual = sheet.at(Moment.of(arrival.date()), Sheet.DEPARTED, placed);
        Instant arrived = arrival.time() == null ? usual : sheet.at(arrival, Sheet.DELIVERED);
        return arrived.isBefore(usual) ? arrived : usual;
    }

    private @Nullable Instant delivered(List<HistoryRow> rows, Known known, Instant issued) {
        Moment arrival = known.delivered() != null ? known.delivered() : known.accepted();
        boolean isDated = arrival != null || rows.stream().anyMatch(row -> isEarly(row, Step.DELIVERY));
        if (!isDated) {
            return null;
        }
        if (known.delivered() == null) {
            sheet.assume(Assumption.DELIVERY_DATE);
        }
        Instant at = arrival == null ? issued : sheet.at(arrival, Sheet.DELIVERED, issued);
        return at.isBefore(issued) ? sheet.soonAfter(issued) : at;
    }

    private @Nullable Instant accepted(List<HistoryRow> rows, Known known, Instant delivered) {
        Moment accepted = known.accepted();
        if (accepted != null) {
            Instant at = sheet.at(accepted, Sheet.ACCEPTED, delivered);
            return at.isBefore(delivered) ? delivered : at;
        }
        boolean isDated = rows.stream().anyMatch(row -> row.dates().accepted() != null);
        if (isDated || !sheet.facts().hasAcceptances()) {
            sheet.assume(Assumption.ACCEPTANCE_DATE);
            return sheet.soonAfter(delivered);
        }
        return null;
    }

    /** When a note that never left was drawn up. */
    private Instant drawnUp(List<HistoryRow> rows, Ending ending) {
        sheet.assume(Assumption.DAY_OF_NOTE);
        LocalDate last = sheet.facts().lastDay();
        LocalDate next = dayBeforeTheNext(rows);
        LocalDate day = ending == Ending.DRAFTED || next.isAfter(last) ? last : next;
        Instant usual = sheet.on(day, Sheet.DRAWN_UP);
        Instant placed = latestOrderOf(rows);
        return placed.isBefore(usual) ? usual : sheet.soonAfter(placed);
    }

    private LocalDate dayBeforeTheNext(List<HistoryRow> rows) {
        HistoryRow last = rows.get(rows.size() - 1);
        return order(last).rows().stream()
                .filter(row -> row.rowNumber() > last.rowNumber())
                .flatMap(row -> Stream.of(row.dates().departed(), row.dates().delivered())
                        .filter(Objects::nonNull)
                        .limit(1))
                .map(Moment::date)
                .min(LocalDate::compareTo)
                .map(next -> next.minusDays(1))
                .or(() -> first(rows, row -> row.dates().promised()).map(Moment::date))
                .orElse(sheet.facts().lastDay());
    }

    /** When the last of its orders was placed. */
    private Instant latestOrderOf(List<HistoryRow> rows) {
        return rows.stream()
                .map(row -> order(row).placed())
                .max(Instant::compareTo)
                .orElseThrow();
    }

    private Vehicle vehicle(List<HistoryRow> rows, Ending ending) {
        String carrier = first(rows, row -> row.terms().carrier()).orElse(null);
        String plate = first(rows, row -> row.terms().plate()).orElse(null);
        if (ending == Ending.LEFT && !sheet.facts().hasCarriers()) {
            sheet.assume(Assumption.CARRIER);
            carrier = "(not recorded)";
        }
        if (plate == null && (ending != Ending.LEFT || !sheet.facts().hasPlates())) {
            sheet.assume(Assumption.PLATE);
            plate = "(not recorded)";
        }
        return new Vehicle(carrier, plate, sheet.facts().hasCarriers());
    }

    private List<Early> early(List<HistoryRow> rows) {
        List<Early> early = new ArrayList<>();
        for (HistoryRow row : rows) {
            Moment delivered = row.dates().delivered();
            Moment accepted = row.dates().accepted();
            if (delivered != null && isEarly(row, Step.DELIVERY)) {
                early.add(new Early(row, Step.DELIVERY, sheet.at(delivered, Sheet.DELIVERED)));
            }
            if (accepted != null && isEarly(row, Step.ACCEPTANCE)) {
                early.add(new Early(row, Step.ACCEPTANCE, sheet.at(accepted, Sheet.ACCEPTED)));
            }
        }
        return early;
    }

    private static boolean isEarly(HistoryRow row, Step step) {
        HistoryRow.Dates dates = row.dates();
        Moment before = step == Step.DELIVERY ? dates.departed() : dates.delivered();
        Moment then = step == Step.DELIVERY ? dates.delivered() : dates.accepted();
        return before != null && then != null && before.isSurelyAfter(then);
    }

    private static Stream<Moment> moments(List<HistoryRow> rows, Function<HistoryRow.Dates, @Nullable Moment> date) {
        return rows.stream().map(row -> date.apply(row.dates())).filter(Objects::nonNull);
    }

    private static <T> Optional<T> first(List<HistoryRow> rows, Function<HistoryRow, @Nullable T> value) {
        return rows.stream().map(value).filter(Objects::nonNull).findFirst();
    }
}
