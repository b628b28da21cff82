/** The delivery note that every contestant leads through its life: ten states, nine guarded moves. */
@NullMarked
package io.deliverykit.examples.benchmarks.note;

import org.jspecify.annotations.NullMarked;
