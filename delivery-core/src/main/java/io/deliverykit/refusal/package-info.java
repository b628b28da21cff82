/** What a business "no" is: a value with its rule, its figures, who could lift it and what would make it pass. */
@NullMarked
package io.deliverykit.refusal;

import org.jspecify.annotations.NullMarked;
