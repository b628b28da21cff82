package io.deliverykit.goodsreceipt;

import static io.deliverykit.goodsreceipt.ReceiptScene.*;
import static io.deliverykit.testkit.People.*;
import static org.assertj.core.api.Assertions.assertThat;

import io.deliverykit.goodsreceipt.GoodsReceiptCommands.PostReceipt;
import io.deliverykit.goodsreceipt.GoodsReceiptCommands.ReverseReceipt;
import io.deliverykit.lifecycle.Filed;
import io.deliverykit.stock.StockCardCommands.CloseStockCard;
import io.deliverykit.stock.StockCardCommands.CorrectStock;
import io.deliverykit.testkit.Scene;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Goods come from the workshop to the shelf: written by the keeper, wrongly at first, and posted. */
class GoodsReceiptStoryTest {
    private final Scene scene = Scene.inMemory().furnished();
    private final ReceiptScene warehouse = new ReceiptScene(scene).stocked();

    @Test
    @Tag("PN-07")
    @Tag("GI-02")
    @Tag("XP-19")
    void goods_that_passed_come_to_lie_on_their_cards_and_what_was_written_wrongly_does_not() {
        scene.does(KEEPER, RECEIPT, shelving(10));
        assertThat(scene.find(CARD).content().issuable()).isEqualTo(pieces(10));

        scene.does(WAREHOUSE_SUPERVISOR, RECEIPT, new ReverseReceipt("four lie in the yard"));
        assertThat(scene.find(CARD).content().issuable()).isEqualTo(pieces(0));
        assertThat(scene.find(CARD).content().brought()).isEmpty();

        scene.does(KEEPER, OTHER_RECEIPT, shelving(line("1", CARD, pieces(6)), line("2", LOOSE, pieces(4))));
        assertThat(scene.find(CARD).content().issuable()).isEqualTo(pieces(6));
        assertThat(scene.find(LOOSE).content().issuable()).isEqualTo(pieces(4));
        assertThat(scene.find(INSTRUCTION).content().shelved().sum("1", pieces(0)))
                .isEqualTo(pieces(10));

        Filed<GoodsReceipt> posted = scene.does(ACCOUNTANT, OTHER_RECEIPT, new PostReceipt());
        assertThat(posted.state()).isEqualTo(GoodsReceiptState.POSTED);
        assertThat(scene.find(CARD).content().received()).isEqualTo(pieces(6));
        assertThat(scene.find(CARD).content().brought()).isEmpty();
        assertThat(scene.find(CARD).content().issuable()).isEqualTo(pieces(6));

        scene.does(FINANCE_MANAGER, CARD, new CorrectStock(pieces(-6), "count"));
        scene.does(WAREHOUSE_SUPERVISOR, CARD, new CloseStockCard("made no more"));
        assertThat(scene.desk().verifyJournal(CLERK, OTHER_RECEIPT)).isEmpty();
    }
}
