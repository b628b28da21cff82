package io.deliverykit.rest;

import com.fasterxml.jackson.databind.module.SimpleModule;
import io.deliverykit.lifecycle.Catalog;
import io.deliverykit.lifecycle.Ref;
import io.deliverykit.party.Role;
import io.deliverykit.quantity.Unit;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Function;
import org.joda.money.BigMoney;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * The library's small values as short text, the same as they are stored: {@code "CNY 12.50"}, {@code "sales-order/SO-7"},
 * {@code "kg"}. Decimals are text too, because a JSON number passes through floating point in most clients.
 */
final class WireValues extends SimpleModule {
    private static final long serialVersionUID = 1L;
    private static final String DECIMAL = "-?[0-9]{1,20}(\\.[0-9]{1,12})?";
    private static final String AMOUNT = "[A-Z]{3} " + DECIMAL;

    WireValues(Catalog catalog, Map<String, Unit> units) {
        super("DeliveryKit on the wire");
        asText(Money.class, Money::toString, "an amount such as \"CNY 12.50\"", text -> Money.parse(amount(text)));
        asText(
                BigMoney.class,
                BigMoney::toString,
                "an amount such as \"CNY 4.8512\"",
                text -> BigMoney.parse(amount(text)));
        asText(CurrencyUnit.class, CurrencyUnit::getCode, "a currency such as \"CNY\"", CurrencyUnit::of);
        asText(Role.class, Role::name, "a role such as \"SALES_CLERK\"", Role::new);
        asText(
                BigDecimal.class,
                BigDecimal::toPlainString,
                "a decimal as text, such as \"12.5\"",
                text -> new BigDecimal(matching(DECIMAL, text)));
        asText(LocalDate.class, LocalDate::toString, Form.DATE.words(), Plain::day);
        asText(Instant.class, Instant::toString, Form.INSTANT.words(), Plain::instant);
        addSerializer(new TextWriter<>(Ref.class, Object::toString));
        addDeserializer(Ref.class, new RefReader(catalog, null));
        addSerializer(Unit.class, new UnitWriter(units));
        addDeserializer(Unit.class, new UnitReader(units));
    }

    private <T> void asText(Class<T> type, Function<T, String> write, String form, Function<String, T> read) {
        addSerializer(type, new TextWriter<>(type, write));
        addDeserializer(type, new TextReader<>(type, form, read));
    }

    private static String amount(String text) {
        return matching(AMOUNT, text);
    }

    /** Keeps away what would be cheap to send and dear to compute, such as {@code 1e999999999}. */
    private static String matching(String pattern, String text) {
        if (!text.matches(pattern)) {
            throw new IllegalArgumentException("not of the form " + pattern);
        }
        return text;
    }
}
