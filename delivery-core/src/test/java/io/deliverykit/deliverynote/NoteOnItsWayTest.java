package io.deliverykit.deliverynote;

import static io.deliverykit.testkit.People.*;
import static org.assertj.core.api.Assertions.assertThat;

import io.deliverykit.contract.PaymentTerm;
import io.deliverykit.deadline.WorkingCalendar;
import io.deliverykit.deliverynote.DeliveryNoteCommands.*;
import io.deliverykit.deliverynote.FollowUpCommands.*;
import io.deliverykit.lifecycle.Policy;
import io.deliverykit.lifecycle.Ref;
import io.deliverykit.memory.MemoryStorage;
import io.deliverykit.order.SalesOrder;
import io.deliverykit.quantity.Price;
import io.deliverykit.quantity.Quantity;
import io.deliverykit.quantity.Unit;
import io.deliverykit.testkit.NoteScene;
import io.deliverykit.testkit.Scene;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Goods that are brought to the customer: expected there, by whom they come, and what comes back. */
class NoteOnItsWayTest {
    private static final Quantity TEN = Quantity.of(10, Unit.PIECE);
    private static final Quantity NINE = Quantity.of(9, Unit.PIECE);
    private static final String FULL = "DN-19 brings-money-or-a-full-receipt";

    private final Scene scene = Scene.inMemory().furnished();

    private NoteScene direct() {
        Ref<SalesOrder> order = scene.order("o1").of(10).forDirectDelivery().released();
        return scene.note("n1").of(order, 10).forDirectDelivery();
    }

    private NoteScene shipped() {
        return scene.note("n1").of(scene.order("o1").of(10).released(), 10);
    }

    private NoteScene fetched() {
        return scene.note("n1")
                .of(scene.order("o1").of(10).forSelfPickup().released(), 10)
                .forSelfPickup();
    }

    private HandOver toTheBearer(NoteScene note) {
        return new HandOver(note.bearer().name(), NoteScene.PLATE);
    }

    @Test
    @Tag("DN-22")
    void leaves_only_when_the_customer_has_confirmed_address_and_time_that_are_not_over() {
        NoteScene note = shipped();
        note.awaited();
        scene.does(CLERK, note.ref(), new HandOver(NoteScene.CARRIER.driverIdentity(), NoteScene.PLATE));
        note.passInspection();
        scene.does(KEEPER, note.ref(), new StartLoading(NoteScene.PLATE, NoteScene.CARRIER_NAME, 1));
        scene.does(KEEPER, note.ref(), new LoadVehicle("p1", NoteScene.PLATE, Map.of("1", TEN)));
        scene.does(KEEPER, note.ref(), new FinishLoading());
        PassGate gate = new PassGate("p1", NoteScene.PLATE, Map.of("1", TEN));
        Instant yesterday = scene.clock().instant().minus(Duration.ofDays(1));

        assertThat(scene.refusals(GUARD, note.ref(), gate)).containsExactly("DN-22 is-expected-if-brought");
        assertThat(scene.refusals(
                        REP, note.ref(), new ArrangeDelivery(new Appointment("1 Harbour Road", yesterday, "Ms Wang"))))
                .containsExactly("DN-22 arrives-from-today-on");
        scene.does(REP, note.ref(), new ArrangeDelivery(note.appointment()));

        assertThat(scene.does(GUARD, note.ref(), gate).state()).isEqualTo(DeliveryNoteState.DEPARTED);
    }

    @Test
    @Tag("DN-22")
    @Tag("DN-18")
    void that_the_customer_fetches_needs_neither_appointment_nor_bearer() {
        NoteScene note = fetched();
        note.signed();

        assertThat(scene.refusals(CLERK, note.ref(), new ArrangeDelivery(note.appointment())))
                .containsExactly("DN-22 is-brought");
        assertThat(scene.refusals(CLERK, note.ref(), new NameBearer(note.bearer())))
                .containsExactly("DN-18 is-direct");
    }

