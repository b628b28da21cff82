package io.deliverykit.examples.quickstart.replay;

import io.deliverykit.deliverynote.DeliveryNote;
import io.deliverykit.examples.quickstart.history.History;
import io.deliverykit.examples.quickstart.history.HistoryFiles;
import io.deliverykit.lifecycle.Filed;
import io.deliverykit.lifecycle.Ref;
import io.deliverykit.memory.MemoryStorage;
import io.deliverykit.order.SalesOrder;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A history in which every row is good unless a test says otherwise, and what its replay leaves behind. */
final class Ledger {

    private static final String MAPPING = """
            {
              "name": "ledger", "zone": "UTC", "company": "company.json",
              "dates": ["uuuu-MM-dd HH:mm", "uuuu-MM-dd"],
              "columns": {
                "order": "order", "note": "note", "line": "line", "customer": "customer", "product": "product",
                "orderedQuantity": "ordered_qty", "quantity": "qty", "acceptedQuantity": "accepted_qty",
                "unit": "unit", "unitPrice": "price", "currency": "currency",
                "ordered": "ordered", "promised": "promised", "instructed": "instructed",
                "ready": "ready", "departed": "departed", "delivered": "delivered",
                "accepted": "accepted", "status": "status", "mode": "mode", "paymentTerm": "payment",
                "plate": "plate", "carrier": "carrier"
              }
            }
            """;

    private static final String COMPANY = """
            {
              "currency": "EUR",
              "prices": { "coil": { "list": "10", "floor": "8" } },
              "accounts": {
                "Ames": { "creditLimit": "1000000" },
                "Tight": { "creditLimit": "50" },
                "Broke": { "creditLimit": "0", "openingBalance": "30" }
              }
            }
            """;

    private static final Map<String, String> GOOD = good();

    private final HistoryFiles files;
    private final List<Map<String, String>> rows = new ArrayList<>();
    private final MemoryStorage storage = new MemoryStorage();

    Ledger(Path folder) {
        files = new HistoryFiles(folder).mapping(MAPPING).file("company.json", COMPANY);
    }

    private static Map<String, String> good() {
        Map<String, String> row = new LinkedHashMap<>();
        String[] cells = {
            "order=A",
            "note=N1",
            "line=1",
            "customer=Ames",
            "product=coil",
            "ordered_qty=10",
            "qty=10",
            "unit=kg",
            "accepted_qty=",
            "price=10",
            "currency=EUR",
            "ordered=2025-03-03 09:00",
            "promised=2025-03-10",
            "instructed=",
            "ready=",
            "departed=2025-03-05 10:00",
            "delivered=2025-03-06 14:00",
            "accepted=2025-03-06 16:00",
            "status=",
            "mode=SHIPPED",
            "payment=CREDIT",
            "plate=P-1",
            "carrier=Fast Freight"
        };
        set(row, cells);
        return row;
    }

    private static void set(Map<String, String> row, String... cells) {
        for (String cell : cells) {
            int at = cell.indexOf('=');
            row.put(cell.substring(0, at), cell.substring(at + 1));
        }
    }

    /** A good row but for these cells, each written {@code column=value}. The first row is row 2 of the file. */
    Ledger row(String... cells) {
        Map<String, String> row = new LinkedHashMap<>(GOOD);
        set(row, cells);
        rows.add(row);
        return this;
    }

    History history() {
        List<String> lines = new ArrayList<>(List.of(String.join(",", GOOD.keySet())));
        rows.forEach(row -> lines.add(String.join(",", row.values())));
        return files.deliveries(String.join("\n", lines) + "\n").read();
    }

    /** The note as it stands after the replay; empty when there is none. */
    Optional<DeliveryNote> note(String number) {
        return storage.find("replay", DeliveryNote.ref(number)).map(Filed::content);
    }

    /** The order as it stands after the replay; empty when there is none. */
    Optional<SalesOrder> order(String number) {
        return storage.find("replay", SalesOrder.ref(number)).map(Filed::content);
    }

    ReplayOutcome replay() {
        return replay(history());
    }

    ReplayOutcome replay(History history) {
        return new LibraryReplay(() -> new Archive(storage, "replay", 2, () -> {})).replay(history, Progress.UNSEEN);
    }

    /** The state of a paper after the replay; empty when there is none. */
    <D> Optional<String> stateOf(Ref<D> paper) {
        return storage.find("replay", paper).map(Filed::state).map(state -> state.name());
    }
}
