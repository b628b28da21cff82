package io.deliverykit.jdbc;

import static io.deliverykit.testkit.People.*;
import static org.assertj.core.api.Assertions.assertThat;

import io.deliverykit.deliverynote.DeliveryNote;
import io.deliverykit.deliverynote.NoteLine;
import io.deliverykit.goodsissue.GoodsIssue;
import io.deliverykit.goodsissue.GoodsIssueCommands.IssueGoods;
import io.deliverykit.goodsissue.GoodsIssueCommands.PickGoods;
import io.deliverykit.goodsissue.GoodsIssueCommands.RequestIssue;
import io.deliverykit.goodsissue.GoodsIssueCommands.TakeBack;
import io.deliverykit.goodsissue.IssueKind;
import io.deliverykit.goodsissue.IssueLine;
import io.deliverykit.goodsissue.MonthEndCommands.BeginMonthEnd;
import io.deliverykit.goodsissue.MonthEndCommands.CompareFigures;
import io.deliverykit.goodsissue.MonthEndReconciliation;
import io.deliverykit.goodsissue.Packaging;
import io.deliverykit.goodsissue.ScrapTender;
import io.deliverykit.goodsissue.ScrapTenderCommands.InviteBids;
import io.deliverykit.goodsissue.ScrapTenderCommands.RecordBid;
import io.deliverykit.goodsissue.SeenGoods;
import io.deliverykit.goodsissue.ThreeWayRow;
import io.deliverykit.goodsreceipt.GoodsReceipt;
import io.deliverykit.goodsreceipt.GoodsReceiptCommands.ShelveGoods;
import io.deliverykit.goodsreceipt.ReceiptLine;
import io.deliverykit.lifecycle.Ref;
import io.deliverykit.order.SalesOrder;
import io.deliverykit.production.ProductionInstruction;
import io.deliverykit.production.ProductionInstructionCommands.StockGoods;
import io.deliverykit.quantity.Quantity;
import io.deliverykit.quantity.Unit;
import io.deliverykit.stock.StockCard;
import io.deliverykit.stock.StockCardCommands.BookIn;
import io.deliverykit.stock.StockCardCommands.BookInBlocked;
import io.deliverykit.stock.StockCardCommands.OpenStockCard;
import io.deliverykit.stock.StockCount;
import io.deliverykit.stock.StockCountCommands.BeginCount;
import io.deliverykit.stock.StockCountCommands.CountCard;
import io.deliverykit.testkit.ProductionScene;
import io.deliverykit.testkit.Scene;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.joda.money.Money;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Documents of stock are read as they were written, with every part filled in. */
@Tag("XP-12")
class StoredStockTest {
    private static final Ref<StockCard> CARD = StockCard.ref("main", "SHEET", "", "");
    private static final Ref<StockCount> COUNT = StockCount.ref("main-2025-03");
    private static final Ref<GoodsIssue> ISSUE = GoodsIssue.ref("g1");
    private static final Ref<GoodsReceipt> RECEIPT = GoodsReceipt.ref("r1");
    private static final Ref<ProductionInstruction> INSTRUCTION = ProductionInstruction.ref("p1");
    private static final Ref<ScrapTender> TENDER = ScrapTender.ref("t1");

    private final Json json = new Json();
    private final Scene scene = Scene.inMemory().furnished();
    private final Ref<MonthEndReconciliation> month = MonthEndReconciliation.of(TENANT, scene.today());

    @Test
    void each_comes_back_as_it_was() {
        scene.does(KEEPER, CARD, new OpenStockCard("SHEET", "", "", "main", Unit.PIECE));
        scene.does(KEEPER, CARD, new BookIn(pieces(30), "inspection 7"));
        scene.does(KEEPER, CARD, new BookInBlocked("R-1", pieces(2), "return 1"));
        Ref<DeliveryNote> note = issued();
        scene.does(WAREHOUSE_SUPERVISOR, COUNT, new BeginCount(scene.today(), "main", Set.of(CARD)));
        scene.does(KEEPER, COUNT, new CountCard(CARD, pieces(23), pieces(22), "lost"));
        scene.does(CLERK, TENDER, new InviteBids("SHEET", "", pieces(2), Scene.CNY));
        scene.does(CLERK, TENDER, new RecordBid("A", Money.of(Scene.CNY, 100)));
        scene.does(ACCOUNTANT, month, new BeginMonthEnd(scene.today()));
        scene.clock().advance(Duration.ofDays(28));
        ThreeWayRow row = new ThreeWayRow("SHEET", "", pieces(10), pieces(10), pieces(9), "");
        scene.does(ACCOUNTANT, month, new CompareFigures(List.of(row)));

        comesBack(CARD, StockCard.class);
        comesBack(COUNT, StockCount.class);
        comesBack(ISSUE, GoodsIssue.class);
        comesBack(note, DeliveryNote.class);
        comesBack(TENDER, ScrapTender.class);
        comesBack(month, MonthEndReconciliation.class);
    }

    @Test
    void what_was_made_and_shelved_comes_back_as_it_was() {
        scene.production("p1", scene.order("o1").of(10).confirmed()).passed();
        scene.does(KEEPER, INSTRUCTION, new StockGoods(Map.of("1", pieces(10)), ProductionScene.PACKING));
        scene.does(KEEPER, CARD, new OpenStockCard("SHEET", "", "", "main", Unit.PIECE));
        ReceiptLine line = new ReceiptLine("1", "1", CARD, pieces(10));
        scene.does(KEEPER, RECEIPT, new ShelveGoods(INSTRUCTION, null, List.of(line)));

        comesBack(CARD, StockCard.class);
        comesBack(RECEIPT, GoodsReceipt.class);
        comesBack(INSTRUCTION, ProductionInstruction.class);
    }

    private Ref<DeliveryNote> issued() {
        Ref<SalesOrder> order = scene.order("o1").of(10).released();
        NoteLine line = NoteLine.of("1", order, "1", "SHEET", pieces(10), Scene.LIST_PRICE)
                .reservedOn(CARD);
        Ref<DeliveryNote> note = scene.note("n1").of(line).released();
        IssueLine asked = new IssueLine("1", CARD, "1", "SHEET", "", pieces(10));
        scene.does(CLERK, ISSUE, new RequestIssue(IssueKind.SALE, note, null, "", List.of(asked)));
        scene.approve(ISSUE, WAREHOUSE_SUPERVISOR);
        scene.does(KEEPER, ISSUE, new PickGoods());
        SeenGoods seen = new SeenGoods("1", "SHEET", "", pieces(10));
        scene.does(KEEPER, ISSUE, new IssueGoods(List.of(seen), List.of(new Packaging("drum", "200 l", 2))));
        scene.does(KEEPER, ISSUE, new TakeBack(Map.of("1", pieces(1)), "bent"));
        return note;
    }

    private static Quantity pieces(long number) {
        return Quantity.of(number, Unit.PIECE);
    }

    private <D> void comesBack(Ref<D> document, Class<D> type) {
        D content = scene.find(document).content();

        assertThat(json.read(json.write(content), type)).isEqualTo(content);
    }
}
