/** What lies in the warehouses: stock cards (库存卡), which guard that no more is given out than is there, and their monthly count (盘点). */
@NullMarked
package io.deliverykit.stock;

import org.jspecify.annotations.NullMarked;
