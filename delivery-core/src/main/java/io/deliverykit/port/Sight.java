package io.deliverykit.port;

import io.deliverykit.lifecycle.Filed;
import io.deliverykit.party.Actor;

/**
 * Who may see which documents of their own tenant; another tenant's nobody sees (AX-02). What somebody may not see is for
 * them as if it were not there: not found, not listed, not explained, its journal and attempts empty, commands refused as for
 * a document that does not exist. Thread-safe, and asked for every document that is read.
 */
@FunctionalInterface
public interface Sight {
    /** Everybody sees every document of their tenant, its journal, and what was refused on it. */
    Sight OF_THE_WHOLE_TENANT = (actor, document) -> true;

    /**
     * Whether this person may see this document.
     *
     * @param actor of the document's tenant, in their own place also where they act in another's; never SYSTEM
     */
    boolean sees(Actor actor, Filed<?> document);
}
