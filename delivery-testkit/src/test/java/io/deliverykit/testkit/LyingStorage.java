package io.deliverykit.testkit;

import io.deliverykit.lifecycle.Filed;
import io.deliverykit.lifecycle.Ref;
import io.deliverykit.memory.MemoryStorage;
import io.deliverykit.port.Changes;
import io.deliverykit.port.Remembered;
import io.deliverykit.port.Storage;
import io.deliverykit.port.UnitOfWork;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** A sound store, to be broken in one place by overriding one method. */
class LyingStorage extends ForwardingStorage {
    final Storage sound = store;

    LyingStorage() {
        super(new MemoryStorage());
    }

    @Override
    public <T> T inUnit(String tenant, Locking locking, Function<UnitOfWork, T> work) {
        return sound.inUnit(tenant, locking, unit -> work.apply(new Unit(unit, tenant)));
    }

    /** What is really kept of what was to be kept. */
    Changes kept(String tenant, Changes changes) {
        return changes;
    }

    Optional<Remembered> remembered(UnitOfWork unit, String commandId) {
        return unit.remembered(commandId);
    }

    Map<Ref<?>, Filed<?>> loaded(UnitOfWork unit, Collection<UnitOfWork.Wanted> refs) {
        return unit.load(refs);
    }

    private final class Unit implements UnitOfWork {
        private final UnitOfWork unit;
        private final String tenant;

        Unit(UnitOfWork unit, String tenant) {
            this.unit = unit;
            this.tenant = tenant;
        }

        @Override
        public Map<Ref<?>, Filed<?>> load(Collection<Wanted> refs) {
            return loaded(unit, refs);
        }

        @Override
        public Optional<Remembered> remembered(String commandId) {
            return LyingStorage.this.remembered(unit, commandId);
        }

        @Override
        public void keep(Changes changes) {
            unit.keep(kept(tenant, changes));
        }
    }
}
