package io.deliverykit.stock;

import static io.deliverykit.stock.StockCardTest.*;
import static io.deliverykit.stock.StockCountTest.*;
import static io.deliverykit.testkit.People.*;

import io.deliverykit.deliverynote.DeliveryNote;
import io.deliverykit.goodsissue.GoodsIssue;
import io.deliverykit.goodsreceipt.GoodsReceipt;
import io.deliverykit.lifecycle.Ref;
import io.deliverykit.stock.StockCardCommands.*;
import io.deliverykit.stock.StockCountCommands.*;
import io.deliverykit.testing.EveryStateCommandAndRole;
import io.deliverykit.testkit.Scene;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;

class EveryStockCommandTest {
    @TestFactory
    @Tag("AX-01")
    Stream<DynamicTest> on_a_card_by_every_role_in_every_state_is_granted_or_refused_for_the_right_reason() {
        return EveryStateCommandAndRole.of(StockCardLifecycle.LIFECYCLE)
                .in(StockCardState.OPEN, scene -> stocked(scene, 10))
                .in(StockCardState.CLOSED, scene -> {
                    stocked(scene, 0);
                    scene.does(WAREHOUSE_SUPERVISOR, CARD, new CloseStockCard("no demand"));
                    return CARD;
                })
                .with(new BookIn(pieces(1), "receipt"))
                .with(new BookInBlocked("R-1", pieces(1), "return 1"))
                .with(new BlockGoods("B-1", pieces(1), "rust"))
                .with(new ReleaseBlocked("B-1", pieces(1), "inspection 8"))
                .with(new RemoveBlocked("B-1", pieces(1), "scrapped"))
                .with(new CorrectStock(pieces(1), "count 3"))
                .with(new CloseStockCard("no demand"))
                .with(new Bring(GoodsReceipt.ref("r1"), new Brought(pieces(1), false)))
                .with(new Draw(GoodsIssue.ref("g1"), new Drawn("", pieces(1), pieces(0), false)))
                .with(new Reserve(DeliveryNote.ref("n1"), new Noted(pieces(1), pieces(0), false)))
                .with(new Count(COUNT, Scene.START.atZone(Scene.ZONE).toLocalDate(), true))
                .tests();
    }

    @TestFactory
    @Tag("AX-01")
    Stream<DynamicTest> on_a_count_by_every_role_in_every_state_is_granted_or_refused_for_the_right_reason() {
        return EveryStateCommandAndRole.of(StockCountLifecycle.LIFECYCLE)
                .in(StockCountState.COUNTING, EveryStockCommandTest::counting)
                .in(StockCountState.HANDED_IN, EveryStockCommandTest::handedIn)
                .in(StockCountState.CHECKED, scene -> {
                    scene.does(FINANCE_MANAGER, handedIn(scene), new CheckCount());
                    return COUNT;
                })
                .with(StockCountTest.counting(10, 10, ""))
                .with(new HandInCount())
                .with(new CheckCount())
                .tests();
    }

    private static Ref<StockCount> counting(Scene scene) {
        stocked(scene, 10);
        return begun(scene);
    }

    private static Ref<StockCount> handedIn(Scene scene) {
        counting(scene);
        scene.does(KEEPER, COUNT, StockCountTest.counting(10, 10, ""));
        scene.does(KEEPER, COUNT, new HandInCount());
        return COUNT;
    }
}
