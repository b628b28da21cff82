package io.deliverykit.goodsreceipt;

import static io.deliverykit.lifecycle.Fact.factIfAny;
import static io.deliverykit.lifecycle.Fact.facts;

import io.deliverykit.lifecycle.Answer;
import io.deliverykit.lifecycle.Fact;
import io.deliverykit.lifecycle.Filed;
import io.deliverykit.lifecycle.Ref;
import io.deliverykit.lifecycle.Rule;
import io.deliverykit.lifecycle.Situation;
import io.deliverykit.production.ProductionInstruction;
import io.deliverykit.production.ProductionInstructionCommands;
import io.deliverykit.purchase.PurchaseOrder;
import io.deliverykit.purchase.PurchaseOrderCommands;
import io.deliverykit.quantity.Quantity;
import io.deliverykit.quantity.Rows;
import io.deliverykit.stock.Brought;
import io.deliverykit.stock.StockCard;
import io.deliverykit.stock.StockCardCommands.Bring;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** What must hold on a {@link GoodsReceipt}, and between it and what its goods were made or bought by. */
final class GoodsReceiptRules {
    static final Fact<GoodsReceipt, ProductionInstruction> THE_INSTRUCTION =
            factIfAny("the production instruction", ProductionInstruction.class, GoodsReceipt::instruction);

    static final Fact<GoodsReceipt, PurchaseOrder> THE_PURCHASE =
            factIfAny("the purchase order", PurchaseOrder.class, GoodsReceipt::purchase);

    static final Fact<GoodsReceipt, StockCard> THE_CARDS =
            facts("the stock cards", StockCard.class, GoodsReceipt::cards);

    static final Rule<GoodsReceipt> IS_OF_GOODS_MADE_OR_BOUGHT = Rule.holds(
            "PN-07",
            "is-of-goods-made-or-bought",
            receipt -> (receipt.instruction() == null) != (receipt.purchase() == null));

    static final Rule<GoodsReceipt> NAMES_EACH_LINE_ONCE = Rule.holds(
            "GI-02",
            "names-each-line-once",
            receipt -> Rows.areNamedOnce(receipt.lines(), ReceiptLine::id, ReceiptLine::quantity));

    /** Goods of one batch do not come to lie among those of another, or nobody finds them again (QI-09). */
    static final Rule<GoodsReceipt> ITS_GOODS_BELONG_WHERE_THEY_LIE = Rule.asks(
            "GI-02",
            "its-goods-belong-where-they-lie",
            now -> Answer.allOf(now.content().lines().stream()
                    .map(line -> Answer.of(now.find(THE_CARDS, line.card())
                                    .filter(card -> isOn(now, card.content(), line))
                                    .isPresent())
                            .with("line", line.id()))
                    .toList()),
            THE_CARDS,
            THE_INSTRUCTION,
            THE_PURCHASE);

    private GoodsReceiptRules() {}

    private static boolean isOn(Situation<GoodsReceipt> now, StockCard card, ReceiptLine line) {
        return line.quantity().isCountedIn(card.unit())
                && Stream.concat(
                                now.all(THE_INSTRUCTION).stream()
                                        .map(Filed::content)
                                        .filter(made -> isMade(made, card, line)),
                                now.all(THE_PURCHASE).stream()
                                        .map(Filed::content)
                                        .filter(bought -> isBought(bought, card, line)))
                        .findAny()
                        .isPresent();
    }

    private static boolean isMade(ProductionInstruction made, StockCard card, ReceiptLine line) {
        return made.line(line.line())
                        .filter(each -> card.isOf(each.product(), each.specification())
                                && each.quantity().isCountedIn(card.unit()))
                        .isPresent()
                && card.holdsBatch(made.making().batch());
    }

    private static boolean isBought(PurchaseOrder bought, StockCard card, ReceiptLine line) {
        return bought.line(line.line())
                .filter(each -> card.isOf(each.material(), each.specification())
                        && each.quantity().isCountedIn(card.unit())
                        && bought.passedBatches(each).stream().anyMatch(card::holdsBatch))
                .isPresent();
    }

    /** What the receipt, as it stands, has put on shelves of what an instruction made. */
    static ProductionInstructionCommands.Store ofTheInstruction(
            Filed<GoodsReceipt> receipt, Ref<ProductionInstruction> instruction) {
        return new ProductionInstructionCommands.Store(receipt.ref(), byLine(receipt));
    }

    /** What the receipt, as it stands, has put on shelves of what an order bought. */
    static PurchaseOrderCommands.Store ofThePurchase(Filed<GoodsReceipt> receipt, Ref<PurchaseOrder> purchase) {
        return new PurchaseOrderCommands.Store(receipt.ref(), byLine(receipt));
    }

    private static Map<String, Quantity> byLine(Filed<GoodsReceipt> receipt) {
        return isReversed(receipt) ? Map.of() : receipt.content().byLine();
    }

    /** What the receipt, as it stands, has brought to one of its cards. */
    static Bring ofTheCard(Filed<GoodsReceipt> receipt, Ref<StockCard> card) {
        Quantity all = Objects.requireNonNull(receipt.content().byCard().get(card));
        Quantity brought = isReversed(receipt) ? Quantity.zero(all.unit()) : all;
        boolean isDone = receipt.isIn(GoodsReceiptState.POSTED, GoodsReceiptState.REVERSED);
        return new Bring(receipt.ref(), new Brought(brought, isDone));
    }

    private static boolean isReversed(Filed<GoodsReceipt> receipt) {
        return receipt.isIn(GoodsReceiptState.REVERSED);
    }
}