    @Test
    @Tag("DN-18")
    void is_handed_to_the_bearer_whom_it_names_by_real_name_on_the_day_that_it_names() {
        NoteScene note = direct();
        note.cleared();
        LocalDate today = scene.today();

        assertThat(scene.refusals(CLERK, note.ref(), toTheBearer(note)))
                .containsExactly("DN-18 names-its-bearer", "DN-05 identity-agrees");
        scene.does(CLERK, note.ref(), new NameBearer(Bearer.employee("Mr Zhao", today.plusDays(1), "article 7")));
        assertThat(scene.refusals(CLERK, note.ref(), toTheBearer(note))).containsExactly("DN-18 names-its-bearer");
        scene.does(CLERK, note.ref(), new NameBearer(Bearer.employee("Mr Zhao", today, "article 7")));
        assertThat(scene.refusals(CLERK, note.ref(), new HandOver("Mr Ma", NoteScene.PLATE)))
                .containsExactly("DN-05 identity-agrees");

        assertThat(scene.does(CLERK, note.ref(), toTheBearer(note)).state()).isEqualTo(DeliveryNoteState.RELEASED);
    }

    @Test
    @Tag("DN-18")
    void is_brought_by_another_only_under_a_written_contract_and_handed_over_anew() {
        NoteScene note = direct();
        note.released();
        LocalDate today = scene.today();

        assertThat(scene.refusals(
                        CLERK, note.ref(), new NameBearer(new Bearer("Mr Ma", today, false, "article 7", " "))))
                .containsExactly("DN-18 bearer-is-bound");
        DeliveryNote other = scene.does(
                        CLERK, note.ref(), new NameBearer(new Bearer("Mr Ma", today, false, "article 7", "HT-9")))
                .content();

        assertThat(other.haulage().handedTo()).isEmpty();
    }

    @Test
    @Tag("DN-18")
    @Tag("DN-19")
    void comes_back_with_a_stamped_slip_before_the_note_is_closed() {
        NoteScene note = direct();
        note.accepted();

        assertThat(scene.refusals(CLERK, note.ref(), new CloseNote()))
                .containsExactly("DN-19 came-back-with-its-papers");
        for (Slip slip : List.of(
                new Slip("Mr Li", false, Map.of("1", TEN)),
                new Slip("Mr Li", true, Map.of()),
                new Slip("Mr Li", true, Map.of("1", TEN, "2", TEN)),
                new Slip("Mr Li", true, Map.of("1", Quantity.of(1, Unit.KILOGRAM))),
                new Slip("Mr Li", true, Map.of("1", Quantity.of(11, Unit.PIECE))))) {
            assertThat(scene.refusals(CLERK, note.ref(), new BringBack(slip, "r1", null, null)))
                    .as("%s", slip)
                    .containsExactly("DN-18 slip-is-signed-and-stamped");
        }
        scene.does(
                CLERK,
                note.ref(),
                new BringBack(new Slip("Mr Li", true, Map.of("1", NINE)), "r1", null, Money.of(Scene.CNY, 50)));

        assertThat(scene.does(CLERK, note.ref(), new CloseNote()).state()).isEqualTo(DeliveryNoteState.CLOSED);
    }

    @Test
    @Tag("DN-18")
    void comes_back_with_nothing_that_a_carrier_has_brought() {
        NoteScene note = shipped();
        note.delivered();

        assertThat(scene.refusals(CLERK, note.ref(), note.broughtBack())).containsExactly("DN-18 is-direct");
    }

    /** What is wrong with a receipt. */
    enum Wrong {
        NOTHING,
        NO_RECEIPT,
        NO_STAMP,
        OTHER_TERM,
        OTHER_PRODUCT,
        OTHER_QUANTITY,
        OTHER_PRICE,
        OTHER_AMOUNT,
        OTHER_LINE,
        TWICE
    }

