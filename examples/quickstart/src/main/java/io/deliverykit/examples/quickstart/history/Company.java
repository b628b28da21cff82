package io.deliverykit.examples.quickstart.history;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a history file cannot hold about the company: its price list and its customers' accounts. Without it nothing is
 * below the list and nobody is over a limit: the list price is then the first price seen, and credit has no limit.
 *
 * @param currency of every amount in it
 */
public record Company(@Nullable String currency, Map<String, ListPrice> prices, Map<String, Account> accounts) {

    public static final Company UNKNOWN = new Company(null, Map.of(), Map.of());

    public Company {
        prices = Map.copyOf(prices);
        accounts = Map.copyOf(accounts);
    }

    /** The price of one unit of a product. Below {@code floor} more people must agree than below {@code list}. */
    public record ListPrice(BigDecimal list, @Nullable BigDecimal floor) {}

    /** What a customer may owe and has paid in advance. A limit of null is none; of zero, no credit. */
    public record Account(@Nullable BigDecimal creditLimit, BigDecimal openingBalance) {
        public static final Account WITHOUT_LIMIT = new Account(null, BigDecimal.ZERO);
    }

    public Optional<ListPrice> priceOf(String product) {
        return Optional.ofNullable(prices.get(product));
    }

    public Account accountOf(String customer) {
        return accounts.getOrDefault(customer, Account.WITHOUT_LIMIT);
    }

    static Company read(Folder folder, String file) {
        JsonKeys json = JsonKeys.read(folder, file);
        JsonKeys prices = json.object("prices");
        JsonKeys accounts = json.object("accounts");
        Company company = new Company(
                json.text("currency"),
                prices.entries(product -> listPrice(prices.object(product))),
                accounts.entries(customer -> account(accounts.object(customer))));
        json.end();
        return company;
    }

    private static ListPrice listPrice(JsonKeys json) {
        BigDecimal list = json.number("list");
        if (list == null) {
            throw json.error("list", "is missing");
        }
        ListPrice price = new ListPrice(list, json.number("floor"));
        json.end();
        return price;
    }

    private static Account account(JsonKeys json) {
        BigDecimal opening = json.number("openingBalance");
        Account account = new Account(json.number("creditLimit"), opening == null ? BigDecimal.ZERO : opening);
        json.end();
        return account;
    }
}
