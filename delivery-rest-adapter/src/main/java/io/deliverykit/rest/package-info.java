/** The transport port on Jakarta REST and Jackson. */
@NullMarked
package io.deliverykit.rest;

import org.jspecify.annotations.NullMarked;
