package io.deliverykit.deliverynote;

import static io.deliverykit.testkit.People.*;
import static org.assertj.core.api.Assertions.assertThat;

import io.deliverykit.account.CustomerAccount;
import io.deliverykit.deliverynote.DeliveryNoteCommands.*;
import io.deliverykit.deliverynote.DeliveryNoteCommands.AgreeToMissing;
import io.deliverykit.deliverynote.DeliveryNoteCommands.ListMissing;
import io.deliverykit.deliverynote.DeliveryNoteCommands.PassGate;
import io.deliverykit.form.PricedRow;
import io.deliverykit.lifecycle.Filed;
import io.deliverykit.order.SalesOrder;
import io.deliverykit.quantity.Price;
import io.deliverykit.quantity.Quantity;
import io.deliverykit.quantity.Unit;
import io.deliverykit.testkit.NoteScene;
import io.deliverykit.testkit.People;
import io.deliverykit.testkit.Scene;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.joda.money.Money;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The parts of a note: each shows what its holder needs, and has no place for anything else. */
class NotePartsTest {
    private final Scene scene = Scene.inMemory().furnished();
    private final NoteScene note =
            scene.note("n1").of(scene.order("o1").of(10).released(), 10).requiring("manual");

    /** Every type that can be reached from a part, by its components. */
    private static List<Class<?>> reached(Class<?> part) {
        List<Class<?>> types = new ArrayList<>();
        for (RecordComponent each : part.getRecordComponents()) {
            collect(each.getGenericType(), types);
        }
        return types;
    }

