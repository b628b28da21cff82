package io.deliverykit.goodsreceipt;

import static io.deliverykit.testkit.People.*;

import io.deliverykit.goodsreceipt.GoodsReceiptCommands.ShelveGoods;
import io.deliverykit.lifecycle.Ref;
import io.deliverykit.order.SalesOrder;
import io.deliverykit.production.ProductionInstruction;
import io.deliverykit.production.ProductionInstructionCommands.StockGoods;
import io.deliverykit.purchase.PurchaseOrder;
import io.deliverykit.quantity.Quantity;
import io.deliverykit.quantity.Unit;
import io.deliverykit.stock.StockCard;
import io.deliverykit.stock.StockCardCommands.OpenStockCard;
import io.deliverykit.testkit.ProductionScene;
import io.deliverykit.testkit.PurchaseScene;
import io.deliverykit.testkit.Scene;
import java.util.List;
import java.util.Map;

/** Ten pieces of {@code SHEET} of batch {@code B7} that were made, steel that was bought, and cards for both. */
final class ReceiptScene {
    static final Ref<GoodsReceipt> RECEIPT = GoodsReceipt.ref("r1");
    static final Ref<GoodsReceipt> OTHER_RECEIPT = GoodsReceipt.ref("r2");
    static final Ref<StockCard> CARD = StockCard.ref("main", "SHEET", "", "B7");
    static final Ref<StockCard> LOOSE = StockCard.ref("yard", "SHEET", "", "");
    static final Ref<StockCard> STEEL = StockCard.ref("main", "STEEL", PurchaseScene.LINE.specification(), "H7");
    static final Ref<ProductionInstruction> INSTRUCTION = ProductionInstruction.ref("p1");

    private final Scene scene;

    ReceiptScene(Scene scene) {
        this.scene = scene;
        opened(CARD, "SHEET", "", "B7", "main", Unit.PIECE);
        opened(LOOSE, "SHEET", "", "", "yard", Unit.PIECE);
        opened(STEEL, "STEEL", PurchaseScene.LINE.specification(), "H7", "main", Unit.TONNE);
    }

    private void opened(
            Ref<StockCard> card, String product, String specification, String batch, String warehouse, Unit unit) {
        scene.does(KEEPER, card, new OpenStockCard(product, specification, batch, warehouse, unit));
    }

    static Quantity pieces(long number) {
        return Quantity.of(number, Unit.PIECE);
    }

    /** Made, passed, and not stocked yet. */
    ReceiptScene made() {
        Ref<SalesOrder> order = scene.order("o1").of(10).confirmed();
        scene.production("p1", order).passed();
        return this;
    }

    /** Made, passed and stocked: ten pieces. */
    ReceiptScene stocked() {
        made();
        scene.does(KEEPER, INSTRUCTION, new StockGoods(Map.of("1", pieces(10)), ProductionScene.PACKING));
        return this;
    }

    /** So many kilograms of steel have come. */
    PurchaseScene bought(long kilograms) {
        PurchaseScene purchase = scene.purchase("b1");
        purchase.ordered();
        purchase.received(kilograms);
        return purchase;
    }

    static ReceiptLine line(String id, Ref<StockCard> card, Quantity quantity) {
        return new ReceiptLine(id, "1", card, quantity);
    }

    static ShelveGoods shelving(long pieces) {
        return shelving(line("1", CARD, pieces(pieces)));
    }

    static ShelveGoods shelving(ReceiptLine... lines) {
        return new ShelveGoods(INSTRUCTION, null, List.of(lines));
    }

    static ShelveGoods steel(Ref<PurchaseOrder> order, long kilograms) {
        return new ShelveGoods(null, order, List.of(line("1", STEEL, PurchaseScene.kilograms(kilograms))));
    }
}
