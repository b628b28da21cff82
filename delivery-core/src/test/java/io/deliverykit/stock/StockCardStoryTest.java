package io.deliverykit.stock;

import static io.deliverykit.stock.StockCardTest.*;
import static io.deliverykit.testkit.People.*;
import static org.assertj.core.api.Assertions.assertThat;

import io.deliverykit.lifecycle.Filed;
import io.deliverykit.quantity.Unit;
import io.deliverykit.stock.StockCardCommands.*;
import io.deliverykit.testkit.Scene;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A stock card's whole life: goods come, some are stopped and pass or go, a count corrects it, and it is closed. */
class StockCardStoryTest {
    private final Scene scene = Scene.inMemory().furnished();

    @Test
    @Tag("GI-02")
    @Tag("PN-07")
    void it_says_what_lies_there_and_what_of_it_may_be_issued() {
        scene.does(KEEPER, CARD, new OpenStockCard("SHEET", "2 mm", "B7", "main", Unit.PIECE));
        scene.does(KEEPER, CARD, new BookIn(pieces(10), "opening balance"));
        scene.does(KEEPER, CARD, new BookInBlocked("R-1", pieces(3), "return 1"));
        scene.does(INSPECTOR, CARD, new BlockGoods("B-1", pieces(4), "rust"));
        assertThat(scene.find(CARD).content().issuable()).isEqualTo(pieces(6));
        assertThat(scene.find(CARD).content().onHand()).isEqualTo(pieces(13));

        scene.does(INSPECTOR, CARD, new ReleaseBlocked("R-1", pieces(3), "inspection 8"));
        scene.does(WAREHOUSE_SUPERVISOR, CARD, new RemoveBlocked("B-1", pieces(4), "scrapped"));
        assertThat(scene.find(CARD).content().issuable()).isEqualTo(pieces(9));

        scene.does(FINANCE_MANAGER, CARD, new CorrectStock(pieces(-9), "the count: all of it is gone"));
        Filed<StockCard> closed = scene.does(WAREHOUSE_SUPERVISOR, CARD, new CloseStockCard("made no more"));

        assertThat(closed.state()).isEqualTo(StockCardState.CLOSED);
        assertThat(closed.deadlines()).isEmpty();
        assertThat(scene.desk().verifyJournal(KEEPER, CARD)).isEmpty();
    }
}
