/**
 * A desk on Jakarta REST and Jackson. Begin with {@link io.deliverykit.rest.DeliveryRest}; the one thing that a host must
 * bring is {@link io.deliverykit.rest.Actors}.
 */
@NullMarked
package io.deliverykit.rest;

import org.jspecify.annotations.NullMarked;
