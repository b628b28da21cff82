/** Who must agree: steps, stages, quorum, limits, separation of duties, delegation. Knows nothing of documents. */
@NullMarked
package io.deliverykit.approval;

import org.jspecify.annotations.NullMarked;
