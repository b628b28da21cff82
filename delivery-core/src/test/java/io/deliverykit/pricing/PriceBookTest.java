package io.deliverykit.pricing;

import static io.deliverykit.testkit.People.*;
import static org.assertj.core.api.Assertions.assertThat;

import io.deliverykit.account.CustomerAccount;
import io.deliverykit.desk.Outcome;
import io.deliverykit.lifecycle.Ref;
import io.deliverykit.lifecycle.Review;
import io.deliverykit.pricing.PriceBookCommands.ClosePriceBook;
import io.deliverykit.pricing.PriceBookCommands.OpenPriceBook;
import io.deliverykit.pricing.PriceListCommands.DraftPriceList;
import io.deliverykit.pricing.PriceListCommands.SubmitPriceList;
import io.deliverykit.pricing.PriceListCommands.Supersede;
import io.deliverykit.refusal.Refusal;
import io.deliverykit.testkit.Scene;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The scene's list for everybody is in force since today. */
@Tag("PR-02")
class PriceBookTest {
    private final Scene scene = Scene.inMemory().furnished();
    private final LocalDate today = scene.today();

    @Test
    void lets_a_later_list_take_over_on_its_first_day() {
        Ref<PriceList> next = inForce("next", null, today.plusDays(5));

        assertThat(book().listOn(today.minusDays(1))).isEmpty();
        assertThat(book().listOn(today.plusDays(4))).hasValue(Scene.PRICES);
        assertThat(book().listOn(today.plusDays(5))).hasValue(next);
    }

    @Test
    void of_a_customers_own_lists_is_on_their_account() {
        Ref<PriceList> own = inForce("own", Scene.ACCOUNT, today.plusDays(2));
        Ref<PriceList> next = inForce("next", Scene.ACCOUNT, today.plusDays(5));
        PriceBook ownPrices = scene.find(Scene.ACCOUNT).content().ownPrices();

        assertThat(ownPrices.listOn(today.plusDays(1))).isEmpty();
        assertThat(ownPrices.listOn(today.plusDays(4))).hasValue(own);
        assertThat(ownPrices.listOn(today.plusDays(5))).hasValue(next);
        assertThat(book().lists()).containsOnlyKeys(Scene.PRICES.id());
    }

    @Test
    void takes_no_second_list_that_begins_for_everybody_on_the_same_day() {
        submitted("one", null, today.plusDays(5));
        submitted("other", null, today.plusDays(5));
        scene.approve(PriceList.ref("one"), SALES_MANAGER, GENERAL_MANAGER);
        scene.approve(PriceList.ref("other"), SALES_MANAGER);

        assertRefused(scene.attempt(GENERAL_MANAGER, PriceList.ref("other"), new Review.Approve<>()));
    }

    @Test
    void takes_no_second_list_that_begins_for_one_customer_on_the_same_day() {
        submitted("one", Scene.ACCOUNT, today);
        submitted("other", Scene.ACCOUNT, today);
        scene.approve(PriceList.ref("one"), SALES_MANAGER);

        assertRefused(scene.attempt(SALES_MANAGER, PriceList.ref("other"), new Review.Approve<>()));
    }

    private static void assertRefused(Outcome second) {
        assertThat(second.reasons()).extracting(Refusal::name).containsExactly("no-other-list-begins-that-day");
        assertThat(second.reasons().get(0).values()).containsEntry("lists", "one");
    }

    @Test
    void forgets_lists_that_are_over_when_another_comes() {
        inForce("next", null, today.plusDays(1));
        scene.does(CLERK, Scene.PRICES, new Supersede(PriceList.ref("next"), today));
        scene.clock().set(today.plusDays(1).atTime(8, 0).atZone(Scene.ZONE).toInstant());

        inForce("last", null, today.plusDays(9));

        assertThat(book().lists()).containsOnlyKeys("next", "last");
    }

    @Test
    void is_not_closed_while_a_list_is_in_it() {
        assertThat(scene.refusals(GENERAL_MANAGER, PriceBook.FOR_EVERYBODY, new ClosePriceBook()))
                .containsExactly("PR-02 has-no-list");
    }

    @Test
    @Tag("PR-02")
    void takes_no_list_once_it_is_closed() {
        Scene empty = Scene.inMemory();
        Ref<PriceList> list = PriceList.ref("late");
        empty.does(CLERK, PriceBook.FOR_EVERYBODY, new OpenPriceBook());
        empty.does(
                CLERK,
                list,
                empty.priceList(null, today, scene.find(Scene.PRICES).content().prices()));
        empty.does(CLERK, list, new SubmitPriceList());
        empty.does(GENERAL_MANAGER, PriceBook.FOR_EVERYBODY, new ClosePriceBook());
        empty.approve(list, SALES_MANAGER);

        assertThat(empty.refusals(GENERAL_MANAGER, list, new Review.Approve<>()))
                .containsExactly("PR-02 is-in-use");
    }

    private PriceBook book() {
        return scene.find(PriceBook.FOR_EVERYBODY).content();
    }

    private Ref<PriceList> inForce(String id, @Nullable Ref<CustomerAccount> customer, LocalDate from) {
        Ref<PriceList> list = submitted(id, customer, from);
        scene.approve(list, SALES_MANAGER);
        if (customer == null) {
            scene.approve(list, GENERAL_MANAGER);
        }
        return list;
    }

    private Ref<PriceList> submitted(String id, @Nullable Ref<CustomerAccount> customer, LocalDate from) {
        Map<String, ListPrice> prices = scene.find(Scene.PRICES).content().prices();
        DraftPriceList draft = scene.priceList(customer, from, prices);
        scene.does(CLERK, PriceList.ref(id), draft);
        scene.does(CLERK, PriceList.ref(id), new SubmitPriceList());
        return PriceList.ref(id);
    }
}
