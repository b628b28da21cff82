package io.deliverykit.testkit;

import io.deliverykit.lifecycle.Catalog;
import java.util.List;

/**
 * What every {@link io.deliverykit.port.Storage} promises. An adapter's test implements it and gives a store:
 *
 * <pre>{@code
 * class MyStorageTest implements StorageContract {
 *     private final Storage storage = new MyStorage(CATALOG);
 *
 *     @Override
 *     public Storage storage() {
 *         return storage;
 *     }
 * }
 * }</pre>
 */
public interface StorageContract
        extends DocumentsContract,
                UnitsContract,
                CommandIdsContract,
                JournalContract,
                AttemptsContract,
                DeadlinesContract,
                OutboxContract,
                QueriesContract,
                DeskContract {
    /** The lifecycles of everything that the contract keeps. */
    Catalog CATALOG = Catalog.of(List.of(Shelf.LIFECYCLE, Crate.LIFECYCLE));
}
