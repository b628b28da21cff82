/** The sales order (订单): reviewed, confirmed by the customer, released, delivered by notes that it guards. */
@NullMarked
package io.deliverykit.order;

import org.jspecify.annotations.NullMarked;
