package io.deliverykit.desk;

import io.deliverykit.refusal.Refusal.Kind;

/**
 * What was answered, and whether that happened now.
 *
 * @param isAgain whether a command that was sent again got its first answer, by which nothing happens (XP-08)
 */
record Done(Outcome outcome, boolean isAgain) {
    static Done now(Outcome outcome) {
        return new Done(outcome, false);
    }

    static Done again(Outcome outcome) {
        return new Done(outcome, true);
    }

    boolean isGranted() {
        return outcome.isGranted();
    }

    boolean isConflict() {
        return outcome.reasons().stream().anyMatch(each -> each.kind() == Kind.CONFLICT);
    }

    /** Whether a clock was refused only because it has fired already, or the document was moved on before it could. */
    boolean isTooLateForTheClock() {
        return !isGranted()
                && outcome.reasons().stream()
                        .allMatch(each -> each.whence() == null
                                && (each.kind() == Kind.NOT_IN_STATE || each.kind() == Kind.DEADLINE));
    }
}
