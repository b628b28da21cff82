/** The border between reading a history and reporting on it: whatever replays one implements {@link Replay}. */
@NullMarked
package io.deliverykit.examples.quickstart.replay;

import org.jspecify.annotations.NullMarked;
