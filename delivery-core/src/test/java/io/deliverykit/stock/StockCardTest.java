package io.deliverykit.stock;

import static io.deliverykit.testkit.People.*;
import static org.assertj.core.api.Assertions.assertThat;

import io.deliverykit.lifecycle.Ref;
import io.deliverykit.quantity.Quantity;
import io.deliverykit.quantity.Unit;
import io.deliverykit.stock.StockCardCommands.*;
import io.deliverykit.testkit.Scene;
import java.time.Duration;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What lies on a card, before any goods issue draws on it. */
class StockCardTest {
    static final Ref<StockCard> CARD = StockCard.ref("main", "SHEET", "2 mm", "B7");

    private final Scene scene = Scene.inMemory().furnished();

    static Quantity pieces(long number) {
        return Quantity.of(number, Unit.PIECE);
    }

    static Ref<StockCard> stocked(Scene scene, long number) {
        scene.does(KEEPER, CARD, new OpenStockCard("SHEET", "2 mm", "B7", "main", Unit.PIECE));
        if (number > 0) {
            scene.does(KEEPER, CARD, new BookIn(pieces(number), "inspection 7"));
        }
        return CARD;
    }

    private StockCard card() {
        return scene.find(CARD).content();
    }

    @Test
    @Tag("GI-02")
    void is_the_only_one_of_its_goods_in_its_warehouse() {
        assertThat(scene.refusals(
                        KEEPER,
                        Ref.of(StockCardLifecycle.NAME, "another"),
                        new OpenStockCard("SHEET", "2 mm", "B7", "main", Unit.PIECE)))
                .containsExactly("GI-02 is-the-card-of-its-goods");

        stocked(scene, 0);

        assertThat(card().onHand()).isEqualTo(pieces(0));
    }

    @Test
    @Tag("XP-10")
    void counts_in_units_that_convert_and_nothing_below_one() {
        stocked(scene, 10);

        assertThat(scene.refusals(KEEPER, CARD, new BookIn(Quantity.of(1, Unit.KILOGRAM), "receipt")))
                .containsExactly("XP-10 counts-in-its-unit");
        assertThat(scene.refusals(KEEPER, CARD, new BookIn(pieces(0), "receipt")))
                .containsExactly("XP-10 counts-in-its-unit");
        scene.does(KEEPER, CARD, new BookIn(Quantity.of(1, Unit.DOZEN), "receipt"));

        assertThat(card().onHand()).isEqualTo(pieces(22));
    }

    @Test
    @Tag("PN-07")
    @Tag("RT-05")
    void keeps_blocked_goods_apart_by_trace_number_until_they_have_passed() {
        stocked(scene, 10);
        scene.does(KEEPER, CARD, new BookInBlocked("R-1", pieces(3), "return 1"));
        scene.does(INSPECTOR, CARD, new BlockGoods("B-1", pieces(4), "rust"));
        assertThat(card().issuable()).isEqualTo(pieces(6));
        assertThat(card().onHand()).isEqualTo(pieces(13));

        assertThat(scene.refusals(INSPECTOR, CARD, new ReleaseBlocked("R-1", pieces(4), "inspection 8")))
                .containsExactly("RT-05 so-much-is-blocked");
        assertThat(scene.refusals(WAREHOUSE_SUPERVISOR, CARD, new RemoveBlocked("R-9", pieces(1), "scrapped")))
                .containsExactly("RT-05 so-much-is-blocked");
        scene.does(INSPECTOR, CARD, new ReleaseBlocked("R-1", pieces(3), "inspection 8"));
        scene.does(WAREHOUSE_SUPERVISOR, CARD, new RemoveBlocked("B-1", pieces(1), "scrapped"));

        assertThat(card().issuable()).isEqualTo(pieces(9));
        assertThat(card().blocked()).containsOnlyKeys("B-1").containsValue(pieces(3));
    }

    @Test
    @Tag("GI-02")
    void never_falls_below_nothing() {
        stocked(scene, 10);

        assertThat(scene.refusals(INSPECTOR, CARD, new BlockGoods("B-1", pieces(11), "rust")))
                .containsExactly("GI-02 gives-no-more-than-is-free");
        assertThat(scene.refusals(FINANCE_MANAGER, CARD, new CorrectStock(pieces(-11), "count 3")))
                .containsExactly("GI-02 gives-no-more-than-is-free");
        assertThat(scene.refusals(FINANCE_MANAGER, CARD, new CorrectStock(pieces(0), "count 3")))
                .containsExactly("XP-10 counts-in-its-unit");
        scene.does(FINANCE_MANAGER, CARD, new CorrectStock(pieces(-1), "count 3"));

        assertThat(card().onHand()).isEqualTo(pieces(9));
    }

    @Test
    @Tag("GI-02")
    void is_closed_only_when_nothing_lies_there() {
        stocked(scene, 1);
        assertThat(scene.refusals(WAREHOUSE_SUPERVISOR, CARD, new CloseStockCard("no demand")))
                .containsExactly("GI-02 nothing-lies-there");
        scene.does(FINANCE_MANAGER, CARD, new CorrectStock(pieces(-1), "count 3"));

        assertThat(scene.does(WAREHOUSE_SUPERVISOR, CARD, new CloseStockCard("no demand"))
                        .state())
                .isEqualTo(StockCardState.CLOSED);
    }

    @Test
    @Tag("GI-08")
    void tells_at_the_end_of_each_month_for_which_it_was_not_counted() {
        stocked(scene, 1);
        scene.clock().advance(Duration.ofDays(28));
        assertThat(scene.desk().fireDue(TENANT, 10)).isEmpty();

        scene.clock().advance(Duration.ofDays(1));

        assertThat(scene.desk().fireDue(TENANT, 10)).hasSize(1);
        assertThat(scene.find(CARD).deadline("count"))
                .hasValueSatisfying(clock -> assertThat(clock.fired()).isTrue());
    }
}
