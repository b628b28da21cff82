package io.deliverykit.pricing;

import static io.deliverykit.approval.ApprovalPolicy.approvals;
import static io.deliverykit.lifecycle.Fact.fact;
import static io.deliverykit.lifecycle.Fact.factIfAny;
import static io.deliverykit.lifecycle.Fact.facts;
import static io.deliverykit.lifecycle.Setting.setting;
import static io.deliverykit.lifecycle.Table.covered;
import static io.deliverykit.lifecycle.Table.step;
import static io.deliverykit.party.Role.GENERAL_MANAGER;
import static io.deliverykit.party.Role.SALES_DIRECTOR;
import static io.deliverykit.party.Role.SALES_MANAGER;

import io.deliverykit.account.CustomerAccount;
import io.deliverykit.account.CustomerAccountCommands.UseOwnPrices;
import io.deliverykit.approval.ApprovalPolicy;
import io.deliverykit.approval.ApprovalStep.Covered;
import io.deliverykit.lifecycle.Answer;
import io.deliverykit.lifecycle.Fact;
import io.deliverykit.lifecycle.Filed;
import io.deliverykit.lifecycle.InputRule;
import io.deliverykit.lifecycle.Ref;
import io.deliverykit.lifecycle.Rule;
import io.deliverykit.lifecycle.Setting;
import io.deliverykit.lifecycle.Situation;
import io.deliverykit.pricing.PriceBook.Days;
import io.deliverykit.pricing.PriceBookCommands.Publish;
import io.deliverykit.pricing.PriceListCommands.Supersede;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What must hold on a {@link PriceList}, and who must agree. */
public final class PriceListRules {
    /** From which change on customers are told of a new price, in per cent. */
    public static final Setting<BigDecimal> TOLD_FROM = setting("PR-01.told-from", BigDecimal.valueOf(5));

    static final Fact<PriceList, PriceList> THE_SUCCESSOR =
            factIfAny("the list that takes its place", PriceList.class, PriceList::successor);

    static final Fact<PriceList, PriceList> THE_LIST_IT_FOLLOWS =
            factIfAny("the list it follows", PriceList.class, PriceList::follows);

    static final Fact<PriceList, PriceList> THE_LIST_FOR_EVERYBODY =
            factIfAny("the list for everybody", PriceList.class, PriceList::general);

    static final Fact<PriceList, PriceBook> THE_BOOK =
            fact("the price book", PriceBook.class, list -> PriceBook.FOR_EVERYBODY);

    /** The book in which it stands itself. */
    static final Fact<PriceList, PriceBook> THE_BOOK_FOR_EVERYBODY = facts(
            "the price book",
            PriceBook.class,
            list -> list.isForEverybody() ? List.of(PriceBook.FOR_EVERYBODY) : List.of());

    static final Fact<PriceList, CustomerAccount> ITS_CUSTOMERS_ACCOUNT =
            factIfAny("its customer's account", CustomerAccount.class, PriceList::customer);

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

    static final InputRule<PriceList, Supersede> ENDS_NO_SOONER_THAN_TODAY = InputRule.asks(
            "PR-01",
            "ends-no-sooner-than-today",
            Supersede.class,
            (now, supersede) ->
                    Answer.of(!supersede.lastDay().isBefore(now.today())).with("lastDay", supersede.lastDay()));

    static final Rule<PriceList> NAMES_THE_LISTS_BESIDE_IT = Rule.asks(
            "PR-02", "names-the-lists-beside-it", PriceListRules::namesOthers, THE_BOOK, ITS_CUSTOMERS_ACCOUNT);

    static final Rule<PriceList> MOVES_NO_PRICE_THAT_CUSTOMERS_ARE_TOLD_OF = Rule.asks(
            "PR-01",
            "moves-no-price-that-customers-are-told-of",
            now -> {
                Set<String> moved = new TreeSet<>();
                now.all(THE_LIST_IT_FOLLOWS)
                        .forEach(before ->
                                moved.addAll(before.content().movedBy(now.content(), now.setting(TOLD_FROM))));
                return Answer.of(moved.isEmpty()).with("products", String.join(", ", moved));
            },
            THE_LIST_IT_FOLLOWS);

    private static final Covered<Situation<PriceList>> PRICES = covered("prices", PriceList::prices);
    private static final Covered<Situation<PriceList>> DAYS = covered("days", PriceList::days);

    /**
     * Reviewed by the sales manager; a list for everybody is approved by the general manager too (PR-01), and so is one of a
     * customer that goes below the floors of that list, by the director after (PR-02).
     */
    static final ApprovalPolicy<Situation<PriceList>> PRICE_APPROVALS = approvals(
            "prices",
            step(PriceList.class, "sales manager", SALES_MANAGER).covering(PRICES, DAYS),
            step(PriceList.class, "general manager", GENERAL_MANAGER)
                    .when(
                            "it is for everybody or goes below a floor",
                            now -> now.content().isForEverybody() || isBelowFloor(now))
                    .covering(PRICES, DAYS),
            step(PriceList.class, "sales director", SALES_DIRECTOR)
                    .when("it goes below a floor", PriceListRules::isBelowFloor)
                    .covering(PRICES, DAYS));

    private PriceListRules() {}

    /** Whether this list is the one to price by on a day; what is superseded holds until its last day. */
    public static boolean isInForce(Filed<PriceList> list, LocalDate day) {
        return list.isIn(PriceListState.IN_FORCE, PriceListState.SUPERSEDED)
                && list.content().covers(day);
    }

    /** The days of a list for everybody in the book, once it is in force. */
    static Publish ofTheBook(Filed<PriceList> list, Ref<PriceBook> book) {
        return new Publish(list.ref(), published(list));
    }

    /** The days of a customer's own list on the account, once it is in force. */
    static UseOwnPrices ofTheAccount(Filed<PriceList> list, Ref<CustomerAccount> account) {
        return new UseOwnPrices(list.ref(), published(list));
    }

    private static @Nullable Days published(Filed<PriceList> list) {
        return list.isIn(PriceListState.IN_FORCE, PriceListState.SUPERSEDED)
                ? list.content().days()
                : null;
    }

    /** Whether they are the ones in force: for its customers the day before it begins, and for everybody on that day. */
    private static Answer namesOthers(Situation<PriceList> now) {
        PriceList list = now.content();
        PriceBook book = now.the(THE_BOOK).content();
        LocalDate eve =
                list.from().equals(LocalDate.MIN) ? list.from() : list.from().minusDays(1);
        Ref<PriceList> before = now.all(ITS_CUSTOMERS_ACCOUNT).stream()
                .flatMap(account -> account.content().ownPrices().listOn(eve).stream())
                .findFirst()
                .or(() -> book.listOn(eve))
                .orElse(null);
        Ref<PriceList> general =
                list.isForEverybody() ? null : book.listOn(list.from()).orElse(null);
        return Answer.of(Objects.equals(list.follows(), before) && Objects.equals(list.general(), general))
                .with("follows", before == null ? "-" : before.id())
                .with("general", general == null ? "-" : general.id());
    }

    private static boolean isBelowFloor(Situation<PriceList> now) {
        return now.all(THE_LIST_FOR_EVERYBODY).stream()
                .anyMatch(general -> !now.content().undercut(general.content()).isEmpty());
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
