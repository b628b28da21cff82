package io.deliverykit.lifecycle;

import io.deliverykit.approval.Vote;
import io.deliverykit.deadline.Deadline;
import io.deliverykit.journal.JournalEntry;
import io.deliverykit.refusal.Refusal;
import java.util.ArrayList;
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
    private final String version;
    private final Shape<D> shape;

    /** @param version that of the lifecycle whose table this is */
    Writer(String version, Shape<D> shape) {
        this.version = version;
        this.shape = shape;
    }

    Decision<D> write(Pending<D> pending, Command<D> command, List<Refusal> hints, Turn turn) {
        Filed<D> before = pending.before();
        Filed<D> envelope = pending.envelope();
        long writes = before == null ? 1 : before.version() + 1;
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
                        version,
                        turn.policy().version(),
                        writes,
                        pending.revision(),
                        details(pending, command, turn)));
        List<Event> events = new ArrayList<>(1);
        String id = unslashed(envelope.tenant()) + "/"
                + unslashed(envelope.ref().type()) + "/" + envelope.ref().id() + "/" + entry.sequence();
        for (Deadline each : pending.missed()) {
            String part = id + "." + (events.size() + 1);
            events.add(event(part, envelope, each.name() + "-missed", from, from, turn, Map.of()));
        }
        events.add(event(id, envelope, name, from, to, turn, pointedOut(hints)));
        return new Decision.Granted<>(pending.kept(entry.head(), writes), entry, events, hints, voided(pending));
    }

    /** So that the first two slashes part tenant, type and id. */
    private static String unslashed(String name) {
        return name.replace("%", "%25").replace("/", "%2F");
    }

    private static Event event(
            String id, Filed<?> envelope, String name, String from, String to, Turn turn, Map<String, String> details) {
        return new Event(id, envelope.tenant(), envelope.ref(), envelope.number(), name, from, to, turn.at(), details);
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
        for (int index = 0; index < pending.missed().size(); index++) {
            Deadline missed = pending.missed().get(index);
            details.put("~missed[" + index + "]", missed.name() + " " + missed.due());
        }
        List<Vote> cast = pending.cast();
        for (int index = 0; index < cast.size(); index++) {
            Vote vote = cast.get(index);
            String key = "~approvals[" + index + "]";
            details.put(key, vote.step() + " " + vote.kind() + (vote.detail().isEmpty() ? "" : " " + vote.detail()));
            if (vote.role() != null) {
                details.put(key + ".role", vote.role().name());
            }
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
        return lapsed.isEmpty() ? List.of() : List.copyOf(lapsed);
    }
}
