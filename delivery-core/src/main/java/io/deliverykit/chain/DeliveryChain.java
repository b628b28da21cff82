package io.deliverykit.chain;

import io.deliverykit.acceptance.AcceptanceLifecycle;
import io.deliverykit.acceptance.TrainingRecordLifecycle;
import io.deliverykit.account.CustomerAccountLifecycle;
import io.deliverykit.contract.SalesContractLifecycle;
import io.deliverykit.customer.CustomerFileLifecycle;
import io.deliverykit.deliverynote.DamageReportLifecycle;
import io.deliverykit.deliverynote.DeliveryNoteLifecycle;
import io.deliverykit.goodsissue.GoodsIssueLifecycle;
import io.deliverykit.goodsissue.MonthEndLifecycle;
import io.deliverykit.goodsissue.ScrapTenderLifecycle;
import io.deliverykit.goodsreceipt.GoodsReceiptLifecycle;
import io.deliverykit.lifecycle.Lifecycle;
import io.deliverykit.notice.SalesNoticeLifecycle;
import io.deliverykit.order.SalesOrderLifecycle;
import io.deliverykit.order.UniqueItemLifecycle;
import io.deliverykit.pricing.PriceBookLifecycle;
import io.deliverykit.pricing.PriceListLifecycle;
import io.deliverykit.product.ProductLifecycle;
import io.deliverykit.production.DepartmentRequestLifecycle;
import io.deliverykit.production.DesignChangeLifecycle;
import io.deliverykit.production.OutsourcingRequestLifecycle;
import io.deliverykit.production.ProductionInstructionLifecycle;
import io.deliverykit.production.StoppageLifecycle;
import io.deliverykit.purchase.PurchaseOrderLifecycle;
import io.deliverykit.purchase.PurchaseRequestLifecycle;
import io.deliverykit.purchase.SupplierLifecycle;
import io.deliverykit.quality.BatchLifecycle;
import io.deliverykit.quality.QualityInspectionLifecycle;
import io.deliverykit.rulechange.RuleChangeLifecycle;
import io.deliverykit.stock.StockCardLifecycle;
import io.deliverykit.stock.StockCountLifecycle;
import io.deliverykit.transport.CarrierFileLifecycle;
import io.deliverykit.transport.DispatchNoticeLifecycle;
import io.deliverykit.transport.ShipmentLifecycle;
import io.deliverykit.transport.TransportClaimLifecycle;
import java.util.List;

/** Everything from the contract to the signed acceptance list, ready for a desk. */
public final class DeliveryChain {
    private DeliveryChain() {}

    /** The standing lifecycles, owners before those who claim from them. */
    public static List<Lifecycle<?>> lifecycles() {
        return List.of(
                CustomerFileLifecycle.LIFECYCLE,
                CustomerAccountLifecycle.LIFECYCLE,
                ProductLifecycle.LIFECYCLE,
                PriceBookLifecycle.LIFECYCLE,
                PriceListLifecycle.LIFECYCLE,
                SalesContractLifecycle.LIFECYCLE,
                UniqueItemLifecycle.LIFECYCLE,
                SalesOrderLifecycle.LIFECYCLE,
                StockCardLifecycle.LIFECYCLE,
                StockCountLifecycle.LIFECYCLE,
                SalesNoticeLifecycle.LIFECYCLE,
                ProductionInstructionLifecycle.LIFECYCLE,
                DepartmentRequestLifecycle.LIFECYCLE,
                OutsourcingRequestLifecycle.LIFECYCLE,
                DesignChangeLifecycle.LIFECYCLE,
                StoppageLifecycle.LIFECYCLE,
                DispatchNoticeLifecycle.LIFECYCLE,
                CarrierFileLifecycle.LIFECYCLE,
                DeliveryNoteLifecycle.LIFECYCLE,
                ScrapTenderLifecycle.LIFECYCLE,
                MonthEndLifecycle.LIFECYCLE,
                GoodsIssueLifecycle.LIFECYCLE,
                DamageReportLifecycle.LIFECYCLE,
                ShipmentLifecycle.LIFECYCLE,
                TransportClaimLifecycle.LIFECYCLE,
                SupplierLifecycle.LIFECYCLE,
                PurchaseRequestLifecycle.LIFECYCLE,
                PurchaseOrderLifecycle.LIFECYCLE,
                GoodsReceiptLifecycle.LIFECYCLE,
                BatchLifecycle.LIFECYCLE,
                QualityInspectionLifecycle.LIFECYCLE,
                AcceptanceLifecycle.LIFECYCLE,
                TrainingRecordLifecycle.LIFECYCLE,
                RuleChangeLifecycle.LIFECYCLE);
    }
}
