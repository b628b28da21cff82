package io.deliverykit.deliverynote;

import io.deliverykit.lifecycle.Claim;
import io.deliverykit.lifecycle.Ref;
import io.deliverykit.lifecycle.Turn;
import io.deliverykit.quantity.Quantity;
import java.util.Map;
import java.util.Set;

/** What other documents hold of a {@link DeliveryNote}, each as it stands. */
public final class DeliveryNoteClaims {
    private DeliveryNoteClaims() {}

    /** What an outgoing inspection says of the note, as it stands; that it is open is something too (QI-01, QI-02). */
    public record Vouch(Ref<?> claimant, OutgoingInspection verdict, Set<String> madeBy)
            implements Claim<DeliveryNote> {
        public Vouch {
            madeBy = Set.copyOf(madeBy);
        }

        @Override
        public DeliveryNote change(DeliveryNote before, Turn turn) {
            return before.withVerdict(before.verdict().with(claimant, verdict, madeBy, before.issue()));
        }

        @Override
        public boolean isNothing() {
            return false;
        }

        @Override
        public boolean exceeds(Claim<DeliveryNote> earlier) {
            return false;
        }
    }

    /** What the acceptance list says of the note, as it stands (AC-02, AC-03). */
    public record Answered(Ref<?> claimant, Answers answers) implements Claim<DeliveryNote> {
        @Override
        public DeliveryNote change(DeliveryNote before, Turn turn) {
            return before.withAnswers(answers);
        }

        @Override
        public boolean isNothing() {
            return answers.isNothing();
        }

        @Override
        public boolean exceeds(Claim<DeliveryNote> earlier) {
            return false;
        }
    }

    /**
     * What a goods issue puts out for the note, as it stands (GI-03).
     *
     * @param lines by line of the note; empty before it is approved
     * @param isOut whether the keeper has signed for it
     */
    public record PutOut(Ref<?> claimant, Map<String, Quantity> lines, boolean isOut) implements Claim<DeliveryNote> {
        public PutOut {
            lines = Map.copyOf(lines);
        }

        @Override
        public DeliveryNote change(DeliveryNote before, Turn turn) {
            return before.withIssues(before.issues().with(claimant, lines, isOut));
        }

        @Override
        public boolean isNothing() {
            return lines.isEmpty();
        }

        @Override
        public boolean exceeds(Claim<DeliveryNote> earlier) {
            return !(earlier instanceof PutOut was) || (isOut && !was.isOut) || Quantity.growAnywhere(lines, was.lines);
        }
    }
}
