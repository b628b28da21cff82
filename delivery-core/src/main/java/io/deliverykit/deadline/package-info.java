/** Clocks that run on documents, in a zone and a working calendar that a host can replace. */
@NullMarked
package io.deliverykit.deadline;

import org.jspecify.annotations.NullMarked;
