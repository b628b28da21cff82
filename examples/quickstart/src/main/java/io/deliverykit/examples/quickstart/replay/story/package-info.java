/** What happened to one customer, put before the library step by step; start at {@link CustomerStory}. */
@NullMarked
package io.deliverykit.examples.quickstart.replay.story;

import org.jspecify.annotations.NullMarked;
