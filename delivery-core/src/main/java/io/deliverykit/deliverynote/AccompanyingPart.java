package io.deliverykit.deliverynote;

import io.deliverykit.account.CustomerAccount;
import io.deliverykit.contract.SalesContract;
import io.deliverykit.lifecycle.Ref;
import java.util.List;
import java.util.Set;

/** The accompanying part (随货联): what travels with the goods to the customer. */
public record AccompanyingPart(
        PartHead head,
        Ref<CustomerAccount> customer,
        List<Ref<SalesContract>> contracts,
        List<GoodsRow> goods,
        Set<String> papers) {}
