package io.deliverykit.examples.benchmarks.note;

import io.deliverykit.lifecycle.Command;
import io.deliverykit.lifecycle.Opening;
import io.deliverykit.lifecycle.Turn;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;

/** The moves as the library's commands. */
public final class NoteCommands {
    private NoteCommands() {}

    /** Opens a note. */
    public record Draft(@NotNull Note note) implements Opening<Note> {
        @Override
        public Note open(Turn turn) {
            return note;
        }
    }

    /** Names the vehicle and hands the note in. */
    public record Sign(@NotBlank String plate) implements Command<Note> {
        @Override
        public Note change(Note before, Turn turn) {
            return before.withPlate(plate);
        }
    }

    /** Agrees, where an approval is no more than one more move. */
    public record Confirm() implements Command<Note> {}

    public record Clear() implements Command<Note> {}

    public record Release() implements Command<Note> {}

    public record Load() implements Command<Note> {}

    public record Depart() implements Command<Note> {}

    public record Deliver() implements Command<Note> {}

    public record Accept() implements Command<Note> {}

    public record Close() implements Command<Note> {}

    /** The command that makes this move on a note and changes nothing in it. */
    public static Command<Note> of(Move move, Note note) {
        return switch (move) {
            case SIGN -> new Sign(note.plate());
            case CONFIRM -> new Confirm();
            case CLEAR -> new Clear();
            case RELEASE -> new Release();
            case LOAD -> new Load();
            case DEPART -> new Depart();
            case DELIVER -> new Deliver();
            case ACCEPT -> new Accept();
            case CLOSE -> new Close();
        };
    }
}
