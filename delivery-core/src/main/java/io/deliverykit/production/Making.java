package io.deliverykit.production;

import io.deliverykit.lifecycle.Ref;
import io.deliverykit.quantity.Quantity;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * How far the goods of an instruction have come.
 *
 * @param begun whether the workshop has begun
 * @param stopped why engineering stopped the work; empty when it goes on (PN-06)
 * @param lot 1 for the goods as they were first made, one more each time that they are made again
 * @param presented whether this lot is before the final inspection
 * @param makers who made it; none of them passes it (QI-05)
 * @param batch the batch number; empty where the goods have none
 * @param inspections what each inspection says of the lot for which it was opened, by the inspection's id
 * @param blocked why the goods lie blocked in the warehouse; empty when they do not (PN-07)
 * @param stocked what was stocked as issuable, by line
 */
public record Making(
        boolean begun,
        String stopped,
        int lot,
        boolean presented,
        Set<String> makers,
        String batch,
        Map<String, Inspected> inspections,
        String blocked,
        Map<String, Quantity> stocked) {
    static final Making NOT_BEGUN = new Making(false, "", 1, false, Set.of(), "", Map.of(), "", Map.of());

    public Making {
        makers = Collections.unmodifiableSet(new TreeSet<>(makers));
        inspections = Collections.unmodifiableMap(new TreeMap<>(inspections));
        stocked = Collections.unmodifiableMap(new TreeMap<>(stocked));
    }

    /** What one inspection says of one lot. */
    public record Inspected(int lot, FinalInspection verdict) {}

    public boolean isStopped() {
        return !stopped.isEmpty();
    }

    /** Whether the lot as it is has passed: one inspection has passed it, and none says otherwise (PN-07). */
    public boolean hasPassed() {
        return says(FinalInspection.PASSED) && !says(FinalInspection.FAILED) && !says(FinalInspection.AWAITED);
    }

    boolean hasFailed() {
        return says(FinalInspection.FAILED);
    }

    private boolean says(FinalInspection verdict) {
        return inspections.values().stream().anyMatch(each -> each.lot() == lot && each.verdict() == verdict);
    }

    Making begin() {
        return new Making(true, stopped, lot, presented, makers, batch, inspections, blocked, stocked);
    }

    Making stopped(String reason) {
        return new Making(begun, reason, lot, presented, makers, batch, inspections, blocked, stocked);
    }

    Making presented(Set<String> people, String number) {
        return new Making(begun, stopped, lot, true, people, number, inspections, blocked, stocked);
    }

    /** Speaks of the lot at which it was first heard of. */
    Making inspected(Ref<?> inspection, FinalInspection verdict) {
        Inspected known = inspections.get(inspection.id());
        Map<String, Inspected> all = new TreeMap<>(inspections);
        all.put(inspection.id(), new Inspected(known == null ? lot : known.lot(), verdict));
        return new Making(begun, stopped, lot, presented, makers, batch, all, blocked, stocked);
    }

    Making again() {
        return new Making(begun, stopped, lot + 1, false, Set.of(), "", inspections, "", stocked);
    }

    Making blocked(String reason) {
        return new Making(begun, stopped, lot, presented, makers, batch, inspections, reason, stocked);
    }

    Making stocked(Map<String, Quantity> goods) {
        return new Making(begun, stopped, lot, presented, makers, batch, inspections, "", goods);
    }
}
