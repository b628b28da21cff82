package io.deliverykit.examples.quickstart.replay.plan;

import io.deliverykit.examples.quickstart.history.Anomaly;
import io.deliverykit.examples.quickstart.history.Company;
import io.deliverykit.pricing.ListPrice;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.joda.money.CurrencyUnit;

/**
 * All that is to be replayed for one customer.
 *
 * @param isAccountKnown whether the company's file has the account
 * @param disorder dates of its rows that are out of order
 * @param begins before anything else of it happens
 * @param rows how many rows of the file are told by it
 */
public record CustomerPlan(
        String name,
        CurrencyUnit currency,
        Company.Account account,
        boolean isAccountKnown,
        Map<String, ListPrice> prices,
        List<OrderPlan> orders,
        List<NotePlan> notes,
        List<Anomaly> disorder,
        Instant begins,
        int rows) {

    public CustomerPlan {
        prices = Map.copyOf(prices);
        orders = List.copyOf(orders);
        notes = List.copyOf(notes);
        disorder = List.copyOf(disorder);
    }
}
