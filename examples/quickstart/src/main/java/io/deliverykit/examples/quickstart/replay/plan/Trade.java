package io.deliverykit.examples.quickstart.replay.plan;

import io.deliverykit.contract.PaymentTerm;
import io.deliverykit.examples.quickstart.history.Company;
import io.deliverykit.examples.quickstart.history.HistoryRow;
import io.deliverykit.order.DeliveryMode;
import io.deliverykit.quantity.Price;
import io.deliverykit.quantity.Quantity;
import io.deliverykit.quantity.Unit;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.joda.money.BigMoney;
import org.joda.money.CurrencyUnit;
import org.joda.money.IllegalCurrencyException;
import org.jspecify.annotations.Nullable;

/** The history's words for units, money and terms, as the library has them. */
final class Trade {

    private static final Map<String, Unit> UNITS = Map.of(
            "pc", Unit.PIECE,
            "dozen", Unit.DOZEN,
            "kg", Unit.KILOGRAM,
            "t", Unit.TONNE);

    /** ISO 4217 for 'no currency': what amounts are in when nobody says. */
    private static final String NONE = "XXX";

    private Trade() {}

    static Unit unit(@Nullable String code) {
        return code == null ? Unit.PIECE : Optional.ofNullable(UNITS.get(code)).orElseGet(() -> Unit.of(code));
    }

    /** The row's product as papers call it: short enough for a stock card. */
    static String product(HistoryRow row) {
        return Brief.of(String.valueOf(row.goods().product()), Brief.ON_A_CARD);
    }

    static Quantity quantity(BigDecimal amount, HistoryRow row) {
        return Quantity.of(amount, unit(row.goods().unit()));
    }

    /** The row's price; none where a negative quantity has made a negative one of a value, for the quantity is what is wrong. */
    static @Nullable BigDecimal unitPrice(HistoryRow row) {
        BigDecimal price = row.unitPrice();
        BigDecimal quantity = row.goods().quantity();
        boolean isTurned = price != null && price.signum() < 0 && quantity != null && quantity.signum() < 0;
        return isTurned ? null : price;
    }

    static String currencyCode(HistoryRow row, Company company) {
        String code = row.price().currency();
        String other = company.currency();
        return code != null ? code : other != null ? other : NONE;
    }

    static Optional<CurrencyUnit> currency(String code) {
        try {
            return Optional.of(CurrencyUnit.of(code));
        } catch (IllegalCurrencyException unknown) {
            return Optional.empty();
        }
    }

    static Price price(BigDecimal amount, CurrencyUnit currency, Unit per) {
        return new Price(BigMoney.of(currency, amount), per);
    }

    static PaymentTerm payment(io.deliverykit.examples.quickstart.history.PaymentTerm term) {
        return switch (term) {
            case PREPAID -> PaymentTerm.PREPAID;
            case CASH_ON_PICKUP -> PaymentTerm.CASH_ON_PICKUP;
            case CREDIT -> PaymentTerm.CREDIT;
        };
    }

    static DeliveryMode mode(io.deliverykit.examples.quickstart.history.DeliveryMode mode) {
        return switch (mode) {
            case SELF_PICKUP -> DeliveryMode.SELF_PICKUP;
            case SHIPPED -> DeliveryMode.SHIPPED;
            case DIRECT -> DeliveryMode.DIRECT;
        };
    }
}
