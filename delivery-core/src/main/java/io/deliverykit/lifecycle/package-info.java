/**
 * The engine: a lifecycle is a table of steps, a step is granted or refused, and every refusal names its rules.
 */
@NullMarked
package io.deliverykit.lifecycle;

import org.jspecify.annotations.NullMarked;
