package io.deliverykit.goodsissue;

import static io.deliverykit.goodsissue.IssueScene.*;
import static io.deliverykit.testkit.People.*;
import static org.assertj.core.api.Assertions.assertThat;

import io.deliverykit.goodsissue.GoodsIssueCommands.*;
import io.deliverykit.goodsissue.ScrapTenderCommands.*;
import io.deliverykit.lifecycle.Policy;
import io.deliverykit.lifecycle.Ref;
import io.deliverykit.lifecycle.Review;
import io.deliverykit.memory.MemoryStorage;
import io.deliverykit.refusal.Refusal;
import io.deliverykit.testkit.Scene;
import java.util.List;
import java.util.Map;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Scrap and by-products, from the first bid until they are fetched. */
class ScrapTenderTest {
    static final Ref<ScrapTender> TENDER = ScrapTender.ref("t1");

    private final Scene scene = Scene.inMemory().furnished();

    @BeforeEach
    void scrap_lies_there() {
        new IssueScene(scene).stocked(12);
    }

    static Money yuan(long amount) {
        return Money.of(Scene.CNY, amount);
    }

    static Ref<ScrapTender> invited(Scene scene) {
        scene.does(CLERK, TENDER, new InviteBids("SHEET", "", pieces(12), Scene.CNY));
        return TENDER;
    }

    static Ref<ScrapTender> awarded(Scene scene) {
        invited(scene);
        scene.does(CLERK, TENDER, new RecordBid("A", yuan(100)));
        scene.does(CLERK, TENDER, new RecordBid("B", yuan(120)));
        scene.does(CLERK, TENDER, new RecordBid("C", yuan(110)));
        scene.does(SALES_MANAGER, TENDER, new AwardTender("B"));
        return TENDER;
    }

    static Ref<ScrapTender> paid(Scene scene) {
        awarded(scene);
        scene.does(CASHIER, TENDER, new ReceiveCash("r1", yuan(120)));
        return TENDER;
    }

    static RequestIssue fetching(long number) {
        return new RequestIssue(IssueKind.SCRAP, null, TENDER, "", List.of(line("", pieces(number))));
    }

    static Ref<ScrapTender> fetched(Scene scene) {
        paid(scene);
        scene.does(CLERK, ISSUE, fetching(12));
        scene.approve(ISSUE, WAREHOUSE_SUPERVISOR);
        scene.does(KEEPER, ISSUE, new PickGoods());
        scene.does(KEEPER, ISSUE, signature(12));
        return TENDER;
    }

    @Test
    @Tag("GI-05")
    void need_three_bidders_who_bid_once_each_in_the_currency_of_the_tender() {
        assertThat(scene.refusals(CLERK, TENDER, new InviteBids("SHEET", "", pieces(0), Scene.CNY)))
                .containsExactly("GI-05 sells-something");
        invited(scene);
        scene.does(CLERK, TENDER, new RecordBid("A", yuan(100)));
        scene.does(CLERK, TENDER, new RecordBid("B", yuan(120)));

        assertThat(scene.refusals(CLERK, TENDER, new RecordBid("A", yuan(130)))).containsExactly("GI-05 bids-once");
        assertThat(scene.refusals(CLERK, TENDER, new RecordBid("C", Money.of(CurrencyUnit.USD, 1))))
                .containsExactly("GI-05 bids-in-its-currency");
        assertThat(scene.refusals(CLERK, TENDER, new RecordBid("C", yuan(0))))
                .containsExactly("GI-05 bids-in-its-currency");
        assertThat(scene.refusals(SALES_MANAGER, TENDER, new AwardTender("B")))
                .containsExactly("GI-05 has-enough-bidders");
    }

    @Test
    @Tag("GI-05")
    void go_to_nobody_but_the_highest_bidder_for_what_was_bid() {
        invited(scene);
        List.of("A", "B", "C")
                .forEach(each -> scene.does(CLERK, TENDER, new RecordBid(each, yuan(100 + each.charAt(0)))));
        assertThat(scene.refusals(SALES_MANAGER, TENDER, new AwardTender("B")))
                .containsExactly("GI-05 highest-bidder-wins");
        assertThat(scene.refusals(SALES_MANAGER, TENDER, new AwardTender("D")))
                .containsExactly("GI-05 highest-bidder-wins");
        scene.does(SALES_MANAGER, TENDER, new AwardTender("C"));

        Refusal refusal = scene.attempt(CASHIER, TENDER, new ReceiveCash("r1", yuan(1)))
                .reasons()
                .get(0);
        assertThat(refusal.name()).isEqualTo("pays-what-was-bid");
        assertThat(refusal.values()).containsEntry("bid", "CNY 167.00");
    }

    @Test
    @Tag("GI-05")
    void need_as_many_bidders_as_the_company_has_set() {
        Scene two = Scene.with(
                        new MemoryStorage(),
                        builder -> builder.policy(Policy.standard(Scene.ZONE).with(ScrapTenderRules.BIDDERS, 2)))
                .furnished();
        invited(two);
        two.does(CLERK, TENDER, new RecordBid("A", yuan(100)));
        two.does(CLERK, TENDER, new RecordBid("B", yuan(120)));

        assertThat(two.does(SALES_MANAGER, TENDER, new AwardTender("B")).state())
                .isEqualTo(ScrapTenderState.AWARDED);
    }

    @Test
    @Tag("GI-05")
    void are_not_put_out_before_they_are_paid_nor_more_or_other_than_was_sold() {
        awarded(scene);
        assertThat(scene.refusals(CLERK, ISSUE, fetching(11))).containsExactly("GI-05 is-what-its-tender-sold");
        assertThat(scene.refusals(
                        CLERK, ISSUE, new RequestIssue(IssueKind.SCRAP, null, null, "", List.of(line("", pieces(1))))))
                .containsExactly("GI-05 is-of-a-tender-if-scrap");
        scene.does(CLERK, ISSUE, fetching(12));
        assertThat(scene.refusals(WAREHOUSE_SUPERVISOR, ISSUE, new Review.Approve<>()))
                .containsExactly("GI-05 its-tender-is-paid");

        scene.does(CASHIER, TENDER, new ReceiveCash("r1", yuan(120)));
        scene.approve(ISSUE, WAREHOUSE_SUPERVISOR);
    }

    @Test
    @Tag("GI-05")
    @Tag("XP-19")
    void are_fetched_by_one_issue_and_wait_again_when_they_come_back() {
        paid(scene);
        scene.does(CLERK, ISSUE, fetching(12));
        scene.does(CLERK, OTHER_ISSUE, fetching(12));
        scene.approve(ISSUE, WAREHOUSE_SUPERVISOR);
        assertThat(scene.refusals(WAREHOUSE_SUPERVISOR, OTHER_ISSUE, new Review.Approve<>()))
                .contains("GI-05 no-other-issue-fetches-it");
        scene.does(KEEPER, ISSUE, new PickGoods());
        scene.does(KEEPER, ISSUE, signature(12));

        scene.does(KEEPER, ISSUE, new TakeBack(Map.of("1", pieces(12)), "the truck broke down"));

        assertThat(scene.find(TENDER).state()).isEqualTo(ScrapTenderState.PAID);
        assertThat(scene.find(TENDER).content().issue()).isNull();
        scene.approve(OTHER_ISSUE, WAREHOUSE_SUPERVISOR);
    }
}
