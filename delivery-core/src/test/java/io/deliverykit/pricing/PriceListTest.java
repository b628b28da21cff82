package io.deliverykit.pricing;

import static io.deliverykit.testkit.People.*;
import static org.assertj.core.api.Assertions.assertThat;

import io.deliverykit.account.CustomerAccount;
import io.deliverykit.desk.Outcome;
import io.deliverykit.lifecycle.Event;
import io.deliverykit.lifecycle.Filed;
import io.deliverykit.lifecycle.Policy;
import io.deliverykit.lifecycle.Ref;
import io.deliverykit.lifecycle.Review;
import io.deliverykit.memory.MemoryStorage;
import io.deliverykit.pricing.PriceListCommands.DraftPriceList;
import io.deliverykit.pricing.PriceListCommands.RevisePriceList;
import io.deliverykit.pricing.PriceListCommands.SubmitPriceList;
import io.deliverykit.pricing.PriceListCommands.Supersede;
import io.deliverykit.quantity.Price;
import io.deliverykit.quantity.Unit;
import io.deliverykit.refusal.Refusal;
import io.deliverykit.testkit.Scene;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The scene has a list for everybody, at 100 a piece and not below 80, in force since today; another is drawn up. */
@Tag("PR-01")
class PriceListTest {
    private static final Ref<PriceList> NEXT = PriceList.ref("list-2");

    private Scene scene = Scene.inMemory().furnished();
    private final LocalDate today = scene.today();
    private final LocalDate tomorrow = today.plusDays(1);

    @Test
    void lives_from_the_clerks_draft_to_the_list_that_takes_its_place() {
        drafted(null, tomorrow, "110");
        scene.does(CLERK, NEXT, revised(today.plusDays(10), "104"));
        submitted();
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
        drafted(null, tomorrow, "110");
        submitted();

        assertThat(scene.attempt(GENERAL_MANAGER, NEXT, new Review.Approve<>()).isGranted())
                .isFalse();
        assertThat(scene.approve(NEXT, SALES_MANAGER).state()).isEqualTo(PriceListState.IN_REVIEW);
        assertThat(scene.approve(NEXT, GENERAL_MANAGER).state()).isEqualTo(PriceListState.IN_FORCE);
    }

    @Test
    void of_one_customer_is_approved_by_the_sales_manager() {
        drafted(Scene.ACCOUNT, today, "90");
        submitted();

        assertThat(scene.approve(NEXT, SALES_MANAGER).state()).isEqualTo(PriceListState.IN_FORCE);
    }

    @Test
    @Tag("PR-02")
    void of_one_customer_below_the_floor_for_everybody_needs_the_general_manager_and_then_the_director() {
        scene.does(CLERK, NEXT, scene.priceList(Scene.ACCOUNT, today, prices("90", "79.99")));
        submitted();
        scene.approve(NEXT, SALES_MANAGER);

        assertThat(scene.attempt(SALES_DIRECTOR, NEXT, new Review.Approve<>()).isGranted())
                .isFalse();
        assertThat(scene.approve(NEXT, GENERAL_MANAGER).state()).isEqualTo(PriceListState.IN_REVIEW);
        assertThat(scene.approve(NEXT, SALES_DIRECTOR).state()).isEqualTo(PriceListState.IN_FORCE);
    }

    @Test
    @Tag("PR-02")
    void names_the_lists_beside_which_it_stands() {
        scene.does(CLERK, NEXT, new DraftPriceList("next", Scene.ACCOUNT, today, null, null, null, prices("90")));

        assertThat(scene.refusals(CLERK, NEXT, new SubmitPriceList()))
                .containsExactly("PR-02 names-the-lists-beside-it");
        scene.does(CLERK, NEXT, new RevisePriceList(today, null, null, Scene.PRICES, prices("90")));
        assertThat(scene.attempt(CLERK, NEXT, new SubmitPriceList()).isGranted())
                .isTrue();
    }

