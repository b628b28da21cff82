package io.deliverykit.desk;

import io.deliverykit.lifecycle.Command;
import io.deliverykit.lifecycle.Edition;
import io.deliverykit.lifecycle.Ref;
import io.deliverykit.party.Actor;
import org.jspecify.annotations.Nullable;

/**
 * What somebody asks the desk to do.
 *
 * @param document the document, or the id that a new one shall have
 * @param inPlaceOf the person under whose delegation the actor acts; null when in their own place (AP-03)
 * @param commandId unique in the tenant; sent again, the first answer comes back and nothing is done (XP-08); null for none
 * @param edition what was looked at when it was decided; null when the actor does not care (XP-09)
 * @param remark what the actor wants the journal to remember; empty for nothing
 */
public record Submission<D>(
        Actor actor,
        Ref<D> document,
        Command<D> command,
        @Nullable String inPlaceOf,
        @Nullable String commandId,
        @Nullable Edition edition,
        String remark) {
    public static <D> Submission<D> of(Actor actor, Ref<D> document, Command<D> command) {
        return new Submission<>(actor, document, command, null, null, null, "");
    }

    public Submission<D> inPlaceOf(String person) {
        return new Submission<>(actor, document, command, person, commandId, edition, remark);
    }

    public Submission<D> withId(String id) {
        return new Submission<>(actor, document, command, inPlaceOf, id, edition, remark);
    }

    /** Decided on this revision, beside which no amendment was waiting. */
    public Submission<D> onRevision(long seen) {
        return on(Edition.of(seen));
    }

    /** Decided on this edition; what approvers do then counts for its amendment and for no other. */
    public Submission<D> on(Edition seen) {
        return new Submission<>(actor, document, command, inPlaceOf, commandId, seen, remark);
    }

    public Submission<D> remarking(String words) {
        return new Submission<>(actor, document, command, inPlaceOf, commandId, edition, words);
    }
}
