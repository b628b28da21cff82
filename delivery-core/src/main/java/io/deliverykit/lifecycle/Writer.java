package io.deliverykit.lifecycle;

import io.deliverykit.approval.Vote;
import io.deliverykit.journal.JournalEntry;
import io.deliverykit.refusal.Refusal;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Writes a granted turn down: the journal entry, the event, and the document that carries both. */
final class Writer<D> {
    private final Shape<D> shape;

    Writer(Shape<D> shape) {
        this.shape = shape;
    }

    Decision<D> write(
            Pending<D> pending,
            @Nullable Filed<D> before,
            Command<D> command,
            Rules<D> rules,
            Turn turn,
            List<Refusal> hints) {
        Filed<D> after = pending.filed();
        long version = before == null ? 1 : before.version() + 1;
        String name = command instanceof Remind<D> reminder ? reminder.clock() : Names.kebab(command.getClass());
        String from = before == null ? "" : before.state().name();
        JournalEntry entry = JournalEntry.after(
                after.journal(),
                new JournalEntry.Draft(
                        after.tenant(),
                        after.ref().toString(),
                        turn.at(),
                        turn.actor().person(),
                        turn.onBehalfOf(),
                        name,
                        from,
                        after.state().name(),
                        rules.ids(),
                        after.lifecycle(),
                        after.policy(),
                        version,
                        after.revision(),
                        details(before, after, command, turn)));
        Filed<D> kept = pending.kept(entry.head(), version);
        Event event = new Event(
                after.ref() + "/" + entry.sequence(),
                after.tenant(),
                after.ref(),
                after.number(),
                name,
                from,
                after.state().name(),
                turn.at(),
                Map.of());
        return new Decision.Granted<>(kept, entry, List.of(event), hints);
    }

    private SortedMap<String, String> details(
            @Nullable Filed<D> before, Filed<D> after, Command<D> command, Turn turn) {
        SortedMap<String, String> details = shape.knows(command.getClass())
                ? shape.shapeOf(command.getClass()).details(command)
                : new TreeMap<>();
        if (!turn.remark().isEmpty()) {
            details.put("remark", turn.remark());
        }
        int known = before == null ? 0 : votes(before).size();
        List<Vote> votes = votes(after);
        for (int index = known; index < votes.size(); index++) {
            Vote vote = votes.get(index);
            details.put("approvals[" + index + "]", vote.step() + " " + vote.kind() + " " + vote.detail());
            if (!vote.digest().isEmpty()) {
                details.put("approvals[" + index + "].digest", vote.digest());
            }
        }
        return details;
    }

    /** The evidence that grows: an open amendment's, which began with the document's own. */
    private static List<Vote> votes(Filed<?> filed) {
        Filed.Proposal<?> proposal = filed.proposal();
        return (proposal == null ? filed.approvals() : proposal.approvals()).votes();
    }
}
