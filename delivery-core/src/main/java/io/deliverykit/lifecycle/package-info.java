/**
 * The engine: lifecycles as tables, rules that answer with reasons, decisions without effects.
 *
 * <p>Start at {@link io.deliverykit.lifecycle.Table}, whose static methods are the words a lifecycle is written in, and at
 * any document package, for example {@code io.deliverykit.deliverynote}. {@link io.deliverykit.lifecycle.Lifecycle} is the
 * finished table; hosts talk to it through the desk.
 */
@NullMarked
package io.deliverykit.lifecycle;

import org.jspecify.annotations.NullMarked;
