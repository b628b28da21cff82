/**
 * Transport (运输): who may carry goods, each shipment from the request for a vehicle to the paid freight, what goes wrong on the
 * way, and the notice by which goods are sent.
 */
@NullMarked
package io.deliverykit.transport;

import org.jspecify.annotations.NullMarked;
