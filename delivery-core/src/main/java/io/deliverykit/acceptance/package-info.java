/** Acceptance (验收): the customer counts, accepts and signs; what is disputed is settled line by line. */
@NullMarked
package io.deliverykit.acceptance;

import org.jspecify.annotations.NullMarked;
