package io.deliverykit.deliverynote;

import io.deliverykit.account.CustomerAccount;
import io.deliverykit.contract.PaymentTerm;
import io.deliverykit.contract.SalesContract;
import io.deliverykit.form.PricedRow;
import io.deliverykit.lifecycle.Ref;
import io.deliverykit.order.DeliveryMode;
import java.util.List;
import org.joda.money.Money;

/** The stub (存根联), which stays with whoever drew the note up: everything. */
public record NoteStub(
        PartHead head,
        Ref<CustomerAccount> customer,
        List<Ref<SalesContract>> contracts,
        DeliveryMode mode,
        PaymentTerm payment,
        List<GoodsRow> goods,
        List<PricedRow> rows,
        Money total) {}
