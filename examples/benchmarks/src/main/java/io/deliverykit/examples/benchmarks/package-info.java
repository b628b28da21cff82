/** What a move costs, in memory and on PostgreSQL. */
@NullMarked
package io.deliverykit.examples.benchmarks;

import org.jspecify.annotations.NullMarked;
