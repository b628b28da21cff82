/** Goods receipts (入库): what was made or bought and has passed its inspection comes to lie on a stock card, once. */
@NullMarked
package io.deliverykit.goodsreceipt;

import org.jspecify.annotations.NullMarked;
