package io.deliverykit.goodsissue;

import io.deliverykit.lifecycle.Ref;
import io.deliverykit.quantity.Quantity;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * A tender by which scrap or by-products are sold (废料、副产品招标, GI-05).
 *
 * @param product what is sold, as the stock card names it
 * @param currency in which it is bid
 * @param bids what each bidder offers for all of it, by the bidder's name
 * @param winner who was given it; empty before
 * @param receipt that of the cash; empty before
 * @param issue the goods issue by which it is fetched; null while there is none
 * @param isFetched whether it is out of stock
 * @param isPosted whether that is in the books
 */
public record ScrapTender(
        String product,
        String specification,
        Quantity quantity,
        CurrencyUnit currency,
        Map<String, Money> bids,
        String winner,
        String receipt,
        @Nullable Ref<GoodsIssue> issue,
        boolean isFetched,
        boolean isPosted) {
    public ScrapTender {
        bids = Collections.unmodifiableMap(new TreeMap<>(bids));
    }

    public static Ref<ScrapTender> ref(String id) {
        return Ref.of(ScrapTenderLifecycle.NAME, id);
    }

    /** The highest bid; empty while there is none. */
    public Optional<Money> highest() {
        return bids.values().stream().max(Money::compareTo);
    }

    /** Whether these are the goods that it sells, and all of them. */
    boolean isOf(List<IssueLine> lines) {
        boolean isSame = lines.stream()
                .allMatch(line -> line.product().equals(product)
                        && line.specification().equals(specification)
                        && line.quantity().unit().convertsTo(quantity.unit()));
        return isSame
                && lines.stream()
                        .map(IssueLine::quantity)
                        .reduce(Quantity.zero(quantity.unit()), Quantity::plus)
                        .isSameAs(quantity);
    }

    ScrapTender withBid(String bidder, Money amount) {
        Map<String, Money> more = new TreeMap<>(bids);
        more.put(bidder, amount);
        return new ScrapTender(
                product, specification, quantity, currency, more, winner, receipt, issue, isFetched, isPosted);
    }

    ScrapTender won(String bidder) {
        return new ScrapTender(
                product, specification, quantity, currency, bids, bidder, receipt, issue, isFetched, isPosted);
    }

    ScrapTender paid(String number) {
        return new ScrapTender(
                product, specification, quantity, currency, bids, winner, number, issue, isFetched, isPosted);
    }

    ScrapTender fetched(@Nullable Ref<GoodsIssue> by, boolean isOut, boolean isInTheBooks) {
        return new ScrapTender(
                product, specification, quantity, currency, bids, winner, receipt, by, isOut, isInTheBooks);
    }
}
