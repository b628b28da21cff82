package io.deliverykit.chain;

import io.deliverykit.port.Storage;
import io.deliverykit.port.UnitOfWork;
import io.deliverykit.testkit.ForwardingStorage;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A store of two desks at which the second does something just when the first has decided and not kept it yet: the same
 * race each time, with no threads.
 */
final class InBetween extends ForwardingStorage {
    private @Nullable Runnable other;
    private int after;

    InBetween(Storage store) {
        super(store);
    }

    /** Lets this happen in the unit after so many more. */
    void lets(Runnable happen, int unitsLater) {
        other = happen;
        after = unitsLater;
    }

    /** What has not happened by now happens not at all. */
    void settles() {
        other = null;
    }

    @Override
    public <T> T inUnit(String tenant, Locking locking, Function<UnitOfWork, T> work) {
        Runnable now = other;
        if (now == null || locking == Locking.LOOKING || after-- > 0) {
            return super.inUnit(tenant, locking, work);
        }
        other = null;
        if (locking == Locking.LOCKED) { // whoever locks keeps others out, so they came first
            now.run();
            return super.inUnit(tenant, locking, work);
        }
        return super.inUnit(tenant, locking, unit -> {
            T decided = work.apply(unit);
            now.run();
            return decided;
        });
    }
}
