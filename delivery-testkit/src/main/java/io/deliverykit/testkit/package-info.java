/** What a host's own tests need: generators, a stateful model, and contract tests for every port. */
@NullMarked
package io.deliverykit.testkit;

import org.jspecify.annotations.NullMarked;
