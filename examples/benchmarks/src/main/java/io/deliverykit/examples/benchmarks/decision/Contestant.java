package io.deliverykit.examples.benchmarks.decision;

import io.deliverykit.examples.benchmarks.note.Move;
import io.deliverykit.examples.benchmarks.note.Note;
import io.deliverykit.examples.benchmarks.note.NoteState;

/** Something that leads notes through their life. */
interface Contestant {
    /** Where the note is after this move was tried from here: the move's target, or here when it is refused. */
    NoteState move(NoteState from, Move move, Note note);

    /** Leads one note from its draft through all nine moves, and answers where it then is. */
    NoteState walk(Note note);
}
