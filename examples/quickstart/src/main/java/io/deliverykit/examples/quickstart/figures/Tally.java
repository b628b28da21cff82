package io.deliverykit.examples.quickstart.figures;

import io.deliverykit.examples.quickstart.history.HistoryRow;
import io.deliverykit.examples.quickstart.history.Moment;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Figures while they are being counted. */
final class Tally {

    private static final int LATEST = 10;
    private static final Comparator<Figures.Late> LATEST_FIRST = Comparator.comparingLong(Figures.Late::days)
            .reversed()
            .thenComparing(late -> late.worst().rowNumber());

    private final Map<String, Set<String>> notesByOrder = new HashMap<>();
    private final Set<String> notes = new HashSet<>();
    private final Map<String, Boolean> onTimeByOrder = new HashMap<>();
    private final Map<String, Boolean> onTimeByNote = new HashMap<>();
    private final Map<YearMonth, OnTime> byMonth = new TreeMap<>();
    private final Map<String, Figures.Customer> byCustomer = new HashMap<>();
    private final Map<String, Figures.Late> lateNotes = new HashMap<>();
    private final Map<String, BigDecimal> byUnit = new TreeMap<>();
    private BigDecimal quantity = BigDecimal.ZERO;
    private OnTime onTimeLines = OnTime.NONE;
    private long lines;
    private @Nullable LocalDate firstDelivered;
    private @Nullable LocalDate lastDelivered;

    void add(HistoryRow row) {
        lines++;
        countQuantity(row.goods());
        countPapers(row);
        countCustomer(row);
        Moment delivered = row.dates().delivered();
        if (delivered != null) {
            widenPeriod(delivered.date());
        }
        Moment promised = row.dates().promised();
        if (delivered != null && promised != null) {
            judge(row, YearMonth.from(delivered.date()));
            keepIfLate(row, ChronoUnit.DAYS.between(promised.date(), delivered.date()));
        }
    }

    private void countQuantity(HistoryRow.Goods goods) {
        BigDecimal amount = goods.quantity();
        if (amount != null) {
            quantity = quantity.add(amount);
            byUnit.merge(goods.unit() == null ? "" : goods.unit(), amount, BigDecimal::add);
        }
    }

    private void keepIfLate(HistoryRow row, long days) {
        String note = row.papers().note();
        if (days > 0) {
            // A row without any paper stands for itself.
            lateNotes.merge(
                    note == null ? "row " + row.rowNumber() : note, new Figures.Late(row, 1, days), Figures.Late::and);
        }
    }

    private void countPapers(HistoryRow row) {
        String order = row.papers().order();
        String note = row.papers().note();
        if (order != null) {
            Set<String> itsNotes = notesByOrder.computeIfAbsent(order, key -> new HashSet<>());
            if (note != null) {
                itsNotes.add(note);
            }
        }
        if (note != null) {
            notes.add(note);
        }
    }

    private void countCustomer(HistoryRow row) {
        String customer = row.papers().customer();
        if (customer != null) {
            byCustomer.compute(customer, (name, sofar) -> {
                Figures.Customer before = sofar == null ? new Figures.Customer(name, 0, OnTime.NONE) : sofar;
                OnTime judged = row.hasBothDates() ? before.lines().plus(row.isOnTime()) : before.lines();
                return new Figures.Customer(name, before.rows() + 1, judged);
            });
        }
    }

    private void widenPeriod(LocalDate day) {
        firstDelivered = firstDelivered == null || day.isBefore(firstDelivered) ? day : firstDelivered;
        lastDelivered = lastDelivered == null || day.isAfter(lastDelivered) ? day : lastDelivered;
    }

    private void judge(HistoryRow row, YearMonth month) {
        boolean onTime = row.isOnTime();
        onTimeLines = onTimeLines.plus(onTime);
        byMonth.put(month, byMonth.getOrDefault(month, OnTime.NONE).plus(onTime));
        if (row.papers().order() != null) {
            onTimeByOrder.merge(row.papers().order(), onTime, Boolean::logicalAnd);
        }
        if (row.papers().note() != null) {
            onTimeByNote.merge(row.papers().note(), onTime, Boolean::logicalAnd);
        }
    }

    Figures figures() {
        return new Figures(
                notesByOrder.size(),
                notes.size(),
                lines,
                quantity,
                largestFirst(byUnit),
                onTimeLines,
                onTime(onTimeByNote),
                onTime(onTimeByOrder),
                notesByOrder.values().stream().filter(its -> its.size() > 1).count(),
                firstDelivered,
                lastDelivered,
                months(),
                customers(),
                lateNotes.values().stream().sorted(LATEST_FIRST).limit(LATEST).toList());
    }

    private static Map<String, BigDecimal> largestFirst(Map<String, BigDecimal> byUnit) {
        Map<String, BigDecimal> sorted = new LinkedHashMap<>();
        byUnit.entrySet().stream()
                .sorted(Map.Entry.<String, BigDecimal>comparingByValue().reversed())
                .forEach(each -> sorted.put(each.getKey(), each.getValue()));
        return sorted;
    }

    private static OnTime onTime(Map<String, Boolean> judged) {
        long onTime = judged.values().stream().filter(Boolean::booleanValue).count();
        return new OnTime(judged.size(), onTime);
    }

    private List<Figures.Month> months() {
        return byMonth.entrySet().stream()
                .map(entry -> new Figures.Month(entry.getKey(), entry.getValue()))
                .toList();
    }

    private List<Figures.Customer> customers() {
        Stream<Figures.Customer> all = byCustomer.values().stream();
        return all.sorted(Comparator.comparingLong(Figures.Customer::rows)
                        .reversed()
                        .thenComparing(Figures.Customer::name))
                .toList();
    }
}
