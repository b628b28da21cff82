package io.deliverykit.goodsissue;

import static io.deliverykit.lifecycle.Setting.setting;

import io.deliverykit.goodsissue.ScrapTenderCommands.AwardTender;
import io.deliverykit.goodsissue.ScrapTenderCommands.Fetch;
import io.deliverykit.goodsissue.ScrapTenderCommands.ReceiveCash;
import io.deliverykit.goodsissue.ScrapTenderCommands.RecordBid;
import io.deliverykit.lifecycle.Answer;
import io.deliverykit.lifecycle.Condition;
import io.deliverykit.lifecycle.InputRule;
import io.deliverykit.lifecycle.Ref;
import io.deliverykit.lifecycle.Rule;
import io.deliverykit.lifecycle.Setting;
import java.util.Optional;
import org.joda.money.Money;

/** What must hold on a {@link ScrapTender}. */
public final class ScrapTenderRules {
    /** How many bidders there must be. */
    public static final Setting<Integer> BIDDERS = setting("GI-05.bidders", 3);

    static final Rule<ScrapTender> SELLS_SOMETHING =
            Rule.holds("GI-05", "sells-something", tender -> tender.quantity().isPositive());

    static final InputRule<ScrapTender, RecordBid> BIDS_ONCE = InputRule.asks(
            "GI-05",
            "bids-once",
            RecordBid.class,
            (now, bid) ->
                    Answer.of(!now.content().bids().containsKey(bid.bidder())).with("bidder", bid.bidder()));

    static final InputRule<ScrapTender, RecordBid> BIDS_IN_ITS_CURRENCY = InputRule.asks(
            "GI-05",
            "bids-in-its-currency",
            RecordBid.class,
            (now, bid) -> Answer.of(bid.amount().isPositive()
                            && bid.amount()
                                    .getCurrencyUnit()
                                    .equals(now.content().currency()))
                    .with("amount", bid.amount())
                    .with("currency", now.content().currency()));

    static final Rule<ScrapTender> HAS_ENOUGH_BIDDERS = Rule.asks(
            "GI-05",
            "has-enough-bidders",
            now -> Answer.of(now.content().bids().size() >= now.setting(BIDDERS))
                    .with("bidders", now.content().bids().size())
                    .with("needed", now.setting(BIDDERS)));

    static final InputRule<ScrapTender, AwardTender> HIGHEST_BIDDER_WINS =
            InputRule.asks("GI-05", "highest-bidder-wins", AwardTender.class, (now, award) -> {
                Optional<Money> highest = now.content().highest();
                Money bid = now.content().bids().get(award.bidder());
                return Answer.of(highest.isPresent() && highest.get().equals(bid))
                        .with("bidder", award.bidder())
                        .with("highest", highest.map(Money::toString).orElse("-"));
            });

    static final InputRule<ScrapTender, ReceiveCash> PAYS_WHAT_WAS_BID =
            InputRule.asks("GI-05", "pays-what-was-bid", ReceiveCash.class, (now, cash) -> {
                Money bid = now.content().bids().get(now.content().winner());
                return Answer.of(cash.amount().equals(bid))
                        .with("amount", cash.amount())
                        .with("bid", bid == null ? "-" : bid);
            });

    static final InputRule<ScrapTender, Fetch> NO_OTHER_ISSUE_FETCHES_IT =
            InputRule.asks("GI-05", "no-other-issue-fetches-it", Fetch.class, (now, fetch) -> {
                Ref<GoodsIssue> holder = now.content().issue();
                return Answer.of(holder == null || holder.equals(fetch.claimant()))
                        .with("issue", holder == null ? "-" : holder.id());
            });

    static final Condition<ScrapTender> IT_IS_OUT = Condition.when("it is out of stock", ScrapTender::isFetched);
    static final Condition<ScrapTender> IT_IS_BACK =
            Condition.when("it is back in stock", tender -> !tender.isFetched());
    static final Condition<ScrapTender> IT_IS_POSTED = Condition.when("it is in the books", ScrapTender::isPosted);

    private ScrapTenderRules() {}
}
