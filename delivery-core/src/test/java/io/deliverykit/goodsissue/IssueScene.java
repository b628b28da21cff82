package io.deliverykit.goodsissue;

import static io.deliverykit.testkit.People.*;

import io.deliverykit.deliverynote.DeliveryNote;
import io.deliverykit.deliverynote.NoteAndIssues;
import io.deliverykit.goodsissue.GoodsIssueCommands.IssueGoods;
import io.deliverykit.goodsissue.GoodsIssueCommands.PickGoods;
import io.deliverykit.goodsissue.GoodsIssueCommands.PostIssue;
import io.deliverykit.goodsissue.GoodsIssueCommands.RequestIssue;
import io.deliverykit.goodsissue.MonthEndCommands.BeginMonthEnd;
import io.deliverykit.goodsissue.MonthEndCommands.CompareFigures;
import io.deliverykit.lifecycle.Policy;
import io.deliverykit.lifecycle.Ref;
import io.deliverykit.memory.MemoryStorage;
import io.deliverykit.order.SalesOrder;
import io.deliverykit.quantity.Quantity;
import io.deliverykit.quantity.Unit;
import io.deliverykit.stock.StockCard;
import io.deliverykit.stock.StockCardCommands.BookIn;
import io.deliverykit.stock.StockCardCommands.OpenStockCard;
import io.deliverykit.testkit.Scene;
import java.time.Duration;
import java.util.List;

/** A warehouse with a stock card of {@code SHEET}, a cleared note, and a goods issue as far as a test wants it. */
final class IssueScene {
    static final Ref<StockCard> CARD = StockCard.ref("main", "SHEET", "", "");
    static final Ref<GoodsIssue> ISSUE = GoodsIssue.ref("g1");
    static final Ref<GoodsIssue> OTHER_ISSUE = GoodsIssue.ref("g2");
    static final Ref<DeliveryNote> NOTE = DeliveryNote.ref("n1");
    static final Ref<MonthEndReconciliation> MONTH =
            MonthEndReconciliation.of(TENANT, Scene.START.atZone(Scene.ZONE).toLocalDate());

    private final Scene scene;

    IssueScene(Scene scene) {
        this.scene = scene;
    }

    /** A company where nothing is loaded that was not issued (GI-03). */
    static Scene company() {
        return Scene.with(
                new MemoryStorage(),
                builder -> builder.policy(
                        Policy.standard(Scene.ZONE).with(NoteAndIssues.LOADS_ONLY_WHAT_IS_ISSUED, true)));
    }

    static Quantity pieces(long number) {
        return Quantity.of(number, Unit.PIECE);
    }

    /** So much lies on the card. */
    IssueScene stocked(long number) {
        scene.does(KEEPER, CARD, new OpenStockCard("SHEET", "", "", "main", Unit.PIECE));
        scene.does(KEEPER, CARD, new BookIn(pieces(number), "inspection 7"));
        return this;
    }

    /** A note of so much is stamped, with this id. */
    Ref<DeliveryNote> cleared(String note, long number) {
        Ref<SalesOrder> order = scene.order("order-of-" + note).of(number).released();
        return scene.note(note).of(order, number).released();
    }

    static IssueLine line(String noteLine, Quantity quantity) {
        return new IssueLine("1", CARD, noteLine, "SHEET", "", quantity);
    }

    static RequestIssue forTheNote(Ref<DeliveryNote> note, long number) {
        return new RequestIssue(IssueKind.SALE, note, null, "", List.of(line("1", pieces(number))));
    }

    static RequestIssue gift(long number) {
        return new RequestIssue(IssueKind.GIFT, null, null, "the fair in May", List.of(line("", pieces(number))));
    }

    static IssueGoods signature(long number, Packaging... packaging) {
        return new IssueGoods(List.of(new SeenGoods("1", "SHEET", "", pieces(number))), List.of(packaging));
    }

    Ref<GoodsIssue> requested(long number) {
        scene.does(CLERK, ISSUE, forTheNote(NOTE, number));
        return ISSUE;
    }

    Ref<GoodsIssue> approved(long number) {
        requested(number);
        scene.approve(ISSUE, WAREHOUSE_SUPERVISOR);
        return ISSUE;
    }

    Ref<GoodsIssue> picked(long number) {
        approved(number);
        scene.does(KEEPER, ISSUE, new PickGoods());
        return ISSUE;
    }

    Ref<GoodsIssue> issued(long number) {
        picked(number);
        scene.does(KEEPER, ISSUE, signature(number));
        return ISSUE;
    }

    Ref<GoodsIssue> posted(long number) {
        issued(number);
        reconciled(List.of());
        scene.does(ACCOUNTANT, ISSUE, new PostIssue());
        return ISSUE;
    }

    /** The month is at its end and its figures are compared. */
    Ref<MonthEndReconciliation> compared(List<ThreeWayRow> rows) {
        scene.does(ACCOUNTANT, MONTH, new BeginMonthEnd(scene.today()));
        scene.clock().advance(Duration.ofDays(28));
        scene.does(ACCOUNTANT, MONTH, new CompareFigures(rows));
        return MONTH;
    }

    Ref<MonthEndReconciliation> reconciled(List<ThreeWayRow> rows) {
        compared(rows);
        scene.approve(MONTH, CLERK, FINANCE_MANAGER, KEEPER);
        return MONTH;
    }

    StockCard card() {
        return scene.find(CARD).content();
    }
}
