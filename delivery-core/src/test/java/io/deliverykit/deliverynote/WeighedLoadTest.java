package io.deliverykit.deliverynote;

import static io.deliverykit.testkit.NoteScene.PLATE;
import static io.deliverykit.testkit.People.*;
import static org.assertj.core.api.Assertions.assertThat;

import io.deliverykit.contract.PaymentTerm;
import io.deliverykit.deliverynote.DeliveryNoteCommands.LoadVehicle;
import io.deliverykit.desk.Outcome;
import io.deliverykit.lifecycle.Policy;
import io.deliverykit.lifecycle.Ref;
import io.deliverykit.memory.MemoryStorage;
import io.deliverykit.order.SalesOrder;
import io.deliverykit.quantity.Price;
import io.deliverykit.quantity.Quantity;
import io.deliverykit.quantity.Tolerance;
import io.deliverykit.quantity.Unit;
import io.deliverykit.testkit.NoteScene;
import io.deliverykit.testkit.Scene;
import java.math.BigDecimal;
import java.util.Map;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Goods that are counted by weight are loaded by tare and gross weight (XP-17). */
@Tag("XP-17")
class WeighedLoadTest {
    private static final Price PER_KILO = Price.of("CNY 6.80", Unit.KILOGRAM);

    private static Quantity kilos(String number) {
        return Quantity.of(number, Unit.KILOGRAM);
    }

    private static NoteScene loading(Scene scene) {
        scene.prepay(Money.of(Scene.CNY, 10_000));
        Ref<SalesOrder> order = scene.order("o1")
                .withoutContract()
                .payable(PaymentTerm.CASH_ON_PICKUP)
                .of(kilos("825.5"), Tolerance.NONE, PER_KILO)
                .alsoApprovedBy(GENERAL_MANAGER, SALES_DIRECTOR)
                .released();
        NoteScene note = scene.note("n1")
                .withoutContract()
                .payable(PaymentTerm.CASH_ON_PICKUP)
                .of(NoteLine.of("1", order, "1", "SHEET", kilos("825.5"), PER_KILO));
        note.loading();
        return note;
    }

    private static Outcome load(Scene scene, NoteScene note, @Nullable Weighing weighing) {
        return scene.attempt(KEEPER, note.ref(), new LoadVehicle("p1", PLATE, Map.of("1", kilos("825.5")), weighing));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # tare,  gross,    per cent, what would make it pass
            9000,    9825.5,   0,
            9000,    9833.755, 1,
            9000,    9833.756, 1,        reduce 0.001 kg
            9000,    9817.245, 1,
            9000,    9817.244, 1,        raise 0.001 kg
            9000,    9826,     0,        reduce 0.5 kg
            """)
    void is_as_heavy_as_it_says_within_the_tolerance(
            String tare, String gross, BigDecimal percent, @Nullable String remedy) {
        Scene scene = Scene.with(
                        new MemoryStorage(),
                        desk -> desk.policy(
                                Policy.standard(Scene.ZONE).with(NoteAndVehicles.WEIGHT_TOLERANCE, percent)))
                .furnished();
        NoteScene note = loading(scene);

        Outcome outcome = load(scene, note, new Weighing(kilos(tare), kilos(gross)));

        assertThat(outcome.isGranted()).isEqualTo(remedy == null);
        if (remedy != null) {
            assertThat(outcome.reasons()).singleElement().satisfies(each -> {
                assertThat(each.name()).isEqualTo("weighs-what-it-says");
                assertThat(each.remedies())
                        .extracting(way -> way.key() + " " + way.values().get("by"))
                        .containsExactly(remedy);
            });
        }
    }

    @Test
    void is_weighed_at_all_and_by_scales() {
        Scene scene = Scene.inMemory().furnished();
        NoteScene note = loading(scene);
        String unweighed = "weighs-what-is-counted-by-weight";

        for (Weighing each : new @Nullable Weighing[] {
            null,
            new Weighing(kilos("0"), kilos("825.5")),
            new Weighing(kilos("9825.5"), kilos("9000")),
            new Weighing(Quantity.of(1, Unit.PIECE), kilos("9825.5"))
        }) {
            assertThat(load(scene, note, each).reasons())
                    .as("%s", each)
                    .singleElement()
                    .satisfies(reason -> assertThat(reason.name()).isEqualTo(unweighed));
        }
    }
}
