package io.deliverykit.jdbc;

import io.deliverykit.lifecycle.Filed;
import io.deliverykit.lifecycle.Ref;
import io.deliverykit.port.Changes;
import java.util.Map;

/** Writes everything of one action, provided that everything it was decided on still stands. */
interface Keeping {
    /**
     * Writes all, or throws and leaves what it may have written to be rolled back.
     *
     * @param loaded what the unit has read, to tell what need not be written again
     * @throws io.deliverykit.port.ConflictException when something no longer stands
     */
    void keep(Session session, String tenant, Changes changes, Map<Ref<?>, Filed<?>> loaded);

    /** Whether all of it is one statement, which needs no transaction around it. */
    boolean isOneStatement();
}
