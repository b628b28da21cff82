package io.deliverykit.testkit;

import io.deliverykit.approval.Approvals;
import io.deliverykit.approval.Delegation;
import io.deliverykit.approval.Vote;
import io.deliverykit.deadline.Deadline;
import io.deliverykit.journal.JournalEntry;
import io.deliverykit.journal.JournalHead;
import io.deliverykit.lifecycle.Edition;
import io.deliverykit.lifecycle.Event;
import io.deliverykit.lifecycle.Filed;
import io.deliverykit.lifecycle.Ref;
import io.deliverykit.lifecycle.State;
import io.deliverykit.lifecycle.Turn;
import io.deliverykit.party.Actor;
import io.deliverykit.party.Role;
import io.deliverykit.port.Changes;
import io.deliverykit.port.Remembered;
import io.deliverykit.quantity.Quantity;
import io.deliverykit.quantity.Unit;
import io.deliverykit.refusal.Refusal;
import io.deliverykit.refusal.Remedy;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * One crate as it is to be kept, with the journal entry and the event of the turn that led there. Immutable; each method
 * returns a changed copy.
 */
record Kept(
        Filed<Crate> filed,
        long expectedVersion,
        JournalEntry entry,
        Event event,
        @Nullable LocalDate due) {
    static final String NORTH = "north";
    static final String SOUTH = "south";
    static final Instant NOON = Instant.parse("2025-03-14T12:00:00.123456789Z");

    /** A new crate of the northern tenant. */
    static Kept crate(String id) {
        return crate(NORTH, id);
    }

    static Kept crate(String tenant, String id) {
        Crate content = new Crate(
                "customer " + id,
                Ref.of("shelf", "shelf/1"),
                Quantity.of("12.50", Unit.of("coil", 45, Unit.KILOGRAM)),
                Money.parse("CNY 1234567.80"),
                Optional.of(LocalDate.of(2025, 4, 1)),
                List.of("封条 1", "\"seal\" 2"),
                Map.of("packing", Money.parse("JPY 300")),
                null);
        Filed<Crate> filed = new Filed<>(
                Ref.of("crate", id),
                "CR-" + tenant + "-" + id,
                tenant,
                "company of " + tenant,
                "1",
                "standard",
                Crate.CrateState.PACKING,
                content,
                null,
                Set.of("keeper", "deputy"),
                Approvals.NONE,
                List.of(),
                JournalHead.NONE,
                1,
                1,
                NOON,
                Ref.of("shelf", "shelf/1"));
        return turned(filed, 0, "pack", "");
    }

    private static Kept turned(Filed<Crate> filed, long expected, String command, String from) {
        JournalEntry entry = JournalEntry.after(
                filed.journal(),
                new JournalEntry.Draft(
                        filed.tenant(),
                        filed.ref().toString(),
                        NOON.plusSeconds(filed.version()),
                        "keeper",
                        filed.version() > 1 ? "boss" : null,
                        command,
                        from,
                        filed.state().name(),
                        List.of("TK-01", "DL-01"),
                        filed.lifecycle(),
                        filed.policy(),
                        filed.version(),
                        filed.revision(),
                        new TreeMap<>(Map.of("goods", "12.5 coil", "remark", "轻放 \"fragile\""))));
        Event event = new Event(
                filed.ref() + "/" + entry.sequence(),
                filed.tenant(),
                filed.ref(),
                filed.number(),
                command,
                from,
                filed.state().name(),
                NOON,
                Map.of("by", "keeper"));
        return new Kept(
                with(filed, filed.state(), filed.deadlines(), entry.head(), filed.version()),
                expected,
                entry,
                event,
                LocalDate.of(2025, 4, 1));
    }

    private static Filed<Crate> with(
            Filed<Crate> filed, State<Crate> state, List<Deadline> deadlines, JournalHead head, long version) {
        return new Filed<>(
                filed.ref(),
                filed.number(),
                filed.tenant(),
                filed.company(),
                filed.lifecycle(),
                filed.policy(),
                state,
                filed.content(),
                filed.proposal(),
                filed.makers(),
                filed.approvals(),
                deadlines,
                head,
                version,
                filed.revision(),
                filed.openedAt(),
                filed.openedBy());
    }

    /** The same crate, turned once more. */
    Kept next() {
        return to(filed.state());
    }

    /** The same crate, turned once more into a state. */
    Kept to(State<Crate> state) {
        Filed<Crate> after = with(filed, state, filed.deadlines(), filed.journal(), filed.version() + 1);
        return turned(after, filed.version(), "repack", filed.state().name());
    }

    /** With these clocks. */
    Kept clocked(Deadline... deadlines) {
        return new Kept(
                with(filed, filed.state(), List.of(deadlines), filed.journal(), filed.version()),
                expectedVersion,
                entry,
                event,
                due);
    }

    /** With another promised day; null for none. */
    Kept promisedFor(@Nullable LocalDate day) {
        return new Kept(filed, expectedVersion, entry, event, day);
    }

    /** With evidence of approvals and an amendment that waits. */
    Kept underReview() {
        Approvals given = new Approvals(List.of(
                new Vote(
                        Vote.Kind.APPROVED,
                        "packing",
                        "supervisor",
                        "ann",
                        "bob",
                        Role.of("OWN_ROLE"),
                        Set.of(Role.of("OWN_ROLE")),
                        NOON,
                        "",
                        "ab12"),
                new Vote(
                        Vote.Kind.LAPSED,
                        "packing",
                        "supervisor",
                        "keeper",
                        null,
                        null,
                        Set.of(),
                        NOON.plusNanos(1),
                        "goods",
                        "")));
        Filed<Crate> full = new Filed<>(
                filed.ref(),
                filed.number(),
                filed.tenant(),
                filed.company(),
                filed.lifecycle(),
                filed.policy(),
                filed.state(),
                filed.content(),
                new Filed.Proposal<>(
                        filed.journal().entries() + 1,
                        new Crate.Repack(Quantity.of("0.001", Unit.TONNE)),
                        Actor.of("keeper", filed.tenant(), Role.WAREHOUSE_KEEPER),
                        deputy(filed.tenant()),
                        "for the boss",
                        NOON,
                        Set.of("keeper"),
                        given),
                filed.makers(),
                given,
                filed.deadlines(),
                filed.journal(),
                filed.version(),
                filed.revision(),
                filed.openedAt(),
                filed.openedBy());
        return new Kept(full, expectedVersion, entry, event, due);
    }

    private static Turn.Deputy deputy(String tenant) {
        Delegation holiday = new Delegation(
                "boss",
                "keeper",
                Set.of(Role.WAREHOUSE_SUPERVISOR),
                Set.of(),
                NOON,
                NOON.plusSeconds(60),
                Money.parse("CNY 200.50"));
        return new Turn.Deputy(holiday, Actor.of("boss", tenant, Role.WAREHOUSE_SUPERVISOR));
    }

    Ref<Crate> ref() {
        return filed.ref();
    }

    Changes.Change change() {
        return new Changes.Change(
                filed, expectedVersion, List.of(entry), filed.content().customer(), due);
    }

    /** Everything that keeping it alone writes. */
    Changes changes(Changes.Seen... facts) {
        return new Changes(List.of(change()), List.of(facts), List.of(event), List.of());
    }

    Changes answering(Remembered answer) {
        return new Changes(List.of(change()), List.of(), List.of(event), List.of(answer));
    }

    /** An answer to a command, refused with everything that a refusal can carry. */
    static Remembered answer(String commandId, Ref<?> document) {
        Refusal reason = Refusal.of(Refusal.Kind.RULE, "TK-01", "has-room", Map.of("missing", "5 kg"))
                .liftedBy(Set.of(Role.WAREHOUSE_SUPERVISOR, Role.of("OWN_ROLE")))
                .passesIf(new Remedy("reduce-by", Map.of("by", "5 kg")))
                .from("SH-1");
        Refusal hint = Refusal.of(Refusal.Kind.DEADLINE, "DL-01", "soon", Map.of());
        return new Remembered(
                commandId,
                "digest of " + commandId,
                NOON,
                document,
                "CR-1",
                "PACKING",
                3,
                new Edition(2, 5),
                List.of(reason),
                List.of(hint),
                List.of("supervisor"));
    }
}
