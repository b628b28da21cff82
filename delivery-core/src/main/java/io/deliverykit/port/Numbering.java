package io.deliverykit.port;

import java.time.LocalDate;

/** Gives documents their numbers (编号, JR-03). Thread-safe. */
@FunctionalInterface
public interface Numbering {
    /**
     * The next number of a kind of document. Never the same twice, also after a crash and on several nodes; gaps are
     * allowed, since a number given to an action that fails afterwards is lost.
     *
     * @param prefix the letters of the kind, for example {@code DN}
     * @param day the day in the policy's zone
     */
    String next(String tenant, String prefix, LocalDate day);
}
