package io.deliverykit.jdbc;

import io.deliverykit.lifecycle.Filed;
import io.deliverykit.lifecycle.Ref;
import io.deliverykit.port.Changes;
import io.deliverykit.port.Remembered;
import io.deliverykit.port.Storage.Locking;
import io.deliverykit.port.UnitOfWork;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads at once and writes at the end, so that work which fails after {@link #keep} has kept nothing. */
final class JdbcUnit implements UnitOfWork {
    private final Tables tables;
    private final String tenant;
    private final Locking locking;
    private final Map<Ref<?>, Filed<?>> loaded = new LinkedHashMap<>();
    private final Map<Ref<?>, Optional<Filed<?>>> fetchedAhead = new HashMap<>();
    private @Nullable Changes kept;

    JdbcUnit(Tables tables, String tenant, Locking locking) {
        this.tables = tables;
        this.tenant = tenant;
        this.locking = locking;
    }

    @Override
    public Map<Ref<?>, Filed<?>> load(Collection<Wanted> refs) {
        Map<Ref<?>, Filed<?>> found = new LinkedHashMap<>();
        List<Wanted> rest = new ArrayList<>();
        for (Wanted each : refs) {
            Optional<Filed<?>> ahead = fetchedAhead.remove(each.ref());
            if (ahead == null) {
                rest.add(each);
            } else {
                ahead.ifPresent(filed -> found.put(each.ref(), filed));
            }
        }
        if (!rest.isEmpty()) {
            found.putAll(tables.sessions()
                    .once(
                            () -> "load " + rest,
                            session -> tables.documents().load(session, tenant, rest, locking == Locking.LOCKED)));
        }
        loaded.putAll(found);
        return found;
    }

    @Override
    public Optional<Remembered> remembered(String commandId) {
        return tables.sessions()
                .once(
                        () -> "look for an earlier answer",
                        session -> tables.answers().find(session, tenant, commandId));
    }

    /** Where nothing is locked, both come in one round trip. */
    @Override
    public Optional<Remembered> remembered(String commandId, Wanted next) {
        if (locking == Locking.LOCKED) {
            return remembered(commandId);
        }
        DocumentRows.WithAnswer both = tables.sessions()
                .once(
                        () -> "load " + next.ref() + " and look for an earlier answer",
                        session -> tables.documents().loadWithAnswer(session, tenant, next.ref(), commandId));
        fetchedAhead.put(next.ref(), both.document());
        return both.answer().map(tables.answers()::read);
    }

    @Override
    public void keep(Changes changes) {
        if (locking == Locking.LOOKING || kept != null) {
            throw new IllegalStateException(
                    kept == null ? "a unit that looks keeps nothing" : "a unit keeps at most once");
        }
        kept = changes;
    }

    /** Without the facts that this unit has locked itself, which nobody can have changed since. */
    private Changes unlocked(Changes changes) {
        if (locking != Locking.LOCKED || changes.facts().isEmpty()) {
            return changes;
        }
        List<Changes.Seen> rest =
                changes.facts().stream().filter(each -> !isLoaded(each)).toList();
        return new Changes(changes.documents(), rest, changes.events(), changes.remembered());
    }

    private boolean isLoaded(Changes.Seen fact) {
        Filed<?> filed = loaded.get(fact.ref());
        return filed != null && filed.version() == fact.version();
    }

    /** Writes what was kept. */
    void end() {
        if (kept == null) {
            return;
        }
        Changes changes = unlocked(kept);
        Keeping keeping = tables.keeping();
        if (keeping.isOneStatement()) {
            tables.sessions().once(() -> "keep an action", session -> {
                keeping.keep(session, tenant, changes, loaded);
                return changes;
            });
        } else {
            tables.sessions().together(() -> "keep an action", session -> {
                keeping.keep(session, tenant, changes, loaded);
                return changes;
            });
        }
    }
}
