package io.deliverykit.purchase;

import static io.deliverykit.testkit.People.*;
import static io.deliverykit.testkit.PurchaseScene.*;
import static org.assertj.core.api.Assertions.assertThat;

import io.deliverykit.purchase.SupplierCommands.*;
import io.deliverykit.testkit.PurchaseScene;
import io.deliverykit.testkit.Scene;
import java.time.Duration;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A supplier's whole life: registered, evaluated, on the list, off it by its score, on it again, and dropped. */
class SupplierStoryTest {
    private final Scene scene = Scene.inMemory();
    private final PurchaseScene purchase = scene.purchase("p1");

    @Test
    @Tag("PU-05")
    void it_comes_on_the_list_by_the_head_and_goes_off_it_by_its_score() {
        scene.does(PURCHASER, MILL, new RegisterSupplier("Mill", "Ms Gu"));
        scene.does(PURCHASER, MILL, new ChangeContact("Mr Hu"));
        purchase.evaluate(MILL);
        assertThat(scene.does(PURCHASING_HEAD, MILL, new QualifySupplier()).state())
                .isEqualTo(SupplierState.QUALIFIED);

        purchase.qualified(WORKS);
        purchase.qualified(FORGE);
        purchase.ordered();
        scene.clock().advance(Duration.ofDays(12));
        purchase.received(100);
        purchase.fail(1);
        assertThat(scene.find(MILL).state()).isEqualTo(SupplierState.DISQUALIFIED);

        purchase.evaluate(MILL);
        assertThat(scene.find(MILL).state()).isEqualTo(SupplierState.CANDIDATE);
        assertThat(scene.does(PURCHASING_HEAD, MILL, new DropSupplier("too late, and rusty"))
                        .state())
                .isEqualTo(SupplierState.DROPPED);
        assertThat(scene.desk().verifyJournal(PURCHASER, MILL)).isEmpty();
    }
}
