package io.deliverykit.goodsissue;

import static io.deliverykit.goodsissue.IssueScene.*;
import static io.deliverykit.testkit.People.*;
import static org.assertj.core.api.Assertions.assertThat;

import io.deliverykit.deliverynote.DeliveryNote;
import io.deliverykit.deliverynote.DeliveryNoteCommands.CloseNote;
import io.deliverykit.deliverynote.DeliveryNoteCommands.ConfirmDelivery;
import io.deliverykit.deliverynote.DeliveryNoteCommands.ReviseNote;
import io.deliverykit.deliverynote.DeliveryNoteCommands.SignNote;
import io.deliverykit.deliverynote.DeliveryNoteCommands.VoidNote;
import io.deliverykit.deliverynote.NoteAndStock;
import io.deliverykit.deliverynote.NoteLine;
import io.deliverykit.goodsissue.GoodsIssueCommands.PostIssue;
import io.deliverykit.goodsissue.GoodsIssueCommands.TakeBack;
import io.deliverykit.lifecycle.Policy;
import io.deliverykit.lifecycle.Ref;
import io.deliverykit.lifecycle.Review;
import io.deliverykit.memory.MemoryStorage;
import io.deliverykit.order.SalesOrder;
import io.deliverykit.quantity.Quantity;
import io.deliverykit.quantity.Unit;
import io.deliverykit.stock.StockCard;
import io.deliverykit.stock.StockCardCommands.CloseStockCard;
import io.deliverykit.stock.StockCardCommands.CorrectStock;
import io.deliverykit.stock.StockCardCommands.OpenStockCard;
import io.deliverykit.testkit.NoteScene;
import io.deliverykit.testkit.Scene;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A delivery note in a company whose notes reserve their goods in stock. */
class ReservingNoteTest {
    private final Scene scene = Scene.with(
                    new MemoryStorage(),
                    builder -> builder.policy(Policy.standard(Scene.ZONE).with(NoteAndStock.NOTES_RESERVE_STOCK, true)))
            .furnished();
    private final IssueScene warehouse = new IssueScene(scene).stocked(12);

    private NoteScene note(String id, long number) {
        return note(id, number, CARD);
    }

    private NoteScene note(String id, long number, Ref<StockCard> card) {
        Ref<SalesOrder> order = scene.order("order-of-" + id).of(number).released();
        NoteLine line = NoteLine.of("1", order, "1", "SHEET", pieces(number), Scene.LIST_PRICE);
        return scene.note(id).of(line.reservedOn(card));
    }

    @Test
    @Tag("XP-19")
    void names_where_its_goods_lie() {
        Ref<SalesOrder> order = scene.order("o1").of(10).released();
        Ref<StockCard> coil = StockCard.ref("main", "COIL", "", "");
        scene.does(KEEPER, coil, new OpenStockCard("COIL", "", "", "main", Unit.PIECE));

        assertThat(scene.refusals(CLERK, NOTE, scene.note("n1").of(order, 10).draft()))
                .containsExactly("XP-19 names-its-stock-cards");
        assertThat(scene.refusals(CLERK, NOTE, note("n2", 10, coil).draft()))
                .containsExactly("XP-19 is-reserved-where-it-lies");
    }

    @Test
    @Tag("XP-22")
    void stays_with_the_cards_that_it_was_drafted_with() {
        NoteScene note = note("n1", 10);
        note.drafted();
        NoteLine line = scene.find(NOTE).content().lines().get(0);
        Ref<StockCard> yard = StockCard.ref("yard", "SHEET", "", "");
        scene.does(KEEPER, yard, new OpenStockCard("SHEET", "", "", "yard", Unit.PIECE));

        assertThat(scene.refusals(CLERK, NOTE, new ReviseNote(List.of(line.reservedOn(yard)), "", Set.of())))
                .containsExactly("XP-22 keeps-its-orders");
    }

