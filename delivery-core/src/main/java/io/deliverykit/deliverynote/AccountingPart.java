package io.deliverykit.deliverynote;

import io.deliverykit.account.CustomerAccount;
import io.deliverykit.contract.PaymentTerm;
import io.deliverykit.contract.SalesContract;
import io.deliverykit.form.PricedRow;
import io.deliverykit.lifecycle.Ref;
import java.util.List;
import org.joda.money.Money;

/** The accounting part (财务联): what is booked and invoiced. */
public record AccountingPart(
        PartHead head,
        Ref<CustomerAccount> customer,
        List<Ref<SalesContract>> contracts,
        PaymentTerm payment,
        List<PricedRow> rows,
        Money total) {}
