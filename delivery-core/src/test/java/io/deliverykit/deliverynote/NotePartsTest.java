package io.deliverykit.deliverynote;

import static org.assertj.core.api.Assertions.assertThat;

import io.deliverykit.account.CustomerAccount;
import io.deliverykit.lifecycle.Filed;
import io.deliverykit.order.SalesOrder;
import io.deliverykit.quantity.Price;
import io.deliverykit.quantity.Quantity;
import io.deliverykit.quantity.Unit;
import io.deliverykit.testkit.NoteScene;
import io.deliverykit.testkit.Scene;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.joda.money.Money;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
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
    @ValueSource(classes = {AccompanyingPart.class, CustomerPart.class})
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
        assertThat(NoteParts.warehouse(filed).carrier()).isEqualTo(NoteScene.CARRIER.name());
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
}
