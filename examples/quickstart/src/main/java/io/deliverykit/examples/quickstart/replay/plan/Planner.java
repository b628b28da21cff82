package io.deliverykit.examples.quickstart.replay.plan;

import io.deliverykit.examples.quickstart.history.History;
import io.deliverykit.examples.quickstart.history.HistoryRow;
import io.deliverykit.examples.quickstart.history.HistoryRow.Papers;
import io.deliverykit.quantity.Unit;
import java.math.BigDecimal;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.joda.money.CurrencyUnit;
import org.jspecify.annotations.Nullable;

/** Sorts a history into what is to be replayed: by customer, because no paper is of two. Nothing is left out in silence. */
public final class Planner {

    /** What the papers' numbers may be at most; the library itself allows a little more. */
    private static final int LONGEST = 200;

    private final Sheet sheet;
    private final Map<String, String> customerOfOrder = new HashMap<>();
    private final Map<String, String> customerOfNote = new HashMap<>();
    private final Map<String, CurrencyUnit> currencies = new HashMap<>();
    private final Map<String, HistoryRow> firstOfProduct = new HashMap<>();
    private final Map<String, CustomerRows> customers = new LinkedHashMap<>();

    private Planner(Sheet sheet) {
        this.sheet = sheet;
    }

    /** The rows of one customer that can be put before the library; those without a quantity only tell of their order. */
    record CustomerRows(String name, CurrencyUnit currency, List<HistoryRow> ordered, List<HistoryRow> delivered) {}

    public static Plan plan(History history) {
        FileFacts facts = FileFacts.of(history.rows());
        Sheet sheet = new Sheet(history.zone(), history.company(), facts);
        Planner planner = new Planner(sheet);
        history.rows().forEach(planner::add);
        List<CustomerPlan> customers = new ArrayList<>();
        planner.customers.values().forEach(rows -> customers.add(new CustomerPlanner(sheet, rows).plan()));
        return new Plan(
                customers,
                sheet.anomalies(),
                sheet.assumptions(),
                facts.hasCarriers(),
                sheet.on(facts.lastDay().plusDays(1), LocalTime.MIDNIGHT));
    }

    private void add(HistoryRow row) {
        Papers papers = row.papers();
        String order = papers.order();
        String customer = papers.customer();
        if (order == null || customer == null || row.goods().product() == null) {
            Obstacle missing =
                    order == null ? Obstacle.NO_ORDER : customer == null ? Obstacle.NO_CUSTOMER : Obstacle.NO_PRODUCT;
            reject(row, missing);
            return;
        }
        if (isUsable(row) && isOfOneCustomer(row, order, customer)) {
            sort(row, customer);
        }
    }

    private void sort(HistoryRow row, String customer) {
        String code = Trade.currencyCode(row, sheet.company());
        CurrencyUnit currency = Trade.currency(code).orElse(null);
        if (currency == null) {
            reject(row, Obstacle.NO_SUCH_CURRENCY, code);
            return;
        }
        CurrencyUnit own = currencies.computeIfAbsent(customer, name -> currency);
        if (!own.equals(currency)) {
            reject(row, Obstacle.OTHER_CURRENCY, code, own);
            return;
        }
        CustomerRows rows = customers.computeIfAbsent(
                customer, name -> new CustomerRows(name, own, new ArrayList<>(), new ArrayList<>()));
        checkUnit(row);
        rows.ordered().add(row);
        if (row.goods().quantity() != null) {
            rows.delivered().add(row);
        } else {
            sheet.report(Obstacle.NO_QUANTITY.at(row));
        }
    }

    private void checkUnit(HistoryRow row) {
        String product = String.valueOf(row.goods().product());
        HistoryRow first = firstOfProduct.computeIfAbsent(product, name -> row);
        Unit unit = Trade.unit(row.goods().unit());
        Unit usual = Trade.unit(first.goods().unit());
        if (!unit.convertsTo(usual)) {
            sheet.report(Obstacle.OTHER_UNIT.at(row, product, unit, usual, first.rowNumber()));
        }
    }

    private boolean isUsable(HistoryRow row) {
        Papers papers = row.papers();
        for (@Nullable
        String each : new @Nullable String[] {
            papers.order(),
            papers.note(),
            papers.line(),
            papers.customer(),
            row.goods().product(),
            row.goods().unit()
        }) {
            if (each != null && (each.isBlank() || each.length() > LONGEST || each.indexOf('\0') >= 0)) {
                reject(row, Obstacle.UNUSABLE_NUMBER, each.replace('\0', '?'));
                return false;
            }
        }
        BigDecimal price = Trade.unitPrice(row);
        if (price != null && price.signum() < 0) {
            reject(row, Obstacle.NEGATIVE_PRICE, price.toPlainString());
            return false;
        }
        return true;
    }

    private boolean isOfOneCustomer(HistoryRow row, String order, String customer) {
        String ofOrder = customerOfOrder.computeIfAbsent(order, number -> customer);
        if (!ofOrder.equals(customer)) {
            reject(row, Obstacle.ORDER_OF_ANOTHER, order, ofOrder, customer);
            return false;
        }
        String note = row.papers().note();
        String ofNote = note == null ? customer : customerOfNote.computeIfAbsent(note, number -> customer);
        if (!ofNote.equals(customer)) {
            reject(row, Obstacle.NOTE_OF_ANOTHER, String.valueOf(note), ofNote, customer);
            return false;
        }
        return true;
    }

    private void reject(HistoryRow row, Obstacle obstacle, Object... details) {
        sheet.report(obstacle.at(row, details));
        Disorder.of(row).forEach(sheet::report);
    }
}
