package io.deliverykit.examples.quickstart.sample;

import static io.deliverykit.examples.quickstart.sample.SampleRow.Column.*;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** What goes wrong in the sample: with the goods, and with whoever keyed the rows in. */
final class SampleMishaps {

    private final Random random;
    private final List<SampleRow> untouched = new ArrayList<>();

    SampleMishaps(Random random) {
        this.random = random;
    }

    void happenTo(List<SampleRow> rows) {
        untouched.addAll(rows);
        goods();
        papers();
        slips(rows);
    }

    private void goods() {
        for (String remark : List.of("edges bent", "zinc flaking", "wrong thickness", "rust spots, photos sent")) {
            some(3, SampleMishaps::wasShippedAndAccepted, row -> dispute(row, remark));
        }
        some(
                1,
                SampleMishaps::wasShippedAndAccepted,
                row -> dispute(row, "driver noted:\n\"strap marks, outer turns\""));
        some(8, SampleMishaps::wasAccepted, row -> {
            BigDecimal more = new BigDecimal(row.get(ORDERED_QTY)).multiply(new BigDecimal("1.1"));
            String quantity = more.stripTrailingZeros().toPlainString();
            row.set(DELIVERED_QTY, quantity).set(ACCEPTED_QTY, quantity).set(REMARK, "weighed out at loading");
        });
    }

    /** A tenth of the line, and at least something, is not accepted. */
    private static void dispute(SampleRow row, String remark) {
        BigDecimal accepted = new BigDecimal(row.get(DELIVERED_QTY)).multiply(new BigDecimal("0.9"));
        row.set(STATUS, "disputed")
                .set(ACCEPTED_QTY, accepted.stripTrailingZeros().toPlainString())
                .set(REMARK, remark);
    }

    private void papers() {
        some(3, row -> row.is(MODE, "pickup") && wasAccepted(row), row -> row.set(PLATE, ""));
        some(
                3,
                row -> row.is(MODE, "freight") && wasAccepted(row),
                row -> row.set(CARRIER, "").set(PLATE, "-"));
    }

    private void slips(List<SampleRow> rows) {
        some(4, SampleMishaps::wasShippedAndAccepted, row -> row.set(ACCEPTED_AT, row.get(ORDERED_AT)));
        each(
                List.of("2025-02-30 10:00", "31.06.2025", "next week", "2025-13-02 09:15"),
                (row, text) -> row.set(DELIVERED_AT, text));
        each(List.of("2,5 t", "approx. 40", "1O0"), (row, text) -> row.set(DELIVERED_QTY, text));
        each(List.of("courier", "by rail"), (row, text) -> row.set(MODE, text));
        some(3, SampleMishaps::wasAccepted, row -> row.set(DELIVERED_QTY, "-" + row.get(DELIVERED_QTY)));
        some(3, SampleMishaps::wasAccepted, row -> row.set(ORDER_NO, ""));
        some(
                2,
                SampleMishaps::wasAccepted,
                row -> row.set(ORDER_NO, "SO-25-9" + row.get(ORDER_NO).substring(7))
                        .set(ORDERED_AT, "")
                        .set(ORDERED_QTY, ""));
        some(1, SampleMishaps::wasAccepted, SampleRow::cutShort);
        some(3, SampleMishaps::wasAccepted, row -> rows.add(rows.indexOf(row) + 1, row.copy()));
    }

    private static boolean wasAccepted(SampleRow row) {
        return row.is(STATUS, "accepted");
    }

    private static boolean wasShippedAndAccepted(SampleRow row) {
        return wasAccepted(row) && !row.is(MODE, "pickup");
    }

    private interface Slip {
        void happen(SampleRow row, String text);
    }

    private void each(List<String> texts, Slip slip) {
        texts.forEach(text -> some(1, SampleMishaps::wasAccepted, row -> slip.happen(row, text)));
    }

    /** Nothing goes wrong twice with one row, so that each shows one thing. */
    private void some(int count, Predicate<SampleRow> among, Consumer<SampleRow> mishap) {
        for (int i = 0; i < count; i++) {
            SampleRow row = untouched.get(random.nextInt(untouched.size()));
            while (!among.test(row)) {
                row = untouched.get(random.nextInt(untouched.size()));
            }
            untouched.remove(row);
            mishap.accept(row);
        }
    }
}