    @Test
    void whose_prices_or_days_change_after_the_review_is_reviewed_again() {
        drafted(null, tomorrow, "110");
        submitted();
        scene.approve(NEXT, SALES_MANAGER);
        scene.does(GENERAL_MANAGER, NEXT, new Review.Reject<>("too soon"));
        scene.does(CLERK, NEXT, revised(today.plusDays(30), "110"));
        submitted();

        assertThat(scene.find(NEXT).content().from()).isEqualTo(today.plusDays(30));
        assertThat(scene.attempt(GENERAL_MANAGER, NEXT, new Review.Approve<>()).isGranted())
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({"0, true", "-1, false"})
    void ends_no_earlier_than_it_begins(int lastDay, boolean granted) {
        DraftPriceList draft =
                new DraftPriceList("next", null, today, today.plusDays(lastDay), null, null, prices("100"));
        assertThat(scene.attempt(CLERK, NEXT, draft).isGranted()).isEqualTo(granted);

        drafted(PriceList.ref("other"), null, tomorrow, "100");
        RevisePriceList revised = new RevisePriceList(today, today.plusDays(lastDay), null, null, prices("100"));
        assertThat(scene.attempt(CLERK, PriceList.ref("other"), revised).isGranted())
                .isEqualTo(granted);
    }

    @Test
    void is_ended_by_nothing_but_a_list_in_force_and_on_no_day_that_is_over() {
        drafted(null, tomorrow, "104");

        assertThat(supersede(NEXT, 0)).containsExactly("is-followed-by-a-list-in-force");
        assertThat(supersede(Scene.PRICES, 0)).containsExactly("is-followed-by-a-list-in-force");
        assertThat(supersede(NEXT, -1)).containsExactly("last-day-is-one-of-its-days", "ends-no-sooner-than-today");
        scene.clock().set(tomorrow.atTime(8, 0).atZone(Scene.ZONE).toInstant());
        assertThat(supersede(NEXT, 0)).containsExactly("ends-no-sooner-than-today");
    }

    @Test
    void is_not_ended_by_a_list_that_begins_too_late_or_is_for_one_customer() {
        inForce(PriceList.ref("late"), null, today.plusDays(2));
        inForce(PriceList.ref("own"), Scene.ACCOUNT, today);

        assertThat(supersede(PriceList.ref("late"), 0)).containsExactly("is-followed-by-a-list-in-force");
        assertThat(supersede(PriceList.ref("own"), 0)).containsExactly("is-followed-by-a-list-in-force");
        assertThat(supersede(PriceList.ref("late"), 1)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
        # told from, new price, customers are told
        5,           104.99,    false
        5,           105,       true
        5,           95,        true
        5,           95.01,     false
        2,           101.99,    false
        2,           102,       true
        """)
    void tells_with_its_approval_the_prices_of_which_customers_are_told(
            BigDecimal toldFrom, String price, boolean told) {
        Policy policy = Policy.standard(Scene.ZONE).with(PriceListRules.TOLD_FROM, toldFrom);
        MemoryStorage storage = new MemoryStorage();
        scene = Scene.with(storage, desk -> desk.policy(policy)).furnished();
        drafted(null, tomorrow, price);
        submitted();
        scene.approve(NEXT, SALES_MANAGER);

        Outcome approved = scene.attempt(GENERAL_MANAGER, NEXT, new Review.Approve<>());

        assertThat(approved.hints().isEmpty()).isNotEqualTo(told);
        assertThat(lastEvent(storage).details())
                .isEqualTo(
                        told ? Map.of("PR-01.moves-no-price-that-customers-are-told-of.products", "SHEET") : Map.of());
    }

    private static Event lastEvent(MemoryStorage storage) {
        List<Event> told = new ArrayList<>();
        storage.drain(1000, told::add);
        told.removeIf(event -> !event.document().equals(NEXT));
        return told.get(told.size() - 1);
    }

    private void drafted(@Nullable Ref<CustomerAccount> customer, LocalDate from, String price) {
        drafted(NEXT, customer, from, price);
    }

    private void drafted(Ref<PriceList> ref, @Nullable Ref<CustomerAccount> customer, LocalDate from, String price) {
        scene.does(CLERK, ref, scene.priceList(customer, from, prices(price)));
    }

    private void submitted() {
        scene.does(CLERK, NEXT, new SubmitPriceList());
    }

    private RevisePriceList revised(LocalDate from, String price) {
        return new RevisePriceList(from, null, Scene.PRICES, null, prices(price));
    }

    private void inForce(Ref<PriceList> ref, @Nullable Ref<CustomerAccount> customer, LocalDate from) {
        drafted(ref, customer, from, "100");
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
        return prices(list, "80");
    }

    private static Map<String, ListPrice> prices(String list, String floor) {
        return Map.of(
                "SHEET", new ListPrice(Price.of("CNY " + list, Unit.PIECE), Price.of("CNY " + floor, Unit.PIECE)));
    }
}
