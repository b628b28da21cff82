package io.deliverykit.lifecycle;

import io.deliverykit.approval.Vote;
import io.deliverykit.journal.JournalEntry;
import io.deliverykit.refusal.Refusal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Writes a granted turn down: the journal entry, the event, and the document that carries both. What the engine adds to a
 * command's own values is named with a tilde, which no value of a record can be.
 */
final class Writer<D> {
    private final Shape<D> shape;

    Writer(Shape<D> shape) {
        this.shape = shape;
    }

    Decision<D> write(Pending<D> pending, Command<D> command, List<Refusal> hints, Turn turn) {
        Filed<D> before = pending.before();
        Filed<D> envelope = pending.envelope();
        long version = before == null ? 1 : before.version() + 1;
        String name = command instanceof Remind<D> reminder ? reminder.clock() : Names.kebab(command.getClass());
        String from = before == null ? "" : before.state().name();
        String to = pending.state().name();
        String document = envelope.ref().toString();
        JournalEntry entry = JournalEntry.after(
                envelope.journal(),
                new JournalEntry.Draft(
                        envelope.tenant(),
                        document,
                        turn.at(),
                        turn.actor().person(),
                        turn.onBehalfOf(),
                        name,
                        from,
                        to,
                        pending.rules(),
                        envelope.lifecycle(),
                        envelope.policy(),
                        version,
                        pending.revision(),
                        details(pending, command, turn)));
        Event event = new Event(
                document + "/" + entry.sequence(),
                envelope.tenant(),
                envelope.ref(),
                envelope.number(),
                name,
                from,
                to,
                turn.at(),
                pointedOut(hints));
        return new Decision.Granted<>(
                pending.kept(entry.head(), version), entry, List.of(event), hints, voided(pending));
    }

    /** What the turn points out, for whoever hears of it: {@code <rule>.<name>.<value>}. */
    private static Map<String, String> pointedOut(List<Refusal> hints) {
        if (hints.isEmpty()) {
            return Map.of();
        }
        Map<String, String> details = new TreeMap<>();
        for (Refusal each : hints) {
            String name = each.rule() + "." + each.name();
            each.values()
                    .forEach(
                            (key, value) -> details.merge(name + "." + key, value, (some, more) -> some + "; " + more));
        }
        return details;
    }

    @SuppressWarnings("unchecked")
    private SortedMap<String, String> details(Pending<D> pending, Command<D> command, Turn turn) {
        SortedMap<String, String> details =
                shape.shapeOf((Class<? extends Command<D>>) command.getClass()).details(command);
        if (!turn.remark().isEmpty()) {
            details.put("~remark", turn.remark());
        }
        if (pending.isAmendmentDropped()) {
            details.put("~amendment", "dropped");
        }
        List<Vote> cast = pending.cast();
        for (int index = 0; index < cast.size(); index++) {
            Vote vote = cast.get(index);
            String key = "~approvals[" + index + "]";
            details.put(key, vote.step() + " " + vote.kind() + (vote.detail().isEmpty() ? "" : " " + vote.detail()));
            if (!vote.digest().isEmpty()) {
                details.put(key + ".digest", vote.digest());
            }
        }
        return details;
    }

    private static List<String> voided(Pending<?> pending) {
        Set<String> lapsed = Set.of();
        for (Vote vote : pending.cast()) {
            if (vote.kind() == Vote.Kind.LAPSED) {
                lapsed = lapsed.isEmpty() ? new LinkedHashSet<>() : lapsed;
                lapsed.add(vote.step());
            }
        }
        return List.copyOf(lapsed);
    }
}
