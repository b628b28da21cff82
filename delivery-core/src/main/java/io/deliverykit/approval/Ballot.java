package io.deliverykit.approval;

import io.deliverykit.refusal.Refusal;
import java.util.List;

/** What became of a vote: counted, with the evidence as it now stands, or refused with every reason. */
public sealed interface Ballot {
    /** The vote counts. */
    record Counted(Approvals approvals) implements Ballot {}

    /** The vote does not count. */
    record Refused(List<Refusal> reasons) implements Ballot {}

    static Ballot counted(Approvals approvals) {
        return new Counted(approvals);
    }

    static Ballot refused(List<Refusal> reasons) {
        return new Refused(List.copyOf(reasons));
    }
}
