package io.deliverykit.goodsreceipt;

import static io.deliverykit.goodsreceipt.ReceiptScene.*;
import static io.deliverykit.testkit.People.*;
import static org.assertj.core.api.Assertions.assertThat;

import io.deliverykit.goodsreceipt.GoodsReceiptCommands.*;
import io.deliverykit.lifecycle.Policy;
import io.deliverykit.lifecycle.Ref;
import io.deliverykit.memory.MemoryStorage;
import io.deliverykit.production.ProductionInstructionCommands.StockGoods;
import io.deliverykit.purchase.PurchaseOrder;
import io.deliverykit.quantity.Quantity;
import io.deliverykit.quantity.Unit;
import io.deliverykit.stock.StockCard;
import io.deliverykit.stock.StockCardCommands.*;
import io.deliverykit.stock.StockCardRules;
import io.deliverykit.testing.EveryStateCommandAndRole;
import io.deliverykit.testkit.ProductionScene;
import io.deliverykit.testkit.PurchaseScene;
import io.deliverykit.testkit.Scene;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What may come to lie on a stock card by a goods receipt, and what of it may be taken back. */
class ShelvedGoodsTest {
    private final Scene scene = Scene.inMemory().furnished();
    private final ReceiptScene warehouse = new ReceiptScene(scene);

    @Test
    @Tag("PN-07")
    void are_none_before_the_keeper_has_stocked_what_passed() {
        warehouse.made();
        assertThat(scene.refusals(KEEPER, RECEIPT, shelving(10)))
                .containsExactly("PN-07 no-more-is-shelved-than-it-stocked");

        scene.does(KEEPER, INSTRUCTION, new StockGoods(Map.of("1", pieces(10)), ProductionScene.PACKING));
        scene.does(KEEPER, RECEIPT, shelving(10));
    }

    @Test
    @Tag("PN-07")
    void are_no_more_than_were_stocked_by_however_many_receipts_and_rows() {
        warehouse.stocked();
        assertThat(scene.refusals(KEEPER, RECEIPT, shelving(11)))
                .containsExactly("PN-07 no-more-is-shelved-than-it-stocked");
        assertThat(scene.refusals(KEEPER, RECEIPT, shelving(line("1", CARD, pieces(6)), line("2", CARD, pieces(5)))))
                .containsExactly("PN-07 no-more-is-shelved-than-it-stocked");

        scene.does(KEEPER, RECEIPT, shelving(6));
        assertThat(scene.refusals(KEEPER, OTHER_RECEIPT, shelving(5)))
                .containsExactly("PN-07 no-more-is-shelved-than-it-stocked");
        scene.does(KEEPER, OTHER_RECEIPT, shelving(4));

        assertThat(scene.find(CARD).content().issuable()).isEqualTo(pieces(10));
    }

    @Test
    @Tag("QI-02")
    void of_what_was_bought_are_no_more_than_have_passed() {
        PurchaseScene purchase = warehouse.bought(60);
        Ref<PurchaseOrder> order = purchase.order();
        assertThat(scene.refusals(KEEPER, RECEIPT, steel(order, 60))).contains("GI-02 its-goods-belong-where-they-lie");
        purchase.received(40);
        purchase.pass(1);

        assertThat(scene.refusals(KEEPER, RECEIPT, steel(order, 61)))
                .containsExactly("QI-02 no-more-is-shelved-than-has-passed");
        scene.does(KEEPER, RECEIPT, steel(order, 60));

        assertThat(scene.find(STEEL).content().issuable().isSameAs(PurchaseScene.kilograms(60)))
                .isTrue();
        assertThat(scene.find(order).content().shelved().lines()).containsExactly("1");
    }

    @Test
    @Tag("GI-02")
    @Tag("QI-09")
    void lie_among_goods_of_their_kind_and_batch() {
        warehouse.stocked();
        Ref<StockCard> other = StockCard.ref("main", "SHEET", "", "B8");
        scene.does(KEEPER, other, new OpenStockCard("SHEET", "", "B8", "main", Unit.PIECE));

        for (ReceiptLine wrong : new ReceiptLine[] {
            line("1", other, pieces(1)),
            line("1", STEEL, pieces(1)),
            line("1", CARD, Quantity.of(1, Unit.KILOGRAM)),
            new ReceiptLine("1", "9", CARD, pieces(1))
        }) {
            assertThat(scene.refusals(KEEPER, RECEIPT, shelving(wrong)))
                    .as("%s", wrong)
                    .contains("GI-02 its-goods-belong-where-they-lie");
        }
        scene.does(KEEPER, RECEIPT, shelving(line("1", LOOSE, pieces(1))));
    }

