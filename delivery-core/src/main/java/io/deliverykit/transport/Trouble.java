package io.deliverykit.transport;

/**
 * What a customer has reported of a shipment (货物短损, TR-06).
 *
 * @param what in the customer's words
 */
public record Trouble(TroubleKind kind, String what) {}
