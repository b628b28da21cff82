/** What happened: entries chained by hash over a form that does not depend on how records or JSON are written. */
@NullMarked
package io.deliverykit.journal;

import org.jspecify.annotations.NullMarked;
