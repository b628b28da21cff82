/** What a replay found, for a terminal, for a program and for a manager; start at {@link ReplayReport}. */
@NullMarked
package io.deliverykit.examples.quickstart.report;

import org.jspecify.annotations.NullMarked;
