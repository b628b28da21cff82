package io.deliverykit.jdbc;

import io.deliverykit.lifecycle.Filed;
import io.deliverykit.lifecycle.Ref;
import io.deliverykit.port.Changes;
import io.deliverykit.port.Remembered;
import io.deliverykit.port.Storage;
import io.deliverykit.port.UnitOfWork;
import io.deliverykit.testkit.ForwardingStorage;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Reads from a store and writes down what was to be kept instead of keeping it. */
final class CapturingStorage extends ForwardingStorage {
    private final List<Changes> captured;

    CapturingStorage(Storage store, List<Changes> captured) {
        super(store);
        this.captured = captured;
    }

    @Override
    public <T> T inUnit(String tenant, Locking locking, Function<UnitOfWork, T> work) {
        return store.inUnit(tenant, locking, unit -> work.apply(new Unit(unit, captured)));
    }

    private record Unit(UnitOfWork unit, List<Changes> captured) implements UnitOfWork {
        @Override
        public Map<Ref<?>, Filed<?>> load(Collection<Wanted> refs) {
            return unit.load(refs);
        }

        @Override
        public Optional<Remembered> remembered(String commandId) {
            return unit.remembered(commandId);
        }

        @Override
        public void keep(Changes changes) {
            captured.add(changes);
        }
    }
}
