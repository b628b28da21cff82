package io.deliverykit.stock;

import static io.deliverykit.stock.StockCardTest.*;
import static io.deliverykit.testkit.People.*;
import static org.assertj.core.api.Assertions.assertThat;

import io.deliverykit.lifecycle.Policy;
import io.deliverykit.lifecycle.Ref;
import io.deliverykit.memory.MemoryStorage;
import io.deliverykit.quantity.Quantity;
import io.deliverykit.quantity.Unit;
import io.deliverykit.stock.StockCardCommands.OpenStockCard;
import io.deliverykit.stock.StockCountCommands.*;
import io.deliverykit.testkit.Scene;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The monthly count of a warehouse. */
class StockCountTest {
    static final Ref<StockCount> COUNT = StockCount.ref("main-2025-03");
    private static final LocalDate APRIL = LocalDate.of(2025, 4, 1);

    private final Scene scene = Scene.inMemory().furnished();

    static Ref<StockCount> begun(Scene scene) {
        scene.does(WAREHOUSE_SUPERVISOR, COUNT, new BeginCount(scene.today(), "main", Set.of(CARD)));
        return COUNT;
    }

    static CountCard counting(long ledger, long found, String cause) {
        return new CountCard(CARD, pieces(ledger), pieces(found), cause);
    }

    @Test
    @Tag("GI-08")
    void compares_ledger_and_stock_and_goes_to_finance() {
        stocked(scene, 10);
        begun(scene);
        assertThat(scene.refusals(KEEPER, COUNT, new HandInCount())).containsExactly("GI-08 every-card-is-counted");
        assertThat(scene.refusals(KEEPER, COUNT, counting(9, 9, "")))
                .containsExactly("GI-08 ledger-is-as-the-card-says");
        assertThat(scene.refusals(KEEPER, COUNT, counting(10, 9, " "))).containsExactly("GI-08 says-why-it-differs");
        assertThat(scene.refusals(
                        KEEPER, COUNT, new CountCard(CARD, pieces(10), Quantity.of(1, Unit.KILOGRAM), "weighed")))
                .containsExactly("GI-08 says-why-it-differs");
        assertThat(scene.refusals(KEEPER, COUNT, counting(10, -1, "debt")))
                .containsExactly("GI-08 says-why-it-differs");
        scene.does(KEEPER, COUNT, counting(10, 9, "one is bent"));

        scene.does(KEEPER, COUNT, new HandInCount());
        assertThat(scene.find(COUNT).content().differences())
                .containsOnlyKeys(CARD.id())
                .containsValue(pieces(-1));
        assertThat(scene.does(FINANCE_MANAGER, COUNT, new CheckCount()).state()).isEqualTo(StockCountState.CHECKED);

        assertThat(scene.find(CARD).content().counted()).isEqualTo(APRIL.minusMonths(1));
        assertThat(scene.desk().verifyJournal(CLERK, COUNT)).isEmpty();
    }

    @Test
    @Tag("GI-08")
    void is_of_cards_of_its_warehouse_in_a_month_that_has_begun() {
        stocked(scene, 10);
        Ref<StockCard> yard = StockCard.ref("yard", "SHEET", "", "");
        scene.does(KEEPER, yard, new OpenStockCard("SHEET", "", "", "yard", Unit.PIECE));

        assertThat(scene.refusals(KEEPER, COUNT, new BeginCount(scene.today(), "main", Set.of(CARD, yard))))
                .containsExactly("GI-08 its-cards-are-of-its-warehouse");
        assertThat(scene.refusals(KEEPER, COUNT, new BeginCount(APRIL, "main", Set.of(CARD))))
                .containsExactly("GI-08 its-month-has-begun");
        begun(scene);
        assertThat(scene.refusals(KEEPER, COUNT, new CountCard(yard, pieces(0), pieces(0), "")))
                .containsExactly("GI-08 card-is-to-be-counted");
    }

    @Test
    @Tag("GI-08")
    void is_due_at_finance_when_its_month_ends_or_as_many_days_later_as_the_company_has_set() {
        stocked(scene, 10);
        begun(scene);
        assertThat(scene.find(COUNT).deadline("hand-in").orElseThrow().due())
                .isEqualTo(APRIL.atStartOfDay(Scene.ZONE).toInstant());
        scene.clock().advance(Duration.ofDays(29));
        assertThat(scene.desk().fireDue(TENANT, 10)).hasSize(2);
        scene.does(KEEPER, COUNT, counting(10, 10, ""));
        scene.does(KEEPER, COUNT, new HandInCount());
        assertThat(scene.find(CARD).deadline("count").orElseThrow().due())
                .isEqualTo(APRIL.plusMonths(1).atStartOfDay(Scene.ZONE).toInstant());

        Scene other = Scene.with(
                        new MemoryStorage(),
                        builder -> builder.policy(Policy.standard(Scene.ZONE).with(StockCountRules.DAYS_TO_HAND_IN, 3)))
                .furnished();
        stocked(other, 10);
        assertThat(other.find(begun(other)).deadline("hand-in").orElseThrow().due())
                .isEqualTo(APRIL.plusDays(3).atStartOfDay(Scene.ZONE).toInstant());
    }
}
