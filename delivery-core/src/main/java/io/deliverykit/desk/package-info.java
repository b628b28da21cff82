/** The only door for a host: {@link io.deliverykit.desk.DeliveryDesk} loads, decides, keeps and tells. */
@NullMarked
package io.deliverykit.desk;

import org.jspecify.annotations.NullMarked;
