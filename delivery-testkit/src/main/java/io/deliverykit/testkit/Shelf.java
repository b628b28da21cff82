package io.deliverykit.testkit;

import static io.deliverykit.lifecycle.Table.begins;
import static io.deliverykit.lifecycle.Table.ends;
import static io.deliverykit.lifecycle.Table.from;
import static io.deliverykit.lifecycle.Table.lifecycle;
import static io.deliverykit.lifecycle.Table.newly;
import static io.deliverykit.lifecycle.Table.numbered;
import static io.deliverykit.lifecycle.Table.ownRules;
import static io.deliverykit.party.Role.WAREHOUSE_KEEPER;
import static io.deliverykit.testkit.Shelf.ShelfState.OPEN;
import static io.deliverykit.testkit.Shelf.ShelfState.REMOVED;

import io.deliverykit.lifecycle.Answer;
import io.deliverykit.lifecycle.Claim;
import io.deliverykit.lifecycle.Command;
import io.deliverykit.lifecycle.Lifecycle;
import io.deliverykit.lifecycle.Opening;
import io.deliverykit.lifecycle.Ref;
import io.deliverykit.lifecycle.Rule;
import io.deliverykit.lifecycle.State;
import io.deliverykit.lifecycle.Turn;
import io.deliverykit.quantity.Quantity;
import java.util.Map;
import java.util.TreeMap;

/**
 * An example document that guards a sum: crates take room on it, never more than there is.
 *
 * @param taken what each crate takes
 */
@SuppressWarnings("BadImport") // the words of a table are written alone
public record Shelf(String name, Quantity room, Map<Ref<?>, Quantity> taken) {
    public Shelf {
        taken = java.util.Collections.unmodifiableMap(new TreeMap<>(taken));
    }

    static final Rule<Shelf> HAS_ROOM = Rule.asks("TK-01", "has-room", shelf -> {
        Quantity left = shelf.content().left();
        return left.isNegative() ? Answer.unmet().with("missing", left.negated()) : Answer.met();
    });

    // spotless:off
    /** A shelf, from the day it is put up until it is removed. */
    public static final Lifecycle<Shelf> LIFECYCLE = lifecycle("shelf", Shelf.class,
        begins(OPEN), ends(REMOVED), numbered("SH"), ownRules("TK-01"),
        newly(                     PutUp.class) .by(WAREHOUSE_KEEPER).to(OPEN)   .always(),
        from(OPEN)             .on(Extend.class).by(WAREHOUSE_KEEPER).stays()    .always(),
        from(OPEN)             .on(Remove.class).by(WAREHOUSE_KEEPER).to(REMOVED).always(),
        from(OPEN, REMOVED)    .on(Take.class)  .byAnotherDocument() .stays()    .leaving(HAS_ROOM));
    // spotless:on

    /** What is still free. */
    public Quantity left() {
        return taken.values().stream().reduce(room, Quantity::minus);
    }

    /** Whether a shelf stands. */
    public enum ShelfState implements State<Shelf> {
        OPEN,
        REMOVED
    }

    /** Puts a shelf up. */
    public record PutUp(String name, Quantity room) implements Opening<Shelf> {
        @Override
        public Shelf open(Turn turn) {
            return new Shelf(name, room, Map.of());
        }
    }

    /** Gives it another room. */
    public record Extend(Quantity room) implements Command<Shelf> {
        @Override
        public Shelf change(Shelf before, Turn turn) {
            return new Shelf(before.name, room, before.taken);
        }
    }

    /** Takes it away. */
    public record Remove() implements Command<Shelf> {}

    /** What a crate takes of it. */
    public record Take(Ref<?> claimant, Quantity room) implements Claim<Shelf> {
        @Override
        public boolean isNothing() {
            return room.isZero();
        }

        @Override
        public boolean exceeds(Claim<Shelf> earlier) {
            return room.isMoreThan(((Take) earlier).room);
        }

        @Override
        public Shelf change(Shelf before, Turn turn) {
            Map<Ref<?>, Quantity> taken = new TreeMap<>(before.taken);
            if (isNothing()) {
                taken.remove(claimant);
            } else {
                taken.put(claimant, room);
            }
            return new Shelf(before.name, before.room, taken);
        }
    }
}
