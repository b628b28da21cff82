package io.deliverykit.examples.quickstart.history;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** History files in a folder of a test, read back with one call. */
public final class HistoryFiles {

    public static final String HEADER = "order,customer,product,qty,promised,delivered";

    /** Six columns, ISO days, zone UTC; {@code %s} takes more keys. */
    private static final String MAPPING = """
            {
              "name": "test",
              "zone": "UTC",
              "dates": ["uuuu-MM-dd"],
              "noValue": ["none"],
              %s
              "columns": {
                %s
                "order": "order",
                "customer": "customer",
                "product": "product",
                "quantity": "qty",
                "promised": "promised",
                "delivered": "delivered"
              }
            }
            """;

    private final Path folder;

    public HistoryFiles(Path folder) {
        this.folder = folder;
        mapping(mappingWith("", ""));
    }

    public static String mappingWith(String keys, String columns) {
        return MAPPING.formatted(keys, columns);
    }

    public HistoryFiles mapping(String json) {
        return file("mapping.json", json);
    }

    public HistoryFiles deliveries(String csv) {
        return file("deliveries.csv", csv);
    }

    /** Rows under the usual header. */
    public HistoryFiles rows(String... rows) {
        return deliveries(HEADER + "\n" + String.join("\n", rows) + "\n");
    }

    public HistoryFiles file(String name, String text) {
        try {
            Files.writeString(folder.resolve(name), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    public History read() {
        return HistoryReader.of(folder.resolve("deliveries.csv"), folder.resolve("mapping.json"))
                .read();
    }
}