    @Test
    @Tag("XP-19")
    void reserves_from_its_signature_on_and_gives_all_back_when_it_is_void() {
        Ref<DeliveryNote> first = note("n1", 10).signed();
        Ref<DeliveryNote> second = note("n2", 3).drafted();
        assertThat(warehouse.card().free()).isEqualTo(pieces(2));
        assertThat(scene.refusals(CLERK, second, new SignNote())).containsExactly("GI-02 gives-no-more-than-is-free");

        scene.does(CLERK, first, new VoidNote("wrong day"));

        assertThat(warehouse.card().open()).isEmpty();
        scene.does(CLERK, second, new SignNote());
        assertThat(warehouse.card().reserved()).isEqualTo(pieces(3));
    }

    @Test
    @Tag("XP-19")
    @Tag("GI-02")
    void has_its_goods_put_out_of_what_it_reserves_and_not_on_top_of_it() {
        NoteScene note = note("n1", 10);
        note.released();
        warehouse.issued(10);
        assertThat(warehouse.card().free()).isEqualTo(pieces(2));
        assertThat(warehouse.card().onHand()).isEqualTo(pieces(2));

        note.departedOnceReleased();
        assertThat(warehouse.card().onHand()).isEqualTo(pieces(2));
        scene.does(DRIVER, NOTE, new ConfirmDelivery("Mr Li"));
        scene.accept(NOTE);
        scene.does(CLERK, NOTE, new CloseNote());
        assertThat(warehouse.card().open()).containsExactly("g1", "n1");
        warehouse.reconciled(List.of());
        scene.does(ACCOUNTANT, ISSUE, new PostIssue());

        assertThat(warehouse.card().open()).isEmpty();
        assertThat(warehouse.card().onHand()).isEqualTo(pieces(2));
    }

    @Test
    @Tag("XP-19")
    void takes_its_goods_from_stock_at_the_gate_where_no_issue_has() {
        note("n1", 10).closed();

        assertThat(warehouse.card().open()).isEmpty();
        assertThat(warehouse.card().onHand()).isEqualTo(pieces(2));
    }

    @Test
    @Tag("XP-19")
    @Tag("DN-12")
    void that_has_ended_leaves_reserved_only_what_is_still_out() {
        note("n1", 10).released();
        warehouse.issued(4);
        scene.clock().advance(Duration.ofHours(16));
        scene.desk().fireDue(TENANT, 10);
        assertThat(warehouse.card().free()).isEqualTo(pieces(8));

        scene.does(KEEPER, ISSUE, new TakeBack(Map.of("1", pieces(4)), "the note has ended"));

        assertThat(warehouse.card().open()).isEmpty();
        assertThat(warehouse.card().free()).isEqualTo(pieces(12));
    }

    @Test
    @Tag("GI-02")
    void gets_nothing_from_a_card_that_is_closed() {
        Ref<DeliveryNote> late = note("n1", 10).drafted();
        scene.does(CLERK, OTHER_ISSUE, gift(1));
        scene.approve(OTHER_ISSUE, ACCOUNTANT, SALES_MANAGER, DEPUTY_GENERAL_MANAGER);
        scene.does(FINANCE_MANAGER, CARD, new CorrectStock(pieces(-12), "the count"));
        scene.does(WAREHOUSE_SUPERVISOR, CARD, new CloseStockCard("no demand"));

        assertThat(scene.refusals(CLERK, late, new SignNote())).containsExactly("GI-02 is-in-use");
        assertThat(scene.refusals(WAREHOUSE_SUPERVISOR, OTHER_ISSUE, new Review.Approve<>()))
                .containsExactly("GI-02 is-in-use");
    }

    @Test
    @Tag("XP-10")
    void counts_in_the_unit_of_its_card() {
        Ref<SalesOrder> order = scene.order("o1").of(12).released();
        NoteLine line = NoteLine.of("1", order, "1", "SHEET", Quantity.of(1, Unit.DOZEN), Scene.LIST_PRICE);
        scene.note("n1").of(line.reservedOn(CARD)).signed();

        assertThat(warehouse.card().free()).isEqualTo(pieces(0));
    }
}
