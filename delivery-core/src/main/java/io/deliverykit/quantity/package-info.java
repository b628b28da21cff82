/** Quantities with units that convert exactly, and tolerances; money is Joda-Money. No floating point anywhere. */
@NullMarked
package io.deliverykit.quantity;

import org.jspecify.annotations.NullMarked;
