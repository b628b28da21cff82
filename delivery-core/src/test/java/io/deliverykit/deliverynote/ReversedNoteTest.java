package io.deliverykit.deliverynote;

import static io.deliverykit.testkit.People.*;
import static org.assertj.core.api.Assertions.assertThat;

import io.deliverykit.account.CustomerAccountCommands.ReceivePrepayment;
import io.deliverykit.account.CustomerAccountCommands.RecordInvoice;
import io.deliverykit.contract.PaymentTerm;
import io.deliverykit.deliverynote.DeliveryNoteCommands.*;
import io.deliverykit.lifecycle.Ref;
import io.deliverykit.notice.NoticeLine;
import io.deliverykit.notice.SalesNotice;
import io.deliverykit.notice.SalesNoticeCommands.CancelNotice;
import io.deliverykit.notice.SalesNoticeCommands.DraftNotice;
import io.deliverykit.notice.SalesNoticeCommands.PrepareStock;
import io.deliverykit.notice.SalesNoticeCommands.SubmitNotice;
import io.deliverykit.order.SalesOrder;
import io.deliverykit.order.SalesOrderState;
import io.deliverykit.quantity.Quantity;
import io.deliverykit.quantity.Unit;
import io.deliverykit.stock.StockCard;
import io.deliverykit.stock.StockCardCommands.BookIn;
import io.deliverykit.stock.StockCardCommands.OpenStockCard;
import io.deliverykit.testkit.NoteScene;
import io.deliverykit.testkit.Scene;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.joda.money.Money;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The gate has let ten pieces out, and all of them are still in the yard. */
@Tag("XP-19")
class ReversedNoteTest {
    private static final ReverseDeparture REVERSAL = new ReverseDeparture("the wrong line of the gate book");

    private final Scene scene = Scene.inMemory().furnished();

    private static Quantity pieces(long number) {
        return Quantity.of(number, Unit.PIECE);
    }

    private static Money yuan(long amount) {
        return Money.ofMajor(Scene.CNY, amount);
    }

    private NoteScene note() {
        return scene.note("n1").of(scene.order("o1").of(10).released(), 10);
    }

    @Test
    void leaves_order_contract_account_and_stock_as_if_it_had_not_been() {
        Ref<StockCard> card = StockCard.ref("main", "SHEET", "", "");
        scene.does(KEEPER, card, new OpenStockCard("SHEET", "", "", "main", Unit.PIECE));
        scene.does(KEEPER, card, new BookIn(pieces(12), "inspection 7"));
        Ref<SalesOrder> order = scene.order("o1").of(10).released();
        List<Object> before = contents(order, Scene.CONTRACT, Scene.ACCOUNT, card);
        NoteLine line = NoteLine.of("1", order, "1", "SHEET", pieces(10), Scene.LIST_PRICE);
        Ref<DeliveryNote> note = scene.note("n1").of(line.reservedOn(card)).departed();
        assertThat(scene.find(order).state()).isEqualTo(SalesOrderState.FULFILLED);
        assertThat(scene.find(card).content().onHand()).isEqualTo(pieces(2));

        assertThat(scene.does(WAREHOUSE_SUPERVISOR, note, REVERSAL).state()).isEqualTo(DeliveryNoteState.VOIDED);

        assertThat(contents(order, Scene.CONTRACT, Scene.ACCOUNT, card)).isEqualTo(before);
        assertThat(scene.find(order).state()).isEqualTo(SalesOrderState.RELEASED);
        scene.note("n2").of(order, 10).departed();
    }

    private List<Object> contents(Ref<?>... documents) {
        return List.of(documents).stream()
                .<Object>map(each -> scene.find(each).content())
                .toList();
    }

