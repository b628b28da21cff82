package io.deliverykit.chain;

import io.deliverykit.acceptance.Acceptance;
import io.deliverykit.acceptance.TrainingRecord;
import io.deliverykit.account.CustomerAccount;
import io.deliverykit.contract.SalesContract;
import io.deliverykit.customer.CustomerFile;
import io.deliverykit.deliverynote.DamageReport;
import io.deliverykit.deliverynote.DeliveryNote;
import io.deliverykit.goodsissue.GoodsIssue;
import io.deliverykit.goodsissue.MonthEndReconciliation;
import io.deliverykit.goodsissue.ScrapTender;
import io.deliverykit.goodsreceipt.GoodsReceipt;
import io.deliverykit.lifecycle.Ref;
import io.deliverykit.notice.SalesNotice;
import io.deliverykit.order.SalesOrder;
import io.deliverykit.order.UniqueItem;
import io.deliverykit.pricing.PriceBook;
import io.deliverykit.pricing.PriceList;
import io.deliverykit.product.Product;
import io.deliverykit.production.DepartmentRequest;
import io.deliverykit.production.DesignChange;
import io.deliverykit.production.OutsourcingRequest;
import io.deliverykit.production.ProductionInstruction;
import io.deliverykit.production.Stoppage;
import io.deliverykit.purchase.PurchaseOrder;
import io.deliverykit.purchase.PurchaseRequest;
import io.deliverykit.quality.Batch;
import io.deliverykit.quality.QualityInspection;
import io.deliverykit.rulechange.RuleChange;
import io.deliverykit.stock.StockCard;
import io.deliverykit.stock.StockCount;
import io.deliverykit.testkit.People;
import io.deliverykit.testkit.PurchaseScene;
import io.deliverykit.testkit.Scene;
import io.deliverykit.transport.CarrierFile;
import io.deliverykit.transport.DispatchNotice;
import io.deliverykit.transport.Shipment;
import io.deliverykit.transport.TransportClaim;
import java.time.LocalDate;
import java.util.List;

