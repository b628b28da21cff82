package io.deliverykit.desk;

import io.deliverykit.lifecycle.Ref;
import io.deliverykit.refusal.Refusal;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What waits for one person's approval, and what of theirs waits for others (待办事项), as of the moment it was asked for.
 *
 * @param waitingForMe approvals that this person could give now, were it not for an item's own obstacles
 * @param handedOn documents that this person made, or of which they handed a step on, and that wait for others
 */
public record WorkList(List<Item> waitingForMe, List<Item> handedOn) {
    public WorkList {
        waitingForMe = List.copyOf(waitingForMe);
        handedOn = List.copyOf(handedOn);
    }

    /**
     * One document that waits for approvals.
     *
     * @param title its number, or its id while it has none
     * @param amendment the command of the amendment that waits; null when the document itself does
     * @param obstacles why the approval would be refused at the moment, as a rule stands against what it leads to; empty when
     *     it would be granted
     * @param late since when one of its clocks has run out, or an approval of it was not given in time; null while neither
     */
    public record Item(
            Ref<?> document,
            String title,
            String state,
            @Nullable String amendment,
            List<Refusal> obstacles,
            @Nullable Instant late) {
        public Item {
            obstacles = List.copyOf(obstacles);
        }

        public boolean isLate() {
            return late != null;
        }
    }

    /** What of both is late, the longest first. */
    public List<Item> late() {
        return Stream.concat(waitingForMe.stream(), handedOn.stream())
                .filter(Item::isLate)
                .sorted(Comparator.comparing(Item::late, Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
    }
}
