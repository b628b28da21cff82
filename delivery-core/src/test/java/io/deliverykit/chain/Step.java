package io.deliverykit.chain;

import io.deliverykit.chain.Staff.Person;
import io.deliverykit.desk.Submission;
import io.deliverykit.lifecycle.Command;
import io.deliverykit.lifecycle.Ref;
import io.deliverykit.party.Actor;

/** Something that happens in a day of business. */
sealed interface Step {
    /** Somebody gives a command. */
    record Act<D>(Person person, Ref<D> document, Command<D> command) implements Step {
        Submission<D> submission() {
            Submission<D> own = Submission.of(person.actor(), document, command);
            String principal = person.inPlaceOf();
            return principal == null ? own : own.inPlaceOf(principal);
        }

        /** The same by the one of many roles, if theirs is among them. */
        Act<D> byWhoeverIsThere() {
            boolean may = Staff.ALL_ROUNDER.roles().containsAll(person.actor().roles());
            return may ? new Act<>(Person.self(Staff.ALL_ROUNDER), document, command) : this;
        }
    }

    /**
     * Hours go by.
     *
     * @param isNoticed whether what has run out fires
     */
    record Wait(int hours, boolean isNoticed) implements Step {}

    static <D> Step act(Actor actor, Ref<D> document, Command<D> command) {
        return new Act<>(Person.self(actor), document, command);
    }
}
