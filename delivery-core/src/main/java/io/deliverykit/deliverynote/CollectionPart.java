package io.deliverykit.deliverynote;

import io.deliverykit.account.CustomerAccount;
import io.deliverykit.contract.PaymentTerm;
import io.deliverykit.lifecycle.Ref;
import org.joda.money.Money;

/** The collection part of the delivery slip (收款联): how much whoever collects the money asks of whom. */
public record CollectionPart(PartHead head, Ref<CustomerAccount> customer, PaymentTerm payment, Money total) {}
