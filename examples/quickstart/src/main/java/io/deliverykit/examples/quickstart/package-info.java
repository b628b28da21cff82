/** A tool that replays a company's delivery history; start at {@link Quickstart}. */
@NullMarked
package io.deliverykit.examples.quickstart;

import org.jspecify.annotations.NullMarked;
