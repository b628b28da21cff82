package io.deliverykit.rest;

import io.deliverykit.lifecycle.Ref;
import io.deliverykit.party.Role;
import io.deliverykit.quantity.Unit;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import org.joda.money.BigMoney;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** The forms that values take in JSON, as a client knows them. */
enum Form {
    TEXT("text"),
    INTEGER("a whole number"),
    BOOLEAN("true or false"),
    DECIMAL("a decimal as text, such as \"12.5\""),
    DATE("a date such as \"2025-03-14\""),
    INSTANT("an instant such as \"2025-03-14T08:00:00Z\""),
    MONEY("an amount such as \"CNY 12.50\""),
    CURRENCY("a currency such as \"CNY\""),
    UNIT("a unit"),
    ROLE("a role such as \"SALES_CLERK\""),
    REFERENCE("a reference such as \"type/id\""),
    CHOICE("one of its values"),
    LIST("a list"),
    MAP("an object of values by name"),
    OBJECT("an object"),
    OTHER("another value");

    private static final Map<Class<?>, Form> PLAIN = Map.ofEntries(
            Map.entry(String.class, TEXT),
            Map.entry(int.class, INTEGER),
            Map.entry(Integer.class, INTEGER),
            Map.entry(long.class, INTEGER),
            Map.entry(Long.class, INTEGER),
            Map.entry(boolean.class, BOOLEAN),
            Map.entry(Boolean.class, BOOLEAN),
            Map.entry(BigDecimal.class, DECIMAL),
            Map.entry(LocalDate.class, DATE),
            Map.entry(Instant.class, INSTANT),
            Map.entry(Money.class, MONEY),
            Map.entry(BigMoney.class, MONEY),
            Map.entry(CurrencyUnit.class, CURRENCY),
            Map.entry(Unit.class, UNIT),
            Map.entry(Role.class, ROLE),
            Map.entry(Ref.class, REFERENCE));

    private final String words;

    Form(String words) {
        this.words = words;
    }

    /** Finishes the sentence "expected …". */
    String words() {
        return words;
    }

    static Form of(Class<?> type) {
        Form plain = PLAIN.get(type);
        if (plain != null) {
            return plain;
        }
        if (type.isEnum()) {
            return CHOICE;
        }
        if (Collection.class.isAssignableFrom(type)) {
            return LIST;
        }
        if (Map.class.isAssignableFrom(type)) {
            return MAP;
        }
        return type.isRecord() ? OBJECT : OTHER;
    }

    /** The name in descriptions of fields. */
    String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
