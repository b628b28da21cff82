package io.deliverykit.deliverynote;

import static io.deliverykit.testkit.People.*;

import io.deliverykit.deliverynote.DamageReportCommands.ReportDamage;
import io.deliverykit.goodsissue.GoodsIssue;
import io.deliverykit.goodsissue.GoodsIssueCommands.IssueGoods;
import io.deliverykit.goodsissue.GoodsIssueCommands.PickGoods;
import io.deliverykit.goodsissue.GoodsIssueCommands.RequestIssue;
import io.deliverykit.goodsissue.IssueKind;
import io.deliverykit.goodsissue.IssueLine;
import io.deliverykit.goodsissue.SeenGoods;
import io.deliverykit.lifecycle.Ref;
import io.deliverykit.party.Actor;
import io.deliverykit.party.Role;
import io.deliverykit.quantity.Quantity;
import io.deliverykit.quantity.Unit;
import io.deliverykit.stock.StockCard;
import io.deliverykit.stock.StockCardCommands.BookIn;
import io.deliverykit.stock.StockCardCommands.OpenStockCard;
import io.deliverykit.testkit.Scene;
import io.deliverykit.transport.LossPlace;
import java.util.List;
import org.joda.money.Money;

/** Damaged sheets, charged and put out of stock as far as a test wants it. */
final class DamageScene {
    static final Actor AUDITOR = person("auditor", "board", Role.AUDITOR);
    static final Ref<DamageReport> REPORT = DamageReport.ref("d1");
    static final Ref<GoodsIssue> ISSUE = GoodsIssue.ref("g1");
    private static final Ref<StockCard> CARD = StockCard.ref("main", "SHEET", "", "");

    private DamageScene() {}

    static DamageCharge charge(long loss, LossPlace place, String answerable) {
        return new DamageCharge(Money.of(Scene.CNY, loss), place, "dropped", answerable);
    }

    /** Of goods that have not left; one piece costs a hundred. */
    static ReportDamage damaged(Ref<DeliveryNote> note, long pieces, String answerable) {
        return new ReportDamage(
                note,
                List.of(Scene.CONTRACT),
                "1",
                null,
                Quantity.of(pieces, Unit.PIECE),
                charge(100 * pieces, LossPlace.BEFORE_THE_GATE, answerable));
    }

    /** So many sheets are requested, as damaged or for something else. */
    static Ref<GoodsIssue> requested(Scene scene, IssueKind kind, long pieces) {
        Quantity quantity = Quantity.of(pieces, Unit.PIECE);
        scene.does(KEEPER, CARD, new OpenStockCard("SHEET", "", "", "main", Unit.PIECE));
        scene.does(KEEPER, CARD, new BookIn(Quantity.of(20, Unit.PIECE), "inspection 7"));
        IssueLine line = new IssueLine("1", CARD, "", "SHEET", "", quantity);
        scene.does(CLERK, ISSUE, new RequestIssue(kind, null, null, "dropped by the crane", List.of(line)));
        return ISSUE;
    }

    /** So many sheets are out of stock as damaged. */
    static Ref<GoodsIssue> putOut(Scene scene, long pieces) {
        requested(scene, IssueKind.DAMAGE, pieces);
        scene.approve(ISSUE, AUDITOR, DEPUTY_GENERAL_MANAGER, WAREHOUSE_SUPERVISOR);
        return signedFor(scene, pieces);
    }

    /** Once it is approved. */
    static Ref<GoodsIssue> signedFor(Scene scene, long pieces) {
        scene.does(KEEPER, ISSUE, new PickGoods());
        SeenGoods seen = new SeenGoods("1", "SHEET", "", Quantity.of(pieces, Unit.PIECE));
        scene.does(KEEPER, ISSUE, new IssueGoods(List.of(seen), List.of()));
        return ISSUE;
    }
}
