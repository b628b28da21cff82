/** A history sorted into customers, orders and notes, with what it does not say assumed by rule; start at {@link Planner}. */
@NullMarked
package io.deliverykit.examples.quickstart.replay.plan;

import org.jspecify.annotations.NullMarked;
