package io.deliverykit.pricing;

import static io.deliverykit.approval.ApprovalPolicy.approvals;
import static io.deliverykit.lifecycle.Fact.facts;
import static io.deliverykit.lifecycle.Setting.setting;
import static io.deliverykit.lifecycle.Table.covered;
import static io.deliverykit.lifecycle.Table.step;
import static io.deliverykit.party.Role.GENERAL_MANAGER;
import static io.deliverykit.party.Role.SALES_MANAGER;

import io.deliverykit.approval.ApprovalPolicy;
import io.deliverykit.lifecycle.Answer;
import io.deliverykit.lifecycle.Fact;
import io.deliverykit.lifecycle.Filed;
import io.deliverykit.lifecycle.InputRule;
import io.deliverykit.lifecycle.Rule;
import io.deliverykit.lifecycle.Setting;
import io.deliverykit.lifecycle.Situation;
import io.deliverykit.pricing.PriceListCommands.Supersede;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/** What must hold on a {@link PriceList}, and who must agree. */
public final class PriceListRules {
    /** From which change on customers are told of a new price, in per cent. */
    public static final Setting<BigDecimal> TOLD_FROM = setting("PR-01.told-from", BigDecimal.valueOf(5));

    static final Fact<PriceList, PriceList> THE_SUCCESSOR = facts(
            "the list that takes its place",
            PriceList.class,
            list -> list.successor() == null ? List.of() : List.of(list.successor()));

    static final Rule<PriceList> ENDS_AFTER_IT_BEGINS = Rule.asks("PR-01", "ends-after-it-begins", now -> {
        LocalDate last = now.content().until();
        return Answer.of(last == null || !last.isBefore(now.content().from()))
                .with("from", now.content().from())
                .with("until", String.valueOf(last));
    });

    static final InputRule<PriceList, Supersede> LAST_DAY_IS_ONE_OF_ITS_DAYS = InputRule.asks(
            "PR-01",
            "last-day-is-one-of-its-days",
            Supersede.class,
            (now, supersede) -> Answer.of(now.content().covers(supersede.lastDay()))
                    .with("from", now.content().from()));

    static final Rule<PriceList> IS_FOLLOWED_BY_A_LIST_IN_FORCE =
            Rule.asks("PR-01", "is-followed-by-a-list-in-force", PriceListRules::isFollowed, THE_SUCCESSOR);

    static final Rule<PriceList> MOVES_NO_PRICE_THAT_CUSTOMERS_ARE_TOLD_OF = Rule.asks(
            "PR-01",
            "moves-no-price-that-customers-are-told-of",
            now -> {
                Set<String> moved = new TreeSet<>();
                now.all(THE_SUCCESSOR)
                        .forEach(next -> moved.addAll(now.content().movedBy(next.content(), now.setting(TOLD_FROM))));
                return Answer.of(moved.isEmpty()).with("products", String.join(", ", moved));
            },
            THE_SUCCESSOR);

    /** Reviewed by the sales manager; a list for everybody is approved by the general manager too (PR-01). */
    static final ApprovalPolicy<Situation<PriceList>> PRICE_APPROVALS = approvals(
            "prices",
            step(PriceList.class, "sales manager", SALES_MANAGER).covering(covered("prices", PriceList::prices)),
            step(PriceList.class, "general manager", GENERAL_MANAGER)
                    .when("it is for everybody", now -> now.content().isForEverybody())
                    .covering(covered("prices", PriceList::prices)));

    private PriceListRules() {}

    /** Whether this list is the one to price by on a day; what is superseded holds until its last day. */
    public static boolean isInForce(Filed<PriceList> list, LocalDate day) {
        return list.isIn(PriceListState.IN_FORCE, PriceListState.SUPERSEDED)
                && list.content().covers(day);
    }

    private static Answer isFollowed(Situation<PriceList> now) {
        LocalDate last = now.content().until();
        boolean isFollowed = last != null
                && last.isBefore(LocalDate.MAX)
                && now.all(THE_SUCCESSOR).stream()
                        .anyMatch(next -> !next.ref().equals(now.filed().ref())
                                && isInForce(next, last.plusDays(1))
                                && Objects.equals(
                                        next.content().customer(), now.content().customer()));
        return Answer.of(isFollowed)
                .with("lastDay", String.valueOf(last))
                .with("by", String.valueOf(now.content().successor()));
    }
}
