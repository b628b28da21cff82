package io.deliverykit.purchase;

import io.deliverykit.lifecycle.Ref;

/**
 * Whose quotation was taken, and why (选定供应商, PU-02).
 *
 * @param reason why this one of those that were compared; the lowest price is one reason, not the only one
 */
public record Selection(Ref<Supplier> supplier, String reason) {}
