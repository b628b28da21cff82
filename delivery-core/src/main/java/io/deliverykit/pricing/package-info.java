/** Price lists (价目表): drawn up, reviewed, approved, and immutable once in force. */
@NullMarked
package io.deliverykit.pricing;

import org.jspecify.annotations.NullMarked;
