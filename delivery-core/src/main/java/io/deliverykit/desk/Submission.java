package io.deliverykit.desk;

import io.deliverykit.lifecycle.Command;
import io.deliverykit.lifecycle.Ref;
import io.deliverykit.party.Actor;
import org.jspecify.annotations.Nullable;

/**
 * What somebody asks the desk to do.
 *
 * @param document the document, or the id that a new one shall have
 * @param inPlaceOf the person under whose delegation the actor acts; null when in their own place (AP-03)
 * @param commandId unique in the tenant; sent again, the first answer comes back and nothing is done (XP-08); null for none
 * @param revision the revision it was decided on; null when the actor does not care (XP-09)
 * @param remark what the actor wants the journal to remember; empty for nothing
 */
public record Submission<D>(
        Actor actor,
        Ref<D> document,
        Command<D> command,
        @Nullable String inPlaceOf,
        @Nullable String commandId,
        @Nullable Long revision,
        String remark) {
    public static <D> Submission<D> of(Actor actor, Ref<D> document, Command<D> command) {
        return new Submission<>(actor, document, command, null, null, null, "");
    }

    public Submission<D> inPlaceOf(String person) {
        return new Submission<>(actor, document, command, person, commandId, revision, remark);
    }

    public Submission<D> withId(String id) {
        return new Submission<>(actor, document, command, inPlaceOf, id, revision, remark);
    }

    public Submission<D> onRevision(long seen) {
        return new Submission<>(actor, document, command, inPlaceOf, commandId, seen, remark);
    }

    public Submission<D> remarking(String words) {
        return new Submission<>(actor, document, command, inPlaceOf, commandId, revision, words);
    }
}
