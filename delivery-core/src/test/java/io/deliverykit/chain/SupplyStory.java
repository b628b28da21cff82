package io.deliverykit.chain;

import static io.deliverykit.chain.Documents.*;
import static io.deliverykit.chain.Examples.*;
import static io.deliverykit.chain.Passages.*;
import static io.deliverykit.chain.Step.act;
import static io.deliverykit.testkit.People.*;

import io.deliverykit.order.AlreadyDone;
import io.deliverykit.order.SalesOrderCommands.*;
import io.deliverykit.product.ProductCommands.DescribeProduct;
import io.deliverykit.product.ProductCommands.DiscontinueProduct;
import io.deliverykit.product.ProductCommands.MatureProduct;
import io.deliverykit.product.ProductCommands.RecordMaking;
import io.deliverykit.product.ProductCommands.RedesignProduct;
import io.deliverykit.product.ProductCommands.RegisterProduct;
import io.deliverykit.purchase.PurchaseOrderCommands.*;
import io.deliverykit.purchase.PurchaseRequestCommands.*;
import io.deliverykit.purchase.SupplierCommands.*;
import io.deliverykit.quality.QualityInspectionCommands.*;
import io.deliverykit.testkit.PurchaseScene;
import java.util.List;
import java.util.Map;

/** What is bought, and what is made. */
enum SupplyStory implements Story {
    BOUGHT_IN_PARTS_AND_PAID(
            ordered(),
            act(PURCHASER, PURCHASE, new ContactSupplier("Ms Gu", LATER.minusDays(1), LATER)),
            act(PURCHASER, PURCHASE, new ConfirmDispatch("Fast Freight")),
            act(KEEPER, PURCHASE, new ReceiveGoods("slip", Map.of("1", PurchaseScene.kilograms(40)), "H7")),
            act(INSPECTOR, INCOMING, new StartInspection()),
            act(INSPECTOR, INCOMING, new PassGoods(REPORT, "label")),
            act(PURCHASER, PURCHASE, new ChaseShortage("short", "Ms Gu", LATER)),
            act(KEEPER, PURCHASE, new ReceiveGoods("slip", Map.of("1", PurchaseScene.kilograms(60)), "H8")),
            act(INSPECTOR, SECOND_INCOMING, new StartInspection()),
            act(INSPECTOR, SECOND_INCOMING, FailGoods.of(BAD_REPORT)),
            act(PURCHASER, PURCHASE, new AcceptReduced("rust", "Ms Gu", yuan(100))),
            act(CASHIER, PURCHASE, new SettlePurchase(yuan(900), "transfer")),
            act(PURCHASER, PurchaseScene.MILL, new ChangeContact("Mr Hu")),
            act(QUALITY_MANAGER, PurchaseScene.MILL, new DisqualifySupplier("false papers")),
            act(PURCHASER, PurchaseScene.MILL, new EvaluateSupplier(EVALUATION)),
            act(PURCHASING_HEAD, PurchaseScene.MILL, new DropSupplier("closed down"))),

    BOUGHT_AND_SENT_BACK(
            ordered(),
            act(PURCHASER, PURCHASE, new ContactSupplier("Ms Gu", LATER, LATER.plusDays(1))),
            act(PURCHASER, PURCHASE, new ReportDelay("borrowed elsewhere")),
            act(KEEPER, PURCHASE, new ReceiveGoods("slip", Map.of("1", PurchaseScene.HUNDRED), "H7")),
            act(INSPECTOR, INCOMING, new StartInspection()),
            act(INSPECTOR, INCOMING, FailGoods.of(BAD_REPORT)),
            act(PURCHASER, PURCHASE, new ReplaceGoods("rust", "Ms Gu", LATER)),
            act(PURCHASER, PURCHASE, new CancelPurchase("not in time")),
            act(PLANNER, REQUEST, new CancelRequest("no demand"))),

    NOT_BOUGHT(
            act(PURCHASER, OTHER_REQUEST, purchaseRequest()),
            act(PURCHASER, OTHER_REQUEST, new ReviseRequest(LATER, List.of(PurchaseScene.LINE))),
            act(PLANNER, OTHER_REQUEST, new ConsentToLess("1", PurchaseScene.kilograms(40))),
            act(KEEPER, OTHER_REQUEST, new CheckStock(Map.of("1", PurchaseScene.HUNDRED))),
            act(PURCHASER, OTHER_REQUEST, new CancelRequest("in stock"))),

    A_PRODUCT_FROM_DESIGN_TO_ITS_END(
            act(ENGINEER, NEXT_PRODUCT, new RegisterProduct("Coil", "GB/T 709", 20)),
            act(ENGINEER, NEXT_PRODUCT, new DescribeProduct("GB/T 710", 30)),
            act(ENGINEER, NEXT_PRODUCT, new MatureProduct()),
            act(PLANNER, NEXT_PRODUCT, new RecordMaking(TODAY)),
            act(ENGINEER, NEXT_PRODUCT, new RedesignProduct("thinner")),
            act(ENGINEER, NEXT_PRODUCT, new DiscontinueProduct("no demand"))),

    MADE_TO_ORDER(confirmed(order()), ProductionSteps.stocked()),

    CALLED_OFF_WHILE_IT_IS_MADE(
            confirmed(order()),
            ProductionSteps.begun(),
            act(ORDER_DESK, ORDER, new CancelOrder("called off", new AlreadyDone("half", "nothing", "nothing")))),

    MADE_TOO_LATE(confirmed(order()), ProductionSteps.late()),

    MADE_OTHERWISE(confirmed(order()), ProductionSteps.redesigned());

    private final List<Step> steps;

    /** @param parts steps, and lists of steps */
    SupplyStory(Object... parts) {
        steps = then(parts);
    }

    @Override
    public List<Step> steps() {
        return steps;
    }
}
