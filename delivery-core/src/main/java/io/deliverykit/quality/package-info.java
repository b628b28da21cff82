/** Quality inspection (检验): nothing is delivered that did not pass one, whoever orders it. */
@NullMarked
package io.deliverykit.quality;

import org.jspecify.annotations.NullMarked;
