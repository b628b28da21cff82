package io.deliverykit.examples.benchmarks.decision;

import static io.deliverykit.party.Role.CUSTOMER;
import static io.deliverykit.party.Role.DRIVER;
import static io.deliverykit.party.Role.FINANCE_MANAGER;
import static io.deliverykit.party.Role.GATE_GUARD;
import static io.deliverykit.party.Role.SALES_CLERK;
import static io.deliverykit.party.Role.SALES_MANAGER;
import static io.deliverykit.party.Role.WAREHOUSE_KEEPER;

import io.deliverykit.examples.benchmarks.note.Move;
import io.deliverykit.examples.benchmarks.note.Note;
import io.deliverykit.examples.benchmarks.note.NoteCommands;
import io.deliverykit.examples.benchmarks.note.NoteCommands.Draft;
import io.deliverykit.examples.benchmarks.note.NoteLifecycle;
import io.deliverykit.examples.benchmarks.note.NoteState;
import io.deliverykit.lifecycle.Command;
import io.deliverykit.lifecycle.Decision;
import io.deliverykit.lifecycle.Filed;
import io.deliverykit.lifecycle.Files;
import io.deliverykit.lifecycle.Lifecycle;
import io.deliverykit.lifecycle.Policy;
import io.deliverykit.lifecycle.Row;
import io.deliverykit.lifecycle.State;
import io.deliverykit.lifecycle.Turn;
import io.deliverykit.party.Actor;
import io.deliverykit.party.Role;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The library: each move is a full decision, with roles asked, a journal entry chained by its hash, and an event. */
final class DeliveryKitNote implements Contestant {
    static final Instant AT = Instant.parse("2026-11-02T08:30:00Z");

    private static final Lifecycle<Note> LIFECYCLE = NoteLifecycle.OF_NINE_MOVES;

    private final Turn turn = turn(
            "everybody", SALES_CLERK, SALES_MANAGER, FINANCE_MANAGER, WAREHOUSE_KEEPER, GATE_GUARD, DRIVER, CUSTOMER);
    private final List<Command<Note>> commands = Arrays.stream(Move.values())
            .map(each -> NoteCommands.of(each, Note.good()))
            .toList();
    private final Class<?>[] path = commands.stream().map(Object::getClass).toArray(Class<?>[]::new);

    static Turn turn(String person, Role... roles) {
        return Turn.of(AT, Actor.of(person, "acme", roles), Policy.standard(ZoneOffset.UTC));
    }

    /** A note that was just drafted. */
    Filed<Note> drafted(Note note) {
        return granted(LIFECYCLE.open(LIFECYCLE.ref("N-1"), new Draft(note), turn, Files.NONE));
    }

    /** The whole path, only the rows looked up. */
    @Nullable
    State<Note> walkByLookup() {
        State<Note> at = NoteState.DRAFT;
        for (Class<?> each : path) {
            Row<Note, ?> row = LIFECYCLE.row(at, each);
            if (row == null || row.to() == null) {
                return null;
            }
            at = row.to();
        }
        return at;
    }

    Decision<Note> decide(Filed<Note> filed, Move move) {
        return LIFECYCLE.decide(filed, commands.get(move.ordinal()), turn, Files.NONE);
    }

    @Override
    public NoteState move(NoteState from, Move move, Note note) {
        Decision<Note> decision = decide(in(from, drafted(note)), move);
        return decision instanceof Decision.Granted<Note> granted
                ? (NoteState) granted.after().state()
                : from;
    }

    @Override
    public NoteState walk(Note note) {
        return (NoteState) walk(drafted(note)).state();
    }

    /** Leads a drafted note through all nine moves. */
    Filed<Note> walk(Filed<Note> drafted) {
        Filed<Note> at = drafted;
        for (Command<Note> each : commands) {
            at = granted(LIFECYCLE.decide(at, each, turn, Files.NONE));
        }
        return at;
    }

    static <D> Filed<D> granted(Decision<D> decision) {
        if (decision instanceof Decision.Granted<D> granted) {
            return granted.after();
        }
        throw new IllegalStateException("refused: " + decision);
    }

    /** The same note in another state. */
    static Filed<Note> in(NoteState state, Filed<Note> filed) {
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
                filed.deadlines(),
                filed.journal(),
                filed.version(),
                filed.revision(),
                filed.openedAt(),
                filed.openedBy());
    }
}
