package io.deliverykit.stock;

import io.deliverykit.quantity.Quantity;

/**
 * What was found of one card (盘点行, GI-08).
 *
 * @param ledger what the card said when it was counted, issuable and blocked together
 * @param found what lay there
 * @param cause why the two differ; empty where they do not
 */
public record Counted(Quantity ledger, Quantity found, String cause) {
    /** How much more was found than the card says; negative for less. */
    public Quantity difference() {
        return found.minus(ledger);
    }
}
