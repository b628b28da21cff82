/** The contestants in memory, and what is measured of each. */
@NullMarked
package io.deliverykit.examples.benchmarks.decision;

import org.jspecify.annotations.NullMarked;