    @Test
    @Tag("QI-09")
    void of_what_was_bought_lie_among_goods_of_a_batch_that_passed() {
        PurchaseScene purchase = warehouse.bought(100);
        purchase.pass(1);
        String specification = PurchaseScene.LINE.specification();
        Ref<StockCard> other = StockCard.ref("main", "STEEL", specification, "H8");
        scene.does(KEEPER, other, new OpenStockCard("STEEL", specification, "H8", "main", Unit.KILOGRAM));

        ReceiptLine wrong = line("1", other, PurchaseScene.kilograms(1));
        assertThat(scene.refusals(KEEPER, RECEIPT, new ShelveGoods(null, purchase.order(), List.of(wrong))))
                .containsExactly("GI-02 its-goods-belong-where-they-lie");
    }

    @Test
    @Tag("GI-02")
    void are_named_once_with_a_quantity() {
        warehouse.stocked();

        assertThat(scene.refusals(KEEPER, RECEIPT, shelving(line("1", CARD, pieces(1)), line("1", CARD, pieces(1)))))
                .containsExactly("GI-02 names-each-line-once");
        assertThat(scene.refusals(KEEPER, RECEIPT, shelving(0))).containsExactly("GI-02 names-each-line-once");
    }

    @Test
    @Tag("PN-07")
    void were_made_or_bought_by_one_document() {
        warehouse.stocked();
        ReceiptLine line = line("1", CARD, pieces(1));
        PurchaseScene purchase = warehouse.bought(60);

        assertThat(scene.refusals(KEEPER, RECEIPT, new ShelveGoods(null, null, List.of(line))))
                .contains("PN-07 is-of-goods-made-or-bought");
        assertThat(scene.refusals(KEEPER, RECEIPT, new ShelveGoods(INSTRUCTION, purchase.order(), List.of(line))))
                .contains("PN-07 is-of-goods-made-or-bought");
    }

    @Test
    @Tag("GI-02")
    void are_not_taken_back_from_under_those_who_took_them() {
        warehouse.stocked();
        scene.does(KEEPER, RECEIPT, shelving(10));
        scene.does(INSPECTOR, CARD, new BlockGoods("B-1", pieces(1), "rust"));

        assertThat(scene.refusals(WAREHOUSE_SUPERVISOR, RECEIPT, new ReverseReceipt("mistake")))
                .containsExactly("GI-02 gives-no-more-than-is-free");
        scene.does(INSPECTOR, CARD, new ReleaseBlocked("B-1", pieces(1), "inspection 8"));
        scene.does(WAREHOUSE_SUPERVISOR, RECEIPT, new ReverseReceipt("mistake"));
    }

    @Test
    @Tag("GI-02")
    void keep_their_card_open_until_their_receipt_is_posted() {
        warehouse.stocked();
        scene.does(KEEPER, RECEIPT, shelving(10));
        scene.does(FINANCE_MANAGER, CARD, new CorrectStock(pieces(-10), "count"));
        assertThat(scene.refusals(WAREHOUSE_SUPERVISOR, CARD, new CloseStockCard("made no more")))
                .containsExactly("GI-02 nothing-lies-there");

        scene.does(ACCOUNTANT, RECEIPT, new PostReceipt());
        scene.does(WAREHOUSE_SUPERVISOR, CARD, new CloseStockCard("made no more"));
        assertThat(scene.refusals(KEEPER, OTHER_RECEIPT, shelving(line("1", LOOSE, pieces(1)))))
                .containsExactly("PN-07 no-more-is-shelved-than-it-stocked");
    }

    @Test
    @Tag("PN-07")
    void come_by_a_receipt_only_where_the_company_wants_it_so() {
        Scene strict = Scene.with(
                        new MemoryStorage(),
                        builder -> builder.policy(
                                Policy.standard(Scene.ZONE).with(StockCardRules.STOCKS_BY_RECEIPT_ONLY, true)))
                .furnished();
        new ReceiptScene(strict).stocked();

        assertThat(strict.refusals(KEEPER, CARD, new BookIn(pieces(10), "a note")))
                .containsExactly("PN-07 is-booked-in-without-a-receipt");
        strict.does(KEEPER, RECEIPT, shelving(10));
        warehouse.stocked();
        scene.does(KEEPER, CARD, new BookIn(pieces(10), "opening balance"));
    }

    @TestFactory
    @Tag("AX-01")
    Stream<DynamicTest> by_every_role_in_every_state_is_granted_or_refused_for_the_right_reason() {
        return EveryStateCommandAndRole.of(GoodsReceiptLifecycle.LIFECYCLE)
                .in(GoodsReceiptState.SHELVED, ShelvedGoodsTest::shelved)
                .in(GoodsReceiptState.POSTED, company -> {
                    company.does(ACCOUNTANT, shelved(company), new PostReceipt());
                    return RECEIPT;
                })
                .in(GoodsReceiptState.REVERSED, company -> {
                    company.does(WAREHOUSE_SUPERVISOR, shelved(company), new ReverseReceipt("mistake"));
                    return RECEIPT;
                })
                .with(new PostReceipt())
                .with(new ReverseReceipt("mistake"))
                .tests();
    }

    private static Ref<GoodsReceipt> shelved(Scene company) {
        new ReceiptScene(company).stocked();
        company.does(KEEPER, RECEIPT, shelving(10));
        return RECEIPT;
    }
}
