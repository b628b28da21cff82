/** The standing lifecycles, together, and the messages that belong to them. */
@NullMarked
package io.deliverykit.chain;

import org.jspecify.annotations.NullMarked;