/** The documents that a day of business is about, besides those of a furnished scene. */
final class Documents {
    static final Ref<CustomerAccount> OTHER_ACCOUNT = CustomerAccount.ref("customer-2");
    static final Ref<Product> SHEET = Product.ref("SHEET");
    static final Ref<Product> NEXT_PRODUCT = Product.ref("COIL");
    static final Ref<PriceList> NEXT_PRICES = PriceList.ref("list-2");
    static final Ref<PriceList> DROPPED_PRICES = PriceList.ref("list-3");
    static final Ref<SalesContract> OTHER_CONTRACT = SalesContract.ref("contract-2");
    static final Ref<UniqueItem> ITEM = UniqueItem.ref("press-7");
    static final Ref<UniqueItem> OTHER_ITEM = UniqueItem.ref("press-8");
    static final Ref<SalesOrder> ORDER = SalesOrder.ref("o1");
    static final Ref<DeliveryNote> NOTE = DeliveryNote.ref("n1");
    static final Ref<Acceptance> ACCEPTANCE = Acceptance.of(NOTE);
    static final Ref<DamageReport> DAMAGE = DamageReport.ref("d1");
    static final Ref<DamageReport> OTHER_DAMAGE = DamageReport.ref("d2");
    static final Ref<CustomerFile> FILE = CustomerFile.ref("customer-1");
    static final Ref<CustomerFile> OTHER_FILE = CustomerFile.ref("customer-2");
    static final Ref<SalesNotice> NOTICE = SalesNotice.ref("x1");
    static final Ref<SalesNotice> OTHER_NOTICE = SalesNotice.ref("x2");
    static final Ref<RuleChange> RULE_CHANGE = RuleChange.ref("rc1");
    static final Ref<RuleChange> DROPPED_CHANGE = RuleChange.ref("rc2");
    static final Ref<TrainingRecord> TRAINING = TrainingRecord.ref("t1");
    static final Ref<TrainingRecord> OTHER_TRAINING = TrainingRecord.ref("t2");
    static final Ref<CarrierFile> CARRIER = Scene.CARRIER;
    static final Ref<CarrierFile> OTHER_CARRIER = CarrierFile.ref("slow-freight");
    static final Ref<Shipment> SHIPMENT = Shipment.ref("s1");
    static final Ref<Shipment> OTHER_SHIPMENT = Shipment.ref("s2");
    static final Ref<TransportClaim> CLAIM = TransportClaim.ref("k1");
    static final Ref<TransportClaim> OTHER_CLAIM = TransportClaim.ref("k2");
    static final Ref<DispatchNotice> DISPATCH = DispatchNotice.ref("f1");
    static final Ref<DispatchNotice> OTHER_DISPATCH = DispatchNotice.ref("f2");
    static final Ref<QualityInspection> INSPECTION = QualityInspection.ref("n1-inspection");
    static final Ref<QualityInspection> AGAIN = QualityInspection.ref("n1-again");
    static final Ref<QualityInspection> OTHER_GOODS = QualityInspection.ref("stock");
    static final Ref<StockCard> CARD = StockCard.ref("main", "SHEET", "", "");
    static final Ref<StockCount> COUNT = StockCount.ref("main-2025-03");
    static final Ref<GoodsIssue> ISSUE = GoodsIssue.ref("g1");
    static final Ref<GoodsReceipt> GOODS_RECEIPT = GoodsReceipt.ref("r1");
    static final Ref<GoodsReceipt> OTHER_GOODS_RECEIPT = GoodsReceipt.ref("r2");
    static final Ref<GoodsIssue> OTHER_ISSUE = GoodsIssue.ref("g2");
    static final Ref<ScrapTender> TENDER = ScrapTender.ref("scrap-1");
    static final Ref<ScrapTender> OTHER_TENDER = ScrapTender.ref("scrap-2");
    static final Ref<MonthEndReconciliation> MONTH_END =
            MonthEndReconciliation.of(People.TENANT, LocalDate.ofInstant(Scene.START, Scene.ZONE));
    static final Ref<PurchaseRequest> REQUEST = PurchaseRequest.ref("q1");
    static final Ref<PurchaseRequest> OTHER_REQUEST = PurchaseRequest.ref("q2");
    static final Ref<PurchaseOrder> PURCHASE = PurchaseOrder.ref("p1");
    static final Ref<QualityInspection> INCOMING = QualityInspection.ref("p1-inspection");
    static final Ref<Batch> BATCH = Batch.ref("B8");
    static final Ref<QualityInspection> SECOND_INCOMING = QualityInspection.ref("p1-inspection-2");
    static final Ref<ProductionInstruction> INSTRUCTION = ProductionInstruction.ref("p1");
    static final Ref<ProductionInstruction> OTHER_INSTRUCTION = ProductionInstruction.ref("p2");
    static final Ref<QualityInspection> FINISHED_GOODS = QualityInspection.ref("p1-inspection");
    static final Ref<DepartmentRequest> DEPARTMENT_REQUEST = DepartmentRequest.ref("r1");
    static final Ref<OutsourcingRequest> OUTSIDE = OutsourcingRequest.ref("w1");
    static final Ref<OutsourcingRequest> OTHER_OUTSIDE = OutsourcingRequest.ref("w2");
    static final Ref<DesignChange> CHANGE = DesignChange.ref("g1");
    static final Ref<DesignChange> OTHER_CHANGE = DesignChange.ref("g2");
    static final Ref<Stoppage> STOPPAGE = Stoppage.ref("t1");
    static final Ref<PriceBook> OTHER_BOOK = Ref.of("price-book", "other");

    /** Every document that a day may come to. */
    static final List<Ref<?>> DOCUMENTS = List.of(
            Scene.ACCOUNT,
            OTHER_ACCOUNT,
            PriceBook.FOR_EVERYBODY,
            OTHER_BOOK,
            Scene.PRICES,
            SHEET,
            NEXT_PRODUCT,
            NEXT_PRICES,
            DROPPED_PRICES,
            Scene.CONTRACT,
            OTHER_CONTRACT,
            ITEM,
            OTHER_ITEM,
            ORDER,
            NOTE,
            DAMAGE,
            OTHER_DAMAGE,
            ACCEPTANCE,
            INSPECTION,
            AGAIN,
            OTHER_GOODS,
            PurchaseScene.MILL,
            PurchaseScene.WORKS,
            PurchaseScene.FORGE,
            REQUEST,
            OTHER_REQUEST,
            PURCHASE,
            INCOMING,
            SECOND_INCOMING,
            BATCH,
            INSTRUCTION,
            OTHER_INSTRUCTION,
            FINISHED_GOODS,
            DEPARTMENT_REQUEST,
            OUTSIDE,
            OTHER_OUTSIDE,
            CHANGE,
            OTHER_CHANGE,
            STOPPAGE,
            RULE_CHANGE,
            DROPPED_CHANGE,
            NOTICE,
            OTHER_NOTICE,
            FILE,
            OTHER_FILE,
            TRAINING,
            OTHER_TRAINING,
            CARD,
            COUNT,
            GOODS_RECEIPT,
            OTHER_GOODS_RECEIPT,
            ISSUE,
            OTHER_ISSUE,
            TENDER,
            OTHER_TENDER,
            MONTH_END,
            CARRIER,
            OTHER_CARRIER,
            SHIPMENT,
            OTHER_SHIPMENT,
            CLAIM,
            OTHER_CLAIM,
            DISPATCH,
            OTHER_DISPATCH);

    private Documents() {}
}
