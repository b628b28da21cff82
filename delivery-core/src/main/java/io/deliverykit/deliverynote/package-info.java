/**
 * The delivery note (提货单, 发货单, 送货单) with its parts and gate pass: from the clerk's draft to the customer's signature.
 *
 * <p>Start at {@link io.deliverykit.deliverynote.DeliveryNoteLifecycle}; every document package is built like this one.
 */
@NullMarked
package io.deliverykit.deliverynote;

import org.jspecify.annotations.NullMarked;
