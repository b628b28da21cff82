package io.deliverykit.deliverynote;

import io.deliverykit.lifecycle.Ref;
import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What quality says of the goods of a note (质检意见): what each inspection says, and whether the shipment is stopped.
 *
 * @param since the issue by which goods were last added; what passed by an earlier one says nothing of them (QI-01)
 * @param inspections by the inspection's id
 * @param stopped why the shipment was stopped; empty when it was not (QI-05)
 */
public record Verdict(int since, Map<String, Inspected> inspections, String stopped) {
    /** Nothing yet. */
    static final Verdict NONE = new Verdict(1, Map.of(), "");

    public Verdict {
        inspections = Collections.unmodifiableMap(new TreeMap<>(inspections));
    }

    /**
     * What all inspections say together: one that failed or is open speaks against the goods whatever others say, and one
     * that passed speaks only for what was on the note when it was opened.
     */
    public OutgoingInspection inspection() {
        Collection<Inspected> all = inspections.values();
        if (all.stream().anyMatch(each -> each.verdict() == OutgoingInspection.FAILED)) {
            return OutgoingInspection.FAILED;
        }
        boolean isOpen = all.stream().anyMatch(each -> each.verdict() == OutgoingInspection.AWAITED);
        boolean hasPassed = all.stream().anyMatch(each -> each.hasPassedSince(since));
        return hasPassed && !isOpen ? OutgoingInspection.PASSED : OutgoingInspection.AWAITED;
    }

    public boolean hasPassed() {
        return inspection() == OutgoingInspection.PASSED;
    }

    /** Whether this inspection has passed all that is on the note. */
    public boolean isPassedBy(Ref<?> inspection) {
        Inspected said = inspections.get(inspection.id());
        return said != null && said.hasPassedSince(since);
    }

    /** Everyone who is known to have made the goods, by whichever inspection (QI-05). */
    public Set<String> makers() {
        return inspections.values().stream()
                .flatMap(each -> each.madeBy().stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    public boolean isStopped() {
        return !stopped.isEmpty();
    }

    /** What an inspection says now; it speaks of the issue at which it was first heard of. */
    Verdict with(Ref<?> inspection, OutgoingInspection said, Set<String> madeBy, int issue) {
        Inspected known = inspections.get(inspection.id());
        Map<String, Inspected> all = new TreeMap<>(inspections);
        all.put(inspection.id(), new Inspected(known == null ? issue : known.issue(), said, madeBy));
        return new Verdict(since, all, stopped);
    }

    Verdict withStopped(String reason) {
        return new Verdict(since, inspections, reason);
    }

    /** Goods are added by this issue; what nobody has begun to inspect is inspected with them. */
    Verdict forMoreGoods(int issue) {
        return inspections.isEmpty() ? this : new Verdict(issue, inspections, stopped);
    }
}
