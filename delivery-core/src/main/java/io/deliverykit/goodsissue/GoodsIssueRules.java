package io.deliverykit.goodsissue;

import static io.deliverykit.lifecycle.Fact.factIfAny;
import static io.deliverykit.lifecycle.Fact.facts;

import io.deliverykit.approval.Vote;
import io.deliverykit.deliverynote.DeliveryNote;
import io.deliverykit.goodsissue.GoodsIssueCommands.IssueGoods;
import io.deliverykit.goodsissue.GoodsIssueCommands.RequestAgain;
import io.deliverykit.goodsissue.GoodsIssueCommands.TakeBack;
import io.deliverykit.goodsissue.ScrapTenderCommands.Fetch;
import io.deliverykit.lifecycle.Answer;
import io.deliverykit.lifecycle.Condition;
import io.deliverykit.lifecycle.Fact;
import io.deliverykit.lifecycle.Filed;
import io.deliverykit.lifecycle.InputRule;
import io.deliverykit.lifecycle.Ref;
import io.deliverykit.lifecycle.Rule;
import io.deliverykit.lifecycle.RuleSet;
import io.deliverykit.quantity.Quantity;
import io.deliverykit.quantity.Rows;
import io.deliverykit.stock.Drawn;
import io.deliverykit.stock.StockCard;
import io.deliverykit.stock.StockCardCommands.Draw;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What must hold on a {@link GoodsIssue}. What must hold between it and its delivery note stands in {@link IssueAndNote}. */
public final class GoodsIssueRules {
    static final Fact<GoodsIssue, StockCard> THE_CARDS = facts("the stock cards", StockCard.class, GoodsIssue::cards);

    static final Fact<GoodsIssue, ScrapTender> THE_TENDER =
            factIfAny("the tender", ScrapTender.class, GoodsIssue::tender);

    static final Fact<GoodsIssue, MonthEndReconciliation> THE_MONTH = facts(
            "the reconciliation of its month",
            MonthEndReconciliation.class,
            issue -> issue.issuedOn() == null
                    ? List.of()
                    : List.of(MonthEndReconciliation.of(issue.company(), issue.issuedOn())));

    static final Rule<GoodsIssue> NAMES_EACH_LINE_ONCE = Rule.holds(
            "GI-03",
            "names-each-line-once",
            issue -> Rows.areNamedOnce(issue.lines(), IssueLine::id, IssueLine::quantity));

    static final Rule<GoodsIssue> SAYS_WHAT_FOR = Rule.asks("GI-04", "says-what-for", now -> {
        GoodsIssue issue = now.content();
        boolean isSaid = issue.kind() == IssueKind.SALE
                || issue.kind() == IssueKind.SCRAP
                || !issue.purpose().isBlank();
        return Answer.of(isSaid).with("kind", issue.kind());
    });

    static final Rule<GoodsIssue> ITS_LINES_ARE_AS_THEIR_CARDS_SAY = Rule.asks(
            "GI-02",
            "its-lines-are-as-their-cards-say",
            now -> Answer.allOf(now.content().lines().stream()
                    .map(line -> Answer.of(now.find(THE_CARDS, line.card())
                                    .filter(card -> isOn(card.content(), line))
                                    .isPresent())
                            .with("line", line.id()))
                    .toList()),
            THE_CARDS);

    static final Rule<GoodsIssue> IS_OF_A_TENDER_IF_SCRAP = Rule.holds(
            "GI-05", "is-of-a-tender-if-scrap", issue -> (issue.kind() == IssueKind.SCRAP) == (issue.tender() != null));

    static final Rule<GoodsIssue> IS_WHAT_ITS_TENDER_SOLD = Rule.asks(
            "GI-05",
            "is-what-its-tender-sold",
            now -> Answer.allOf(now.all(THE_TENDER).stream()
                    .map(tender -> Answer.of(tender.content().isOf(now.content().lines()))
                            .with("goods", tender.content().product())
                            .with("quantity", tender.content().quantity()))
                    .toList()),
            THE_TENDER);

    static final Rule<GoodsIssue> ITS_TENDER_IS_PAID = Rule.asks(
            "GI-05",
            "its-tender-is-paid",
            now -> Answer.allOf(now.all(THE_TENDER).stream()
                    .map(tender -> Answer.of(tender.isIn(ScrapTenderState.PAID))
                            .with("tender", tender.title())
                            .with("state", tender.state().name()))
                    .toList()),
            THE_TENDER);

    /** Everything but its note that can be said of a request before anybody has looked at it. */
    static final RuleSet<GoodsIssue> IS_A_WHOLE_REQUEST = RuleSet.of(
            NAMES_EACH_LINE_ONCE,
            SAYS_WHAT_FOR,
            ITS_LINES_ARE_AS_THEIR_CARDS_SAY,
            IS_OF_A_TENDER_IF_SCRAP,
            IS_WHAT_ITS_TENDER_SOLD);

