/**
 * Production (生产): the instruction that an order becomes, planned, made, inspected and stocked, and the papers beside it.
 *
 * <p>Begin with {@link io.deliverykit.production.ProductionInstructionLifecycle}. What concerns one instruction alone stands
 * on it: its plan with tasks and objections, the planning meeting, the remedies, the expedite notice. What somebody else
 * answers or approves, by a day of its own or for several instructions, is a document beside it:
 * {@link io.deliverykit.production.DepartmentRequest}, {@link io.deliverykit.production.OutsourcingRequest},
 * {@link io.deliverykit.production.DesignChange}, {@link io.deliverykit.production.Stoppage}.
 *
 * <p>Who speaks for a department or a company in another's place speaks for that one's.
 */
@NullMarked
package io.deliverykit.production;

import org.jspecify.annotations.NullMarked;
