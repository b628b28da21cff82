/** Orders and deliveries of a sample company, taken through their whole life. */
@NullMarked
package io.deliverykit.examples.quickstart;

import org.jspecify.annotations.NullMarked;
