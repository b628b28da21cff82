package io.deliverykit.examples.quickstart.sample;

import static io.deliverykit.examples.quickstart.sample.SampleRow.Column.*;

import io.deliverykit.examples.quickstart.sample.SampleCatalogue.Customer;
import io.deliverykit.examples.quickstart.sample.SampleCatalogue.Product;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

/**
 * Writes the sample history: a year of a sheet-metal works that does not exist. The seed is fixed and there is no clock,
 * so that every run writes the same file.
 */
final class SampleHistoryGenerator {

    private static final long SEED = 20250101L;
    private static final int ORDERS = 330;
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");
    private static final LocalDate LAST_DAY = LocalDate.of(2025, 12, 31);

    private final Random random = new Random(SEED);
    /** Of its own, so that the deliveries do not depend on what was made for them. */
    private final Random workshop = new Random(SEED + 1);

    private final List<Note> notes = new ArrayList<>();

    /** A note with its rows, numbered once all notes are known. */
    private record Note(LocalDateTime drawnUp, List<SampleRow> rows) {}

    /** An order line with what is still to be delivered of it. */
    private record Line(int number, Product product, BigDecimal ordered, BigDecimal price) {}

    private record Order(
            String number,
            Customer customer,
            LocalDateTime placed,
            LocalDateTime instructed,
            LocalDate promised,
            List<Line> lines) {}

    public static void main(String[] args) throws IOException {
        Path folder = Path.of(args[0]);
        Files.writeString(folder.resolve("deliveries.csv"), new SampleHistoryGenerator().csv());
        Files.writeString(folder.resolve("company.json"), SampleCatalogue.companyJson());
    }

    String csv() {
        for (int i = 1; i <= ORDERS; i++) {
            deliver(order(i));
        }
        notes.sort(Comparator.comparing(Note::drawnUp));
        List<SampleRow> rows = new ArrayList<>();
        for (int i = 0; i < notes.size(); i++) {
            String number = "DN-25-%04d".formatted(i + 1);
            notes.get(i).rows().forEach(row -> rows.add(row.set(NOTE_NO, number)));
        }
        new SampleMishaps(random).happenTo(rows);
        return rows.stream().map(SampleRow::csv).collect(Collectors.joining("\n", SampleRow.header() + "\n", "\n"));
    }

    private Order order(int index) {
        Customer customer = SampleCatalogue.CUSTOMERS.get(
                Math.min(random.nextInt(25), random.nextInt(32)) % SampleCatalogue.CUSTOMERS.size());
        LocalDate day = workday(LocalDate.of(2025, 1, 2).plusDays((long) (index - 1) * 355 / ORDERS));
        LocalDateTime placed = day.atTime(8 + random.nextInt(9), random.nextInt(12) * 5);
        LocalDate promised = workday(day.plusDays(6 + random.nextInt(16)));
        int count = 1 + Math.min(random.nextInt(4), random.nextInt(4) + 1);
        List<Line> lines = new ArrayList<>();
        List<Product> products = new ArrayList<>(SampleCatalogue.PRODUCTS);
        for (int number = 1; number <= count; number++) {
            Product product = products.remove(random.nextInt(products.size()));
            BigDecimal ordered = new BigDecimal(product.step())
                    .multiply(BigDecimal.valueOf(product.fewest() + random.nextInt(product.most())));
            lines.add(new Line(number * 10, product, ordered, price(product)));
        }
        return new Order("SO-25-%04d".formatted(index), customer, placed, instructed(placed), promised, lines);
    }

    /** Production is told on the day of the order, mostly within four hours. */
    private LocalDateTime instructed(LocalDateTime placed) {
        LocalDateTime told = placed.plusMinutes(20 + Math.min(workshop.nextInt(280), workshop.nextInt(280)));
        LocalDateTime evening = placed.toLocalDate().atTime(19, 0);
        return told.isBefore(evening) ? told : evening;
    }

    /** Mostly the list's; now and then a little below it, seldom below the floor. */
    private BigDecimal price(Product product) {
        int luck = random.nextInt(100);
        if (luck < 3) {
            return product.listPrice().multiply(new BigDecimal("0.96")).setScale(2, RoundingMode.HALF_UP);
        }
        return luck < 4
                ? product.listPrice().multiply(new BigDecimal("0.88")).setScale(2, RoundingMode.HALF_UP)
                : product.listPrice();
    }

    private void deliver(Order order) {
        int luck = random.nextInt(100);
        int parts = luck < 58 ? 1 : luck < 87 ? 2 : 3;
        long onTheRoad = order.customer().mode().equals("freight") ? 2 : 0;
        LocalDate day = workday(order.promised().plusDays(delay(order) - onTheRoad - (parts - 1) * 4L));
        for (int part = 1; part <= parts; part++) {
            List<SampleRow> rows = new ArrayList<>();
            for (Line line : order.lines()) {
                BigDecimal quantity = share(line, part, parts);
                if (quantity.signum() > 0) {
                    rows.add(row(order, line, quantity));
                }
            }
            if (!rows.isEmpty()) {
                leave(order, rows, day);
            }
            day = workday(day.plusDays(1 + random.nextInt(3)));
        }
    }

    /** Days from the promise to the last delivery; winter holidays and midsummer are bad months. */
    private long delay(Order order) {
        int month = order.promised().getMonthValue();
        int punctuality = order.customer().punctuality() - (month == 2 ? 22 : month == 7 || month == 8 ? 12 : 0);
        boolean late = random.nextInt(100) >= punctuality;
        return late ? 2 + random.nextInt(11) : -random.nextInt(6);
    }

