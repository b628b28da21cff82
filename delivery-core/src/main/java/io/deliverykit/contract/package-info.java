/** The sales contract (购销合同): written, reviewed, in force, and the ceiling of what may be ordered under it. */
@NullMarked
package io.deliverykit.contract;

import org.jspecify.annotations.NullMarked;
