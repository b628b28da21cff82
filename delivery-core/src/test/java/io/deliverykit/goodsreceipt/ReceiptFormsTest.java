package io.deliverykit.goodsreceipt;

import static io.deliverykit.goodsreceipt.ReceiptScene.*;
import static io.deliverykit.testkit.People.KEEPER;
import static org.assertj.core.api.Assertions.assertThat;

import io.deliverykit.goodsreceipt.ReceiptForms.ReceiptSheet;
import io.deliverykit.goodsreceipt.ReceiptForms.ShelvedRow;
import io.deliverykit.testkit.Scene;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The receipt as it is printed, filled in from the goods receipt and its cards. */
class ReceiptFormsTest {
    private final Scene scene = Scene.inMemory().furnished();

    @Test
    @Tag("PN-07")
    void the_receipt_says_what_of_which_batch_has_come_to_lie_where() {
        new ReceiptScene(scene).stocked();
        scene.does(KEEPER, RECEIPT, shelving(line("1", CARD, pieces(6)), line("2", LOOSE, pieces(4))));

        assertThat(ReceiptForms.receipt(scene.find(RECEIPT), List.of(scene.find(LOOSE), scene.find(CARD))))
                .isEqualTo(new ReceiptSheet(
                        scene.find(RECEIPT).title(),
                        INSTRUCTION,
                        null,
                        List.of(
                                new ShelvedRow("SHEET", "", "B7", "main", pieces(6)),
                                new ShelvedRow("SHEET", "", "", "yard", pieces(4)))));
        assertThat(ReceiptForms.receipt(scene.find(RECEIPT), List.of()).rows()).isEmpty();
    }
}
