/** The product (产品): what engineering says of it, by which orders are classified. */
@NullMarked
package io.deliverykit.product;

import org.jspecify.annotations.NullMarked;
