package io.deliverykit.examples.quickstart.replay.plan;

import io.deliverykit.examples.quickstart.history.Company;
import io.deliverykit.examples.quickstart.history.HistoryRow;
import io.deliverykit.examples.quickstart.replay.plan.Planner.CustomerRows;
import io.deliverykit.pricing.ListPrice;
import io.deliverykit.quantity.Price;
import io.deliverykit.quantity.Unit;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What a customer's price list says: the company's prices where they are known, else the file's column, else the prices seen.
 */
final class PriceListPlanner {

    private final Sheet sheet;
    private final CustomerRows rows;

    PriceListPlanner(Sheet sheet, CustomerRows rows) {
        this.sheet = sheet;
        this.rows = rows;
    }

    /** Whether somebody has said what the product costs by the list. */
    static boolean isKnown(Company company, List<HistoryRow> rows) {
        return company.priceOf(String.valueOf(rows.get(0).goods().product())).isPresent()
                || rows.stream().anyMatch(row -> isGood(row.price().listPrice()));
    }

    Map<String, ListPrice> prices() {
        Map<String, List<HistoryRow>> products = new LinkedHashMap<>();
        rows.ordered()
                .forEach(row -> products.computeIfAbsent(Trade.product(row), name -> new ArrayList<>())
                        .add(row));
        Map<String, ListPrice> prices = new LinkedHashMap<>();
        products.forEach((product, itsRows) -> prices.put(product, price(itsRows)));
        return prices;
    }

    private ListPrice price(List<HistoryRow> itsRows) {
        Unit unit = Trade.unit(itsRows.get(0).goods().unit());
        Company.ListPrice own = sheet.company()
                .priceOf(String.valueOf(itsRows.get(0).goods().product()))
                .orElse(null);
        if (own != null) {
            BigDecimal floor = own.floor();
            return of(own.list(), floor == null ? own.list() : floor, unit);
        }
        BigDecimal listed = first(itsRows, row -> row.price().listPrice());
        if (listed == null) {
            sheet.assume(Assumption.LIST_PRICE);
        }
        BigDecimal seen = first(itsRows, Trade::unitPrice);
        BigDecimal list = listed != null ? listed : seen != null ? seen : BigDecimal.ZERO;
        return of(list, lowest(itsRows, list), unit);
    }

    private ListPrice of(BigDecimal list, BigDecimal floor, Unit unit) {
        Price price = Trade.price(list, rows.currency(), unit);
        return new ListPrice(price, Trade.price(floor.min(list), rows.currency(), unit));
    }

    private static BigDecimal lowest(List<HistoryRow> itsRows, BigDecimal list) {
        return itsRows.stream().map(Trade::unitPrice).filter(Objects::nonNull).reduce(list, BigDecimal::min);
    }

    private static @Nullable BigDecimal first(
            List<HistoryRow> itsRows, Function<HistoryRow, @Nullable BigDecimal> value) {
        return itsRows.stream()
                .map(value)
                .filter(PriceListPlanner::isGood)
                .findFirst()
                .orElse(null);
    }

    private static boolean isGood(@Nullable BigDecimal price) {
        return price != null && price.signum() >= 0;
    }
}
