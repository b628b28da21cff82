/** The contestants on PostgreSQL, the load they are put under, and what each of their commands costs. */
@NullMarked
package io.deliverykit.examples.benchmarks.storage;

import org.jspecify.annotations.NullMarked;
