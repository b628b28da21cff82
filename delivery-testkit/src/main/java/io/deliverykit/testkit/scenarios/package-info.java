/**
 * What well-known ERPs promise, as tests that run through a desk on any storage. An adapter's test implements
 * {@link io.deliverykit.testkit.scenarios.DeliveryScenarios} and gives its store.
 */
@NullMarked
package io.deliverykit.testkit.scenarios;

import org.jspecify.annotations.NullMarked;
