/** The embedded defaults of the ports, with the same promises as a database and without its durability. */
@NullMarked
package io.deliverykit.memory;

import org.jspecify.annotations.NullMarked;
