package io.deliverykit.examples.quickstart.history;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where the value of a field comes from. */
public sealed interface Source {

    /**
     * One column.
     *
     * @param file the joined file that has it; null is the deliveries file
     * @param dates date patterns that go before those of the whole mapping; empty means those
     * @param noValue words that mean 'no value' here, besides those of the whole mapping
     */
    record Column(String name, @Nullable String file, List<String> dates, List<String> noValue) implements Source {
        public Column {
            dates = List.copyOf(dates);
            noValue = List.copyOf(noValue);
        }
    }

    /** Several columns that make up one key. */
    record Columns(List<Column> parts) implements Source {
        public Columns {
            parts = List.copyOf(parts);
        }
    }

    /** The same value for every row. */
    record Constant(String value) implements Source {}

    /** The first of several that has a value. */
    record FirstOf(List<Source> choices) implements Source {
        public FirstOf {
            choices = List.copyOf(choices);
        }
    }
}
