/** The storage port on JDBI and Flyway. */
@NullMarked
package io.deliverykit.jdbc;

import org.jspecify.annotations.NullMarked;
