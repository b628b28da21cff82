package io.deliverykit.goodsissue;

import static io.deliverykit.goodsissue.IssueScene.*;
import static io.deliverykit.testkit.People.*;
import static org.assertj.core.api.Assertions.assertThat;

import io.deliverykit.deliverynote.DeliveryNoteCommands.LoadVehicle;
import io.deliverykit.deliverynote.DeliveryNoteState;
import io.deliverykit.goodsissue.GoodsIssueCommands.PickGoods;
import io.deliverykit.goodsissue.GoodsIssueCommands.PostIssue;
import io.deliverykit.goodsissue.MonthEndCommands.BeginMonthEnd;
import io.deliverykit.goodsissue.MonthEndCommands.CompareFigures;
import io.deliverykit.order.SalesOrder;
import io.deliverykit.testkit.NoteScene;
import io.deliverykit.testkit.Scene;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A goods issue's whole life, in a company that loads nothing without one. */
class GoodsIssueStoryTest {
    private final Scene scene = IssueScene.company().furnished();
    private final IssueScene warehouse = new IssueScene(scene).stocked(12);

    @Test
    @Tag("GI-01")
    @Tag("GI-02")
    @Tag("GI-03")
    @Tag("GI-07")
    void it_is_approved_picked_signed_for_loaded_and_posted_once_the_month_is_reconciled() {
        var order = scene.order("o1").of(10).released();
        NoteScene note = scene.note("n1").of(order, 10);
        note.loading();
        LoadVehicle load = new LoadVehicle("p1", NoteScene.PLATE, Map.of("1", pieces(10)));

        scene.does(CLERK, ISSUE, forTheNote(NOTE, 10));
        assertThat(scene.refusals(KEEPER, NOTE, load)).containsExactly("GI-03 loads-no-more-than-is-issued");
        assertThat(warehouse.card().free()).isEqualTo(pieces(12));
        scene.approve(ISSUE, WAREHOUSE_SUPERVISOR);
        assertThat(warehouse.card().free()).isEqualTo(pieces(2));
        assertThat(warehouse.card().onHand()).isEqualTo(pieces(12));
        scene.does(KEEPER, ISSUE, new PickGoods());
        assertThat(scene.refusals(KEEPER, NOTE, load)).containsExactly("GI-03 loads-no-more-than-is-issued");

        scene.does(KEEPER, ISSUE, signature(10, new Packaging("carton", "A3", 5)));

        assertThat(warehouse.card().onHand()).isEqualTo(pieces(2));
        scene.does(KEEPER, NOTE, load);
        assertThat(scene.refusals(ACCOUNTANT, ISSUE, new PostIssue())).containsExactly("GI-07 missing-fact");
        scene.does(ACCOUNTANT, MONTH, new BeginMonthEnd(scene.today()));
        assertThat(scene.refusals(ACCOUNTANT, ISSUE, new PostIssue())).containsExactly("GI-07 its-month-is-reconciled");
        scene.clock().advance(Duration.ofDays(28));
        scene.does(ACCOUNTANT, MONTH, new CompareFigures(List.of()));
        scene.approve(MONTH, CLERK, FINANCE_MANAGER, KEEPER);
        scene.does(ACCOUNTANT, ISSUE, new PostIssue());

        assertThat(scene.find(ISSUE).state()).isEqualTo(GoodsIssueState.POSTED);
        assertThat(warehouse.card().drawn()).isEmpty();
        assertThat(warehouse.card().onHand()).isEqualTo(pieces(2));
        assertThat(scene.desk().verifyJournal(CLERK, ISSUE)).isEmpty();
        assertThat(scene.desk().verifyJournal(CLERK, CARD)).isEmpty();
    }

    @Test
    @Tag("GI-03")
    void a_company_without_goods_issues_loads_as_before() {
        Scene other = Scene.inMemory().furnished();
        var order = other.order("o1").of(10).released();

        var sent = other.note("n1").of(order, 10).departed();

        assertThat(other.find(sent).state()).isEqualTo(DeliveryNoteState.DEPARTED);
        assertThat(other.find(SalesOrder.ref("o1")).content().lines()).hasSize(1);
    }
}
