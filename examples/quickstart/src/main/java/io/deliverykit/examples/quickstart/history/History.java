package io.deliverykit.examples.quickstart.history;

import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;

/**
 * A whole delivery history.
 *
 * @param rows in the order of the file, none left out
 * @param elsewhere what is wrong outside the rows, in files that were joined
 * @param company what a history file cannot hold: prices in force and credit
 */
public record History(Title name, ZoneId zone, List<HistoryRow> rows, List<Anomaly> elsewhere, Company company) {

    public History {
        rows = List.copyOf(rows);
        elsewhere = List.copyOf(elsewhere);
    }

    /** Everything that reading found wrong. */
    public List<Anomaly> problems() {
        return Stream.concat(rows.stream().flatMap(row -> row.problems().stream()), elsewhere.stream())
                .toList();
    }
}
