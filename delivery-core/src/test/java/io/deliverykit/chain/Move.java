package io.deliverykit.chain;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Something that somebody tries in a history of one order line.
 *
 * @param size how much, where that is asked
 * @param which of the notes, counted from the first
 * @param meanwhile what somebody at another desk does while this is under way; null where nobody does
 */
record Move(Kind kind, int size, int which, @Nullable Move meanwhile) {
    enum Kind {
        DRAW,
        ADVANCE,
        LEAVE,
        REVERSE,
        ANSWER,
        RESOLVE,
        AMEND_NOTE,
        VOID,
        MIDNIGHT,
        AMEND_ORDER,
        CLOSE_SHORT,
        REOPEN,
        NOTICE,
        CANCEL_NOTICE,
        INVOICE,
        PAY,
        CREDIT
    }

    /** What is told to others, so that it cannot be taken back. */
    private static final Set<Kind> FINAL = Set.of(Kind.ANSWER, Kind.RESOLVE, Kind.INVOICE, Kind.PAY, Kind.CREDIT);

    static Move of(Kind kind, int size, int which) {
        return new Move(kind, size, which, null);
    }

    Move withMeanwhile(@Nullable Move other) {
        return new Move(kind, size, which, other);
    }

    boolean canBeUndone() {
        return !FINAL.contains(kind) && (meanwhile == null || meanwhile.canBeUndone());
    }
}
