package io.deliverykit.goodsreceipt;

import static io.deliverykit.goodsreceipt.ReceiptScene.*;
import static io.deliverykit.testkit.People.*;
import static org.assertj.core.api.Assertions.assertThat;

import io.deliverykit.desk.Submission;
import io.deliverykit.goodsreceipt.GoodsReceiptCommands.PostReceipt;
import io.deliverykit.goodsreceipt.GoodsReceiptCommands.ReverseReceipt;
import io.deliverykit.lifecycle.Command;
import io.deliverykit.lifecycle.Ref;
import io.deliverykit.party.Actor;
import io.deliverykit.quantity.Quantity;
import io.deliverykit.testkit.Scene;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** However ten pieces that were made are shelved, posted and reversed, the card says what the receipts say. */
@Tag("PN-07")
class GoodsReceiptProperties {
    /** @param steps shelves so many pieces when positive, reverses or posts an earlier receipt when not */
    @Property(tries = 40)
    void what_lies_there_is_what_all_receipts_say_and_no_more_than_was_made(
            @ForAll @Size(max = 12) List<@IntRange(min = -8, max = 11) Integer> steps) {
        Scene scene = Scene.inMemory().furnished();
        new ReceiptScene(scene).stocked();
        List<Ref<GoodsReceipt>> receipts = new ArrayList<>();

        for (int step : steps) {
            if (step > 0) {
                Ref<GoodsReceipt> receipt = GoodsReceipt.ref("r" + receipts.size());
                receipts.add(receipt);
                submit(scene, KEEPER, receipt, shelving(step));
            } else if (-step / 2 < receipts.size()) {
                Ref<GoodsReceipt> earlier = receipts.get(-step / 2);
                if (step % 2 == 0) {
                    submit(scene, WAREHOUSE_SUPERVISOR, earlier, new ReverseReceipt("mistake"));
                } else {
                    submit(scene, ACCOUNTANT, earlier, new PostReceipt());
                }
            }
            Quantity lies = receipts.stream()
                    .flatMap(receipt -> scene.desk().find(KEEPER, receipt).stream())
                    .filter(receipt -> !receipt.isIn(GoodsReceiptState.REVERSED))
                    .map(receipt -> receipt.content().lines().get(0).quantity())
                    .reduce(pieces(0), Quantity::plus);
            assertThat(scene.find(CARD).content().issuable()).isEqualTo(lies);
            assertThat(lies.isMoreThan(pieces(10))).isFalse();
        }
    }

    private static <D> void submit(Scene scene, Actor actor, Ref<D> document, Command<D> command) {
        scene.desk().submit(Submission.of(actor, document, command));
    }
}
