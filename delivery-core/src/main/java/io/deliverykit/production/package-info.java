/**
 * Production (生产): the instruction that an order becomes, planned, made, inspected and stocked; and the papers beside it:
 * design changes, outsourcing, requests between departments, stoppages.
 */
@NullMarked
package io.deliverykit.production;

import org.jspecify.annotations.NullMarked;