    private static void collect(Type type, List<Class<?>> types) {
        if (type instanceof ParameterizedType generic) {
            types.add((Class<?>) generic.getRawType());
            for (Type argument : generic.getActualTypeArguments()) {
                collect(argument, types);
            }
        } else if (type instanceof Class<?> plain) {
            types.add(plain);
            if (plain.isRecord() && plain.getPackageName().equals(DeliveryNote.class.getPackageName())) {
                types.addAll(reached(plain));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(classes = {GatePass.class, WarehousePart.class, WarehouseStub.class})
    @Tag("DN-15")
    @Tag("DN-16")
    void have_no_place_for_customer_or_money_in_the_hands_of_guard_and_keeper(Class<?> part) {
        assertThat(reached(part))
                .doesNotContain(CustomerAccount.class, SalesOrder.class, Price.class, Money.class, PricedRow.class)
                .doesNotContain(DeliveryNote.class, NoteLine.class);
        for (RecordComponent each : part.getRecordComponents()) {
            assertThat(each.getName().toLowerCase(Locale.ROOT))
                    .doesNotContain("customer", "price", "amount", "total", "contract");
        }
    }

    @ParameterizedTest
    @ValueSource(classes = {AccompanyingPart.class, CustomerPart.class, ShippingList.class})
    @Tag("DN-15")
    void have_no_place_for_money_where_goods_are_counted(Class<?> part) {
        assertThat(reached(part)).doesNotContain(Price.class, Money.class);
    }

    @Test
    @Tag("DN-16")
    @Tag("DN-17")
    void show_the_guard_one_vehicle_and_its_goods_and_neither_customer_nor_price_nor_amount() {
        note.loaded();

        GatePass pass = NoteParts.gatePass(scene.find(note.ref()), note.pass()).orElseThrow();

        assertThat(pass.plate()).isEqualTo(NoteScene.PLATE);
        assertThat(pass.goods()).extracting(GoodsRow::quantity).containsExactly(Quantity.of(10, Unit.PIECE));
        assertThat(pass.head().issue()).isEqualTo(1);
        assertThat(pass.toString())
                .doesNotContain(Scene.ACCOUNT.id(), "Customer One", Scene.CONTRACT.id(), "CNY", "1000", "100");
    }

    @Test
    @Tag("DN-15")
    void are_five_of_the_dispatch_note() {
        note.loaded();
        Filed<DeliveryNote> filed = scene.find(note.ref());

        assertThat(NoteParts.stub(filed).total()).isEqualTo(Money.of(Scene.CNY, 1000));
        assertThat(NoteParts.accounting(filed).rows())
                .extracting(PricedRow::amount)
                .containsExactly(Money.of(Scene.CNY, 1000));
        assertThat(NoteParts.warehouse(filed).papers()).containsExactly("manual");
        assertThat(NoteParts.warehouse(filed).plate()).isEqualTo(NoteScene.PLATE);
        assertThat(NoteParts.warehouse(filed).carrier()).isEqualTo(Scene.CARRIER);
        assertThat(NoteParts.accompanying(filed).customer()).isEqualTo(Scene.ACCOUNT);
        assertThat(NoteParts.gatePass(filed, note.pass())).isPresent();
        assertThat(NoteParts.gatePass(filed, "another")).isEmpty();
    }

    @Test
    @Tag("DN-15")
    void are_five_of_the_delivery_slip_and_say_what_has_left() {
        note.departed();
        Filed<DeliveryNote> filed = scene.find(note.ref());
        Money all = Money.of(Scene.CNY, 1000);

        assertThat(NoteParts.customer(filed).goods()).hasSize(1);
        assertThat(NoteParts.customer(filed).papers()).containsExactly("manual");
        assertThat(NoteParts.warehouseStub(filed).goods()).hasSize(1);
        assertThat(NoteParts.finance(filed).total()).isEqualTo(all);
        assertThat(NoteParts.sales(filed).total()).isEqualTo(all);
        assertThat(NoteParts.collection(filed).total()).isEqualTo(all);
    }

    @Test
    @Tag("DN-15")
    void say_nothing_has_left_while_nothing_has() {
        note.loaded();
        Filed<DeliveryNote> filed = scene.find(note.ref());

        assertThat(NoteParts.customer(filed).goods()).isEmpty();
        assertThat(NoteParts.collection(filed).total()).isEqualTo(Money.of(Scene.CNY, 0));
    }

    @Test
    @Tag("DN-12")
    @Tag("DN-14")
    @Tag("DN-15")
    void say_which_note_of_which_day_they_are_of_and_until_when_they_are_good() {
        note.approved();
        Filed<DeliveryNote> filed = scene.find(note.ref());

        PartHead head = NoteParts.stub(filed).head();

        assertThat(head.number()).isEqualTo(filed.number());
        assertThat(head.drawnUp()).isEqualTo(Scene.START);
        assertThat(head.validUntil())
                .isEqualTo(scene.today().plusDays(1).atStartOfDay(Scene.ZONE).toInstant());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        NoteStub         | head, customer, contracts, mode, payment, goods, rows, total
        AccountingPart   | head, customer, contracts, payment, rows, total
        WarehousePart    | head, mode, carrier, plate, goods, papers
        AccompanyingPart | head, customer, contracts, goods, papers
        GatePass         | head, pass, plate, goods
        CustomerPart     | head, customer, goods, papers
        WarehouseStub    | head, goods
        SalesPart        | head, customer, contracts, rows, total
        CollectionPart   | head, customer, payment, total
        ShippingList     | head, customer, vehicles, missing
        ShippingList$Vehicle | plate, goods
        PartHead         | number, issue, drawnUp, validUntil
        GoodsRow         | product, specification, quantity, standard, batch, weight
        """)
    @Tag("DN-15")
    void show_what_their_holders_need_and_no_more(String part, String needed) throws ClassNotFoundException {
        Class<?> type = Class.forName(DeliveryNote.class.getPackageName() + "." + part);

        assertThat(type.getRecordComponents())
                .extracting(RecordComponent::getName)
                .containsExactly(needed.split(", "));
    }

    @Test
    @Tag("DN-15")
    @Tag("DN-21")
    void list_what_has_left_vehicle_by_vehicle_and_what_is_still_to_come() {
        note.loaded();
        MissingPart crank =
                new MissingPart("m1", "crank", "stores", scene.today().plusDays(3));
        scene.does(KEEPER, note.ref(), new ListMissing(List.of(crank)));
        scene.does(CLERK, note.ref(), new AgreeToMissing("Ms Wang"));
        assertThat(NoteParts.shippingList(scene.find(note.ref())).vehicles()).isEmpty();

        scene.does(GUARD, note.ref(), new PassGate(note.pass(), NoteScene.PLATE, note.quantities()));

        ShippingList list = NoteParts.shippingList(scene.find(note.ref()));
        assertThat(list.customer()).isEqualTo(Scene.ACCOUNT);
        assertThat(list.vehicles()).extracting(ShippingList.Vehicle::plate).containsExactly(NoteScene.PLATE);
        assertThat(list.vehicles().get(0).goods())
                .isEqualTo(NoteParts.customer(scene.find(note.ref())).goods());
        assertThat(list.missing()).containsExactly(crank);
    }

    @Test
    @Tag("DN-17")
    @Tag("JR-03")
    void number_each_gate_pass_as_no_other_note_does() {
        note.stowed();
        NoteScene other = scene.note("n2").of(scene.order("o2").of(10).released(), 10);
        other.loading();
        scene.does(KEEPER, other.ref(), new LoadVehicle(note.pass(), NoteScene.PLATE, other.quantities()));

        Filed<DeliveryNote> filed = scene.find(note.ref());
        String number = NoteParts.gatePass(filed, note.pass()).orElseThrow().pass();
        String another = NoteParts.gatePass(scene.find(other.ref()), note.pass())
                .orElseThrow()
                .pass();
        assertThat(number).isEqualTo(filed.number() + "-" + note.pass()).isNotEqualTo(another);
    }

    @Test
    @Tag("DN-12")
    @Tag("DN-13")
    @Tag("DN-17")
    void give_no_gate_pass_that_is_used_or_of_a_note_that_is_void_or_expired() {
        note.loaded();
        NoteScene voided = scene.note("n2").of(scene.order("o2").of(10).released(), 10);
        voided.loaded();
        NoteScene expired = scene.note("n3").of(scene.order("o3").of(10).released(), 10);
        expired.loaded();

        scene.does(GUARD, note.ref(), new PassGate(note.pass(), NoteScene.PLATE, note.quantities()));
        scene.does(CLERK, voided.ref(), new VoidNote("wrong"));
        midnight();

        Stream.of(note, voided, expired)
                .forEach(each -> assertThat(NoteParts.gatePass(scene.find(each.ref()), each.pass()))
                        .isEmpty());
    }

    private void midnight() {
        scene.clock().set(scene.today().plusDays(1).atStartOfDay(Scene.ZONE).toInstant());
        scene.desk().fireDue(People.TENANT, 10);
    }

    @Test
    @Tag("DN-12")
    @Tag("DN-15")
    void book_and_accompany_what_has_left_when_the_rest_has_stayed() {
        NoteScene part = scene.note("n2").of(scene.order("o2").of(10).released(), 10);
        part.loading();
        Map<String, Quantity> four = Map.of("1", Quantity.of(4, Unit.PIECE));
        scene.does(KEEPER, part.ref(), new LoadVehicle("p1", NoteScene.PLATE, four));
        scene.does(GUARD, part.ref(), new PassGate("p1", NoteScene.PLATE, four));
        midnight();

        Filed<DeliveryNote> filed = scene.find(part.ref());
        assertThat(filed.state()).isEqualTo(DeliveryNoteState.DEPARTED);
        assertThat(NoteParts.accounting(filed).total()).isEqualTo(Money.of(Scene.CNY, 400));
        assertThat(NoteParts.accounting(filed).rows())
                .extracting(PricedRow::amount)
                .containsExactly(Money.of(Scene.CNY, 400));
        assertThat(NoteParts.accompanying(filed).goods())
                .extracting(GoodsRow::quantity)
                .containsExactly(Quantity.of(4, Unit.PIECE));
    }
}
