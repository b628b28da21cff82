package io.deliverykit.deliverynote;

import io.deliverykit.account.CustomerAccount;
import io.deliverykit.lifecycle.Ref;
import java.util.List;
import java.util.Set;

/** The customer's part of the delivery slip (客户联): what the customer counts and signs. */
public record CustomerPart(PartHead head, Ref<CustomerAccount> customer, List<GoodsRow> goods, Set<String> papers) {}
