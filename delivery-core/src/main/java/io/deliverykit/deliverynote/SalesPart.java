package io.deliverykit.deliverynote;

import io.deliverykit.account.CustomerAccount;
import io.deliverykit.contract.SalesContract;
import io.deliverykit.form.PricedRow;
import io.deliverykit.lifecycle.Ref;
import java.util.List;
import org.joda.money.Money;

/** The sales part of the delivery slip (销售联): what was sold and has gone out. */
public record SalesPart(
        PartHead head,
        Ref<CustomerAccount> customer,
        List<Ref<SalesContract>> contracts,
        List<PricedRow> rows,
        Money total) {}