    static final Rule<GoodsIssue> IS_CARRIED_OUT_BY_ANOTHER = Rule.asks("GI-01", "is-carried-out-by-another", now -> {
        String person = now.turn().actor().person();
        String principal = now.turn().onBehalfOf();
        boolean hasApproved = now.filed().approvals().votes().stream()
                .filter(vote -> vote.kind() == Vote.Kind.APPROVED)
                .flatMap(vote -> Stream.of(vote.by(), String.valueOf(vote.onBehalfOf())))
                .anyMatch(each -> each.equals(person) || each.equals(principal));
        return Answer.of(!hasApproved).with("person", person);
    });

    static final InputRule<GoodsIssue, RequestAgain> KEEPS_ITS_CARDS = InputRule.agrees(
            "GI-03",
            "keeps-its-cards",
            RequestAgain.class,
            (issue, again) -> again.lines().stream()
                    .map(IssueLine::card)
                    .collect(Collectors.toSet())
                    .equals(issue.cards()));

    static final InputRule<GoodsIssue, IssueGoods> GOODS_ARE_AS_REQUESTED =
            InputRule.asks("GI-02", "goods-are-as-requested", IssueGoods.class, (now, issue) -> {
                List<IssueLine> lines = now.content().lines();
                Answer each = Answer.allOf(lines.stream()
                        .map(line -> Answer.of(issue.seen().stream().anyMatch(seen -> seen.isAs(line)))
                                .with("line", line.id())
                                .with("asked", line.quantity()))
                        .toList());
                return each.isMet() && issue.seen().size() != lines.size()
                        ? Answer.unmet().with("line", "-").with("asked", "-")
                        : each;
            });

    static final InputRule<GoodsIssue, TakeBack> TAKES_BACK_ITS_LINES = InputRule.asks(
            "XP-19",
            "takes-back-its-lines",
            TakeBack.class,
            (now, taken) -> Answer.allOf(taken.quantities().entrySet().stream()
                    .map(each -> Answer.of(isOfTheIssue(now.content(), each))
                            .with("line", each.getKey())
                            .with("quantity", each.getValue()))
                    .toList()));

    static final Rule<GoodsIssue> ITS_MONTH_IS_RECONCILED = Rule.asks(
            "GI-07",
            "its-month-is-reconciled",
            now -> Answer.allOf(now.all(THE_MONTH).stream()
                    .map(month -> Answer.of(month.isIn(MonthEndState.RECONCILED))
                            .with("month", month.content().month())
                            .with("state", month.state().name()))
                    .toList()),
            THE_MONTH);

    static final Condition<GoodsIssue> ALL_IS_BACK = Condition.when("all of it is back", GoodsIssue::isAllBack);

    private GoodsIssueRules() {}

    private static boolean isOn(StockCard card, IssueLine line) {
        return card.isOf(line.product(), line.specification())
                && line.quantity().isCountedIn(card.unit());
    }

    private static boolean isOfTheIssue(GoodsIssue issue, Map.Entry<String, Quantity> taken) {
        Quantity quantity = taken.getValue();
        return quantity.isPositive()
                && issue.line(taken.getKey())
                        .filter(line -> line.quantity().unit().convertsTo(quantity.unit())
                                && !quantity.isMoreThan(issue.out(line)))
                        .isPresent();
    }

    /** Whether goods are reserved or put out by it. */
    static boolean isUnderWay(Filed<GoodsIssue> issue) {
        return issue.isIn(GoodsIssueState.APPROVED, GoodsIssueState.PICKED) || isOut(issue);
    }

    public static boolean isOut(Filed<GoodsIssue> issue) {
        return issue.isIn(GoodsIssueState.ISSUED, GoodsIssueState.POSTED);
    }

    /** What the issue, as it stands, has of one of its cards. */
    static Draw ofTheCard(Filed<GoodsIssue> issue, Ref<StockCard> card) {
        Quantity all = issue.content().of(card);
        Quantity none = Quantity.zero(all.unit());
        Ref<DeliveryNote> note = issue.content().note();
        boolean isDone = issue.isIn(GoodsIssueState.POSTED, GoodsIssueState.WITHDRAWN);
        Quantity reserved = isUnderWay(issue) && !isOut(issue) ? all : none;
        Quantity out = isOut(issue) ? all : none;
        return new Draw(issue.ref(), new Drawn(note == null ? "" : note.id(), reserved, out, isDone));
    }

    /** What the issue, as it stands, has of the tender by which its goods were sold. */
    static Fetch ofTheTender(Filed<GoodsIssue> issue, Ref<ScrapTender> tender) {
        return new Fetch(issue.ref(), isUnderWay(issue), isOut(issue), issue.isIn(GoodsIssueState.POSTED));
    }
}
