/** Goods issues (出库): requested, approved, checked and signed for, posted after the month end; and the sale of scrap (废料招标). */
@NullMarked
package io.deliverykit.goodsissue;

import org.jspecify.annotations.NullMarked;
