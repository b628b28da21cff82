/** Purchase (采购): the request, the order with its quotations and receipts, and the suppliers who are asked. */
@NullMarked
package io.deliverykit.purchase;

import org.jspecify.annotations.NullMarked;