    /** Halves and thirds in whole steps, the last part taking what is left. */
    private static BigDecimal share(Line line, int part, int parts) {
        BigDecimal step = new BigDecimal(line.product().step());
        BigDecimal each = step.multiply(
                line.ordered().divideToIntegralValue(step).divideToIntegralValue(BigDecimal.valueOf(parts)));
        return part < parts ? each : line.ordered().subtract(each.multiply(BigDecimal.valueOf(parts - 1L)));
    }

    private SampleRow row(Order order, Line line, BigDecimal quantity) {
        return new SampleRow()
                .set(ORDER_NO, order.number())
                .set(ORDER_LINE, line.number())
                .set(CUSTOMER, order.customer().name())
                .set(PRODUCT, line.product().name())
                .set(ORDERED_QTY, plain(line.ordered()))
                .set(DELIVERED_QTY, plain(quantity))
                .set(UNIT, line.product().unit())
                .set(UNIT_PRICE, line.price())
                .set(ORDERED_AT, MINUTE.format(order.placed()))
                .set(PROMISED_ON, order.promised())
                .set(MODE, order.customer().mode())
                .set(PAYMENT, order.customer().payment());
    }

    private static String plain(BigDecimal quantity) {
        return quantity.stripTrailingZeros().toPlainString();
    }

    private void leave(Order order, List<SampleRow> rows, LocalDate planned) {
        LocalDate earliest = order.placed().toLocalDate().plusDays(1);
        LocalDate day = workday(planned.isBefore(earliest) ? earliest : planned);
        if (random.nextInt(100) < 3) {
            expire(rows, day);
            day = workday(day.plusDays(1));
        }
        LocalDateTime gate = day.atTime(8 + random.nextInt(8), random.nextInt(60));
        String mode = order.customer().mode();
        String plate = "%s·%05d".formatted((char) ('A' + random.nextInt(6)), random.nextInt(100_000));
        String carrier = SampleCatalogue.CARRIERS.get(random.nextInt(SampleCatalogue.CARRIERS.size()));
        LocalDateTime there = arrival(mode, gate);
        LocalDateTime accepted = mode.equals("pickup") ? there : acceptance(there);
        for (SampleRow row : rows) {
            row.set(PLATE, plate).set(CARRIER, mode.equals("freight") ? carrier : "");
            if (gate.toLocalDate().isAfter(LAST_DAY)) {
                row.set(STATUS, "open").set(PLATE, "").set(CARRIER, "");
            } else {
                arrive(row, gate, there, accepted);
            }
        }
        make(order, rows, gate);
        notes.add(new Note(gate, rows));
    }

    /** Three notes in four are of goods that were made for them; the others come from stock. */
    private void make(Order order, List<SampleRow> rows, LocalDateTime gate) {
        boolean isFromStock = workshop.nextInt(4) == 0;
        LocalDateTime usual = gate.minusMinutes(120 + workshop.nextInt(40 * 60));
        Duration half = Duration.between(order.instructed(), gate).dividedBy(2);
        LocalDateTime ready =
                usual.isAfter(order.instructed()) ? usual : order.instructed().plus(half);
        if (!isFromStock && !gate.toLocalDate().isAfter(LAST_DAY)) {
            rows.forEach(row ->
                    row.set(INSTRUCTED_AT, MINUTE.format(order.instructed())).set(READY_AT, MINUTE.format(ready)));
        }
    }

    private void arrive(SampleRow row, LocalDateTime gate, LocalDateTime there, LocalDateTime accepted) {
        row.set(DEPARTED_AT, MINUTE.format(gate)).set(STATUS, "on the road");
        if (!there.toLocalDate().isAfter(LAST_DAY)) {
            row.set(DELIVERED_AT, MINUTE.format(there)).set(STATUS, "delivered");
        }
        if (!accepted.toLocalDate().isAfter(LAST_DAY)) {
            row.set(ACCEPTED_AT, MINUTE.format(accepted))
                    .set(ACCEPTED_QTY, row.get(DELIVERED_QTY))
                    .set(STATUS, "accepted");
        }
    }

    /** A note that nobody came for on its day. What it was for goes out on the next one. */
    private void expire(List<SampleRow> rows, LocalDate day) {
        List<SampleRow> expired = rows.stream().map(SampleRow::copy).toList();
        expired.forEach(row -> row.set(STATUS, "expired").set(REMARK, "nobody came, new note drawn up"));
        notes.add(new Note(day.atTime(LocalTime.of(7, 45)), expired));
    }

    private LocalDateTime arrival(String mode, LocalDateTime gate) {
        return switch (mode) {
            case "pickup" -> gate;
            case "own truck" -> gate.plusMinutes(50 + random.nextInt(200));
            default ->
                gate.toLocalDate().plusDays(random.nextInt(3)).atTime(17, 0).plusMinutes(random.nextInt(120));
        };
    }

    private LocalDateTime acceptance(LocalDateTime there) {
        return random.nextInt(100) < 70
                ? there.plusMinutes(15 + random.nextInt(90))
                : workday(there.toLocalDate().plusDays(1 + random.nextInt(4)))
                        .atTime(9 + random.nextInt(7), random.nextInt(60));
    }

    private static LocalDate workday(LocalDate day) {
        LocalDate workday = day;
        while (workday.getDayOfWeek() == DayOfWeek.SATURDAY || workday.getDayOfWeek() == DayOfWeek.SUNDAY) {
            workday = workday.plusDays(1);
        }
        return workday;
    }
}
