package io.deliverykit.goodsreceipt;

import static io.deliverykit.goodsreceipt.GoodsReceiptRules.*;
import static io.deliverykit.goodsreceipt.GoodsReceiptState.*;
import static io.deliverykit.lifecycle.Table.*;
import static io.deliverykit.party.Role.*;

import io.deliverykit.goodsreceipt.GoodsReceiptCommands.*;
import io.deliverykit.lifecycle.Lifecycle;
import io.deliverykit.production.ProductionInstructionCommands;
import io.deliverykit.purchase.PurchaseOrderCommands;
import io.deliverykit.stock.StockCardCommands.Bring;

/**
 * The life of a {@link GoodsReceipt}: written by the keeper, posted by the accountant, or reversed while nobody has taken the
 * goods. No more of a line comes to lie anywhere than was made or bought and has passed its inspection (PN-07, QI-02), however
 * many receipts are written for it.
 */
public final class GoodsReceiptLifecycle {
    /** The name of this lifecycle. */
    public static final String NAME = "goods-receipt";

    // spotless:off
    /** The table. */
    public static final Lifecycle<GoodsReceipt> LIFECYCLE = lifecycle(NAME, GoodsReceipt.class,
        numbered("RK"),
        begins(SHELVED), ends(POSTED, REVERSED),
        //  while it is    on                      by                        it becomes     provided that it
        newly(                ShelveGoods.class)   .by(WAREHOUSE_KEEPER)     .to(SHELVED)   .leaving(IS_OF_GOODS_MADE_OR_BOUGHT, NAMES_EACH_LINE_ONCE, ITS_GOODS_BELONG_WHERE_THEY_LIE),
        from(SHELVED)     .on(PostReceipt.class)   .by(SALES_ACCOUNTANT)     .to(POSTED)    .always(),
        from(SHELVED)     .on(ReverseReceipt.class).by(WAREHOUSE_SUPERVISOR) .to(REVERSED)  .always(),
        holds(THE_INSTRUCTION, ProductionInstructionCommands.Store.class, GoodsReceiptRules::ofTheInstruction),
        holds(THE_PURCHASE, PurchaseOrderCommands.Store.class, GoodsReceiptRules::ofThePurchase),
        holds(THE_CARDS, Bring.class, GoodsReceiptRules::ofTheCard));
    // spotless:on

    private GoodsReceiptLifecycle() {}
}
