/** The smallest host: the REST adapter on the HTTP server of the JDK. */
@NullMarked
package io.deliverykit.examples.hostminimal;

import org.jspecify.annotations.NullMarked;