    private static @Nullable ConsigneeReceipt receipt(Wrong wrong) {
        Quantity quantity = wrong == Wrong.OTHER_QUANTITY ? TEN : NINE;
        Price price = wrong == Wrong.OTHER_PRICE ? Price.of("CNY 99", Unit.PIECE) : Scene.LIST_PRICE;
        Money amount = wrong == Wrong.OTHER_AMOUNT ? Money.of(Scene.CNY, 899) : price.total(quantity);
        ConsigneeReceipt.Row row = new ConsigneeReceipt.Row(
                wrong == Wrong.OTHER_LINE ? "2" : "1",
                wrong == Wrong.OTHER_PRODUCT ? "COIL" : "SHEET",
                quantity,
                price,
                amount);
        return wrong == Wrong.NO_RECEIPT
                ? null
                : new ConsigneeReceipt(
                        "Customer One",
                        wrong != Wrong.NO_STAMP,
                        wrong == Wrong.TWICE ? List.of(row, row) : List.of(row),
                        wrong == Wrong.OTHER_TERM ? PaymentTerm.PREPAID : PaymentTerm.CREDIT);
    }

    @ParameterizedTest
    @EnumSource(Wrong.class)
    @Tag("DN-19")
    void comes_back_with_the_money_or_a_receipt_that_says_all_that_was_counted(Wrong wrong) {
        NoteScene note = direct();
        note.delivered();
        Slip slip = new Slip("Mr Li", true, Map.of("1", NINE));
        BringBack back = new BringBack(slip, "", receipt(wrong), null);

        if (wrong == Wrong.NOTHING) {
            assertThat(scene.does(CLERK, note.ref(), back).content().followUp().broughtBack())
                    .isNotNull();
        } else {
            assertThat(scene.refusals(CLERK, note.ref(), back)).containsExactly(FULL);
            scene.does(CLERK, note.ref(), new BringBack(slip, "receipt-7", receipt(wrong), null));
        }
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # delivered on, slips due at the end of
            2025-03-03,     2025-03-04
            2025-03-07,     2025-03-10
            """)
    @Tag("DN-18")
    void reminds_of_the_slips_at_the_end_of_the_next_working_day(LocalDate delivered, LocalDate due) {
        Scene there = Scene.with(
                        new MemoryStorage(),
                        desk -> desk.policy(
                                Policy.standard(Scene.ZONE).with(WorkingCalendar.mondayToFriday(Scene.ZONE))))
                .furnished();
        there.clock().set(delivered.atTime(9, 0).atZone(Scene.ZONE).toInstant());
        NoteScene note = there.note("n1")
                .of(there.order("o1").of(10).forDirectDelivery().released(), 10)
                .forDirectDelivery();
        note.delivered();

        assertThat(there.find(note.ref()).deadline("slips").orElseThrow().due())
                .isEqualTo(due.plusDays(1).atStartOfDay(Scene.ZONE).toInstant());
        there.does(CLERK, note.ref(), note.broughtBack());
        assertThat(there.find(note.ref()).deadline("slips")).isEmpty();
    }

    @Test
    @Tag("DN-27")
    void reminds_at_the_end_of_the_next_day_that_the_consignee_was_not_told() {
        NoteScene note = shipped();
        note.delivered();
        Instant due = scene.today().plusDays(2).atStartOfDay(Scene.ZONE).toInstant();

        assertThat(scene.find(note.ref()).deadline("slips")).isEmpty();
        scene.clock().set(due.minusSeconds(1));
        assertThat(scene.desk().fireDue(TENANT, 10)).isEmpty();
        scene.clock().set(due);
        scene.desk().fireDue(TENANT, 10);

        assertThat(scene.desk().journal(CLERK, note.ref())).last().satisfies(entry -> {
            assertThat(entry.command()).isEqualTo("consignee");
            assertThat(entry.rules()).contains("DN-27");
        });
    }

    @Test
    @Tag("DN-27")
    void reminds_of_nothing_once_the_consignee_was_told() {
        NoteScene note = shipped();
        note.delivered();

        scene.does(CLERK, note.ref(), new TellConsignee("Ms Wang"));

        assertThat(scene.find(note.ref()).deadlines()).isEmpty();
        assertThat(scene.find(note.ref()).content().followUp().told()).isEqualTo("Ms Wang");
    }
}
