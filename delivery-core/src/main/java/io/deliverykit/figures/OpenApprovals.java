package io.deliverykit.figures;

import io.deliverykit.desk.DeliveryDesk;
import io.deliverykit.desk.WorkList;
import io.deliverykit.party.Actor;
import java.util.Collection;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How many approvals wait for somebody (待审批, RP-01). An approval that several people could give waits for each of them.
 *
 * @param open all of them, whether or not something stands against one at the moment
 * @param late those of documents of which a clock has run out
 */
public record OpenApprovals(long open, long late) {
    /** What one person's work list says. */
    public static OpenApprovals of(WorkList list) {
        return new OpenApprovals(
                list.waitingForMe().size(),
                list.waitingForMe().stream().filter(WorkList.Item::isLate).count());
    }

    /**
     * What waits for each of these people, by person; those for whom nothing waits are in it, too.
     *
     * @throws IllegalArgumentException when somebody is named twice, since it would not be known which of the two is meant
     */
    public static SortedMap<String, OpenApprovals> byPerson(DeliveryDesk desk, Collection<Actor> people) {
        SortedMap<String, OpenApprovals> waiting = new TreeMap<>();
        for (Actor each : people) {
            if (waiting.put(each.person(), of(desk.workList(each))) != null) {
                throw new IllegalArgumentException(each.person() + " is named twice");
            }
        }
        return Collections.unmodifiableSortedMap(waiting);
    }
}
