package io.deliverykit.approval;

import io.deliverykit.refusal.Refusal;
import java.util.List;

/** What became of a vote: counted, with the evidence that it adds, or refused with every reason. */
public sealed interface Ballot {
    /**
     * The vote counts.
     *
     * @param votes what it adds to the evidence; empty when a matter needs nobody any longer and is only moved on
     */
    record Counted(List<Vote> votes) implements Ballot {}

    /** The vote does not count. */
    record Refused(List<Refusal> reasons) implements Ballot {}

    static Ballot counted(List<Vote> votes) {
        return new Counted(List.copyOf(votes));
    }

    static Ballot refused(List<Refusal> reasons) {
        return new Refused(List.copyOf(reasons));
    }
}
