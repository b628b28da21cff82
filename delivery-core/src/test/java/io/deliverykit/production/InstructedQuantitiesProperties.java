package io.deliverykit.production;

import static io.deliverykit.testkit.People.*;
import static org.assertj.core.api.Assertions.assertThat;

import io.deliverykit.lifecycle.Ref;
import io.deliverykit.order.SalesOrder;
import io.deliverykit.production.ProductionInstructionCommands.CancelInstruction;
import io.deliverykit.quantity.Quantity;
import io.deliverykit.quantity.Unit;
import io.deliverykit.testkit.People;
import io.deliverykit.testkit.Scene;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** However instructions are issued and cancelled, no more is made of a line than is ordered. */
@Tag("SO-09")
class InstructedQuantitiesProperties {
    private static final int ORDERED = 10;

    /** @param moves above zero issues so many pieces; below, cancels the instruction of that move */
    @Property(tries = 60)
    void what_is_instructed_is_what_stands_and_never_above_what_is_ordered(
            @ForAll @Size(max = 12) List<@IntRange(min = -6, max = 8) Integer> moves) {
        Scene scene = Scene.inMemory().furnished();
        Ref<SalesOrder> order = scene.order("o1").of(ORDERED).confirmed();
        int[] standing = new int[moves.size()];

        for (int index = 0; index < moves.size(); index++) {
            int move = moves.get(index);
            if (move > 0) {
                boolean granted = scene.attempt(
                                People.ORDER_DESK,
                                ref(index),
                                scene.production("p" + index, order).of(move).issue())
                        .isGranted();
                assertThat(granted).isEqualTo(sum(standing) + move <= ORDERED);
                standing[index] = granted ? move : 0;
            } else if (-move < index && standing[-move] > 0) {
                scene.does(People.ORDER_DESK, ref(-move), new CancelInstruction("no"));
                standing[-move] = 0;
            }

            SalesOrder content = scene.find(order).content();
            assertThat(content.production().instructed(content.lines().get(0)))
                    .isEqualTo(Quantity.of(sum(standing), Unit.PIECE));
            assertThat(scene.find(order).deadline("instruction").isEmpty()).isEqualTo(sum(standing) == ORDERED);
        }
    }

    private static Ref<ProductionInstruction> ref(int index) {
        return ProductionInstruction.ref("p" + index);
    }

    private static int sum(int[] pieces) {
        int sum = 0;
        for (int each : pieces) {
            sum += each;
        }
        return sum;
    }
}
