package io.deliverykit.quality;

import static io.deliverykit.lifecycle.Table.*;
import static io.deliverykit.party.Role.*;
import static io.deliverykit.quality.BatchState.*;

import io.deliverykit.lifecycle.Lifecycle;
import io.deliverykit.quality.BatchCommands.*;

/**
 * The life of a {@link Batch}: it begins with the first inspection that names it, and is recalled when something is wrong with
 * all of it. What has seen it stays on record either way (QI-09).
 */
public final class BatchLifecycle {
    /** The name of this lifecycle. */
    public static final String NAME = "batch";

    // spotless:off
    /** The table. */
    public static final Lifecycle<Batch> LIFECYCLE = lifecycle(NAME, Batch.class,
        numbered("PC"),
        begins(IN_USE), ends(RECALLED),
        //  while it is            on                   by                      it becomes     provided that
        newly(                        BeginBatch.class) .byAnotherDocument()    .to(IN_USE)    .always(),
        from(IN_USE)              .on(RecallBatch.class).by(QUALITY_MANAGER)    .to(RECALLED)  .always(),
        from(IN_USE, RECALLED)    .on(Touch.class)      .byAnotherDocument()    .stays()       .always());
    // spotless:on

    private BatchLifecycle() {}
}
