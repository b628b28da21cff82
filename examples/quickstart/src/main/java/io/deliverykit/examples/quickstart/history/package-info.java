/** A company's delivery history as records, read from CSV files by a mapping; start at {@link HistoryReader}. */
@NullMarked
package io.deliverykit.examples.quickstart.history;

import org.jspecify.annotations.NullMarked;