    @Test
    @Tag("FI-07")
    void gives_back_what_was_paid_in_advance() {
        scene.does(CASHIER, Scene.ACCOUNT, new ReceivePrepayment("r1", yuan(1000)));
        Ref<SalesOrder> order =
                scene.order("o1").of(10).payable(PaymentTerm.PREPAID).released();
        Ref<DeliveryNote> note =
                scene.note("n1").of(order, 10).payable(PaymentTerm.PREPAID).departed();
        assertThat(scene.find(Scene.ACCOUNT).content().available()).isEqualTo(yuan(0));

        scene.does(SALES_MANAGER, note, REVERSAL);

        assertThat(scene.find(Scene.ACCOUNT).content().available()).isEqualTo(yuan(1000));
    }

    @Test
    @Tag("DN-12")
    void takes_back_also_what_had_left_before_the_rest_expired() {
        NoteScene note = note();
        note.loading();
        scene.does(KEEPER, note.ref(), new LoadVehicle("p1", NoteScene.PLATE, Map.of("1", pieces(4))));
        scene.does(GUARD, note.ref(), new PassGate("p1", NoteScene.PLATE, Map.of("1", pieces(4))));
        scene.clock().set(scene.today().plusDays(1).atStartOfDay(Scene.ZONE).toInstant());
        scene.desk().fireDue(TENANT, 10);

        DeliveryNote reversed =
                scene.does(WAREHOUSE_SUPERVISOR, note.ref(), REVERSAL).content();

        assertThat(reversed.departedTotal()).isEqualTo(yuan(0));
        assertThat(scene.find(Scene.ACCOUNT).content().exposure()).isEqualTo(yuan(0));
    }

    @Test
    @Tag("SN-05")
    void leaves_its_notice_with_all_that_it_told_of() {
        Ref<SalesOrder> order = scene.order("o1").of(10).released();
        SalesOrder before = scene.find(order).content();
        Ref<SalesNotice> notice = SalesNotice.ref("x1");
        NoticeLine told = new NoticeLine("1", "1", "SHEET", "", pieces(10), Scene.LIST_PRICE);
        scene.does(
                CLERK, notice, new DraftNotice(Scene.ACCOUNT, order, Scene.PRICES, PaymentTerm.CREDIT, List.of(told)));
        scene.does(CLERK, notice, new SubmitNotice());
        scene.approve(notice, FINANCE_MANAGER, SALES_MANAGER);
        scene.does(KEEPER, notice, new PrepareStock());
        Ref<DeliveryNote> note = scene.note("n1").from(notice).of(order, 10).departed();

        scene.does(WAREHOUSE_SUPERVISOR, note, REVERSAL);
        scene.does(CLERK, notice, new CancelNotice("not needed"));

        assertThat(scene.find(order).content()).isEqualTo(before);
    }

    @Test
    void is_refused_once_something_of_it_is_invoiced() {
        Ref<DeliveryNote> note = note().departed();
        LocalDate due = scene.today().plusDays(30);
        scene.does(ACCOUNTANT, Scene.ACCOUNT, new RecordInvoice("i1", note, yuan(1), due));

        assertThat(scene.refusals(SALES_MANAGER, note, REVERSAL)).containsExactly("XP-19 nothing-of-it-is-invoiced");
    }

    @Test
    @Tag("DN-26")
    void is_refused_where_the_customer_has_taken_it_on_the_spot() {
        Ref<SalesOrder> order = scene.order("o1").of(10).forSelfPickup().released();
        NoteScene note = scene.note("n1").of(order, 10).forSelfPickup();
        note.loaded();
        MissingPart crank =
                new MissingPart("m1", "crank", "stores", scene.today().plusDays(3));
        scene.does(KEEPER, note.ref(), new ListMissing(List.of(crank)));
        scene.does(CLERK, note.ref(), new AgreeToMissing("Mr Li"));
        scene.does(CLERK, note.ref(), note.acceptance());
        scene.does(GUARD, note.ref(), new PassGate(note.pass(), NoteScene.PLATE, note.quantities()));

        assertThat(scene.refusals(SALES_MANAGER, note.ref(), REVERSAL))
                .containsExactly("XP-19 nobody-has-answered-for-it");
    }
}
