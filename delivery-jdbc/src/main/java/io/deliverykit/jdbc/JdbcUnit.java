package io.deliverykit.jdbc;

import io.deliverykit.lifecycle.Filed;
import io.deliverykit.lifecycle.Ref;
import io.deliverykit.port.Changes;
import io.deliverykit.port.Remembered;
import io.deliverykit.port.UnitOfWork;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads at once and writes at the end, so that work which fails after {@link #keep} has kept nothing. */
final class JdbcUnit implements UnitOfWork {
    private final Tables tables;
    private final String tenant;
    private final boolean locked;
    private final Map<Ref<?>, Filed<?>> loaded = new LinkedHashMap<>();
    private @Nullable Changes kept;

    JdbcUnit(Tables tables, String tenant, boolean locked) {
        this.tables = tables;
        this.tenant = tenant;
        this.locked = locked;
    }

    @Override
    public Map<Ref<?>, Filed<?>> load(Collection<Wanted> refs) {
        Map<Ref<?>, Filed<?>> found = tables.sessions()
                .once("load " + refs, handle -> tables.documents().load(handle, tenant, List.copyOf(refs), locked));
        loaded.putAll(found);
        return found;
    }

    @Override
    public Optional<Remembered> remembered(String commandId) {
        return tables.sessions()
                .once("look for an earlier answer", handle -> tables.answers().find(handle, tenant, commandId));
    }

    @Override
    public void keep(Changes changes) {
        if (kept != null) {
            throw new IllegalStateException("a unit keeps at most once");
        }
        kept = changes;
    }

    /** Writes what was kept. */
    void end() {
        Changes changes = kept;
        if (changes == null) {
            return;
        }
        Keeping keeping = tables.keeping();
        if (keeping.isOneStatement()) {
            tables.sessions().once("keep an action", handle -> {
                keeping.keep(handle, tenant, changes, loaded);
                return changes;
            });
        } else {
            tables.sessions().together("keep an action", handle -> {
                keeping.keep(handle, tenant, changes, loaded);
                return changes;
            });
        }
    }
}
