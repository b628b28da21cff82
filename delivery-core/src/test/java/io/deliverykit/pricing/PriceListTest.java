package io.deliverykit.pricing;

import static io.deliverykit.testkit.People.*;
import static org.assertj.core.api.Assertions.assertThat;

import io.deliverykit.desk.Outcome;
import io.deliverykit.lifecycle.Filed;
import io.deliverykit.lifecycle.Ref;
import io.deliverykit.lifecycle.Review;
import io.deliverykit.pricing.PriceListCommands.DraftPriceList;
import io.deliverykit.pricing.PriceListCommands.RevisePrices;
import io.deliverykit.pricing.PriceListCommands.SubmitPriceList;
import io.deliverykit.pricing.PriceListCommands.Supersede;
import io.deliverykit.quantity.Price;
import io.deliverykit.quantity.Unit;
import io.deliverykit.refusal.Refusal;
import io.deliverykit.testkit.Scene;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The scene has a list for everybody, at 100 a piece, in force since today; another is drawn up. */
@Tag("PR-01")
class PriceListTest {
    private static final Ref<PriceList> NEXT = PriceList.ref("list-2");

    private final Scene scene = Scene.inMemory().furnished();
    private final LocalDate today = scene.today();

    @Test
    void lives_from_the_clerks_draft_to_the_list_that_takes_its_place() {
        drafted(null, today, "110");
        scene.does(CLERK, NEXT, new RevisePrices(prices("104")));
        scene.does(CLERK, NEXT, new SubmitPriceList());
        scene.approve(NEXT, SALES_MANAGER, GENERAL_MANAGER);

        Filed<PriceList> superseded = scene.does(CLERK, Scene.PRICES, new Supersede(NEXT, today.plusDays(9)));

        assertThat(superseded.state()).isEqualTo(PriceListState.SUPERSEDED);
        assertThat(PriceListRules.isInForce(superseded, today.plusDays(9))).isTrue();
        assertThat(PriceListRules.isInForce(superseded, today.plusDays(10))).isFalse();
        assertThat(PriceListRules.isInForce(scene.find(NEXT), today.plusDays(10)))
                .isTrue();
        assertThat(scene.desk().verifyJournal(CLERK, NEXT)).isEmpty();
    }

    @Test
    void is_reviewed_by_the_sales_manager_and_then_approved_by_the_general_manager() {
        drafted(null, today, "110");
        scene.does(CLERK, NEXT, new SubmitPriceList());

        assertThat(scene.attempt(GENERAL_MANAGER, NEXT, new Review.Approve<>()).isGranted())
                .isFalse();
        assertThat(scene.approve(NEXT, SALES_MANAGER).state()).isEqualTo(PriceListState.IN_REVIEW);
        assertThat(scene.approve(NEXT, GENERAL_MANAGER).state()).isEqualTo(PriceListState.IN_FORCE);
    }

    @Test
    void of_one_customer_is_approved_by_the_sales_manager() {
        drafted("customer-1", today, "90");
        scene.does(CLERK, NEXT, new SubmitPriceList());

        assertThat(scene.approve(NEXT, SALES_MANAGER).state()).isEqualTo(PriceListState.IN_FORCE);
    }

    @Test
    void whose_prices_change_after_the_review_is_reviewed_again() {
        drafted(null, today, "110");
        scene.does(CLERK, NEXT, new SubmitPriceList());
        scene.approve(NEXT, SALES_MANAGER);
        scene.does(GENERAL_MANAGER, NEXT, new Review.Reject<>("too dear"));
        scene.does(CLERK, NEXT, new RevisePrices(prices("105")));
        scene.does(CLERK, NEXT, new SubmitPriceList());

        assertThat(scene.attempt(GENERAL_MANAGER, NEXT, new Review.Approve<>()).isGranted())
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({"0, true", "-1, false"})
    void ends_no_earlier_than_it_begins(int lastDay, boolean granted) {
        Outcome outcome = scene.attempt(
                CLERK, NEXT, new DraftPriceList("next", null, today, today.plusDays(lastDay), prices("100")));

        assertThat(outcome.isGranted()).isEqualTo(granted);
    }

    @Test
    void is_ended_by_nothing_but_a_list_in_force() {
        drafted(null, today, "104");

        assertThat(supersede(NEXT, 0)).containsExactly("is-followed-by-a-list-in-force");
        assertThat(supersede(Scene.PRICES, 0)).containsExactly("is-followed-by-a-list-in-force");
        assertThat(supersede(NEXT, -1)).containsExactly("last-day-is-one-of-its-days");
    }

    @Test
    void is_not_ended_by_a_list_that_begins_too_late_or_is_for_one_customer() {
        inForce(PriceList.ref("late"), null, today.plusDays(2));
        inForce(PriceList.ref("own"), "customer-1", today);

        assertThat(supersede(PriceList.ref("late"), 0)).containsExactly("is-followed-by-a-list-in-force");
        assertThat(supersede(PriceList.ref("own"), 0)).containsExactly("is-followed-by-a-list-in-force");
        assertThat(supersede(PriceList.ref("late"), 1)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # new price, customers are told
            104.99,      false
            105,         true
            95,          true
            95.01,       false
            """)
    void points_out_the_prices_of_which_customers_are_told(String price, boolean told) {
        drafted(null, today, price);
        scene.does(CLERK, NEXT, new SubmitPriceList());
        scene.approve(NEXT, SALES_MANAGER, GENERAL_MANAGER);

        Outcome outcome = scene.attempt(CLERK, Scene.PRICES, new Supersede(NEXT, today));

        assertThat(outcome.isGranted()).isTrue();
        assertThat(outcome.hints().isEmpty()).isNotEqualTo(told);
    }

    private void drafted(@Nullable String customer, LocalDate from, String price) {
        scene.does(CLERK, NEXT, new DraftPriceList("next", customer, from, null, prices(price)));
    }

    private void inForce(Ref<PriceList> ref, @Nullable String customer, LocalDate from) {
        scene.does(CLERK, ref, new DraftPriceList("next", customer, from, null, prices("100")));
        scene.does(CLERK, ref, new SubmitPriceList());
        scene.approve(ref, SALES_MANAGER);
        if (customer == null) {
            scene.approve(ref, GENERAL_MANAGER);
        }
    }

    private List<String> supersede(Ref<PriceList> by, int lastDay) {
        return scene.attempt(CLERK, Scene.PRICES, new Supersede(by, today.plusDays(lastDay))).reasons().stream()
                .map(Refusal::name)
                .toList();
    }

    private static Map<String, ListPrice> prices(String list) {
        return Map.of("SHEET", new ListPrice(Price.of("CNY " + list, Unit.PIECE), Price.of("CNY 80", Unit.PIECE)));
    }
}
