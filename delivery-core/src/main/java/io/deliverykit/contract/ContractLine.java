package io.deliverykit.contract;

import io.deliverykit.quantity.Price;
import io.deliverykit.quantity.Quantity;

/** What the contract says of one product. */
public record ContractLine(String id, String product, String specification, Quantity quantity, Price price) {}
