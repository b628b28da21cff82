package io.deliverykit.order;

import io.deliverykit.deliverynote.DeliveryNote;
import io.deliverykit.lifecycle.Claim;
import io.deliverykit.lifecycle.Ref;
import io.deliverykit.lifecycle.Turn;
import io.deliverykit.notice.SalesNotice;
import io.deliverykit.quantity.Quantity;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What other documents hold of a {@link SalesOrder}, each as it stands. */
public final class SalesOrderClaims {
    private SalesOrderClaims() {}

    /**
     * What a sales notice tells of this order, as it stands (SN-01).
     *
     * @param lines by order line
     * @param isDone whether the notice has ended
     */
    public record Notify(Ref<SalesNotice> claimant, Map<String, Quantity> lines, boolean isDone)
            implements Claim<SalesOrder> {
        public Notify {
            lines = Map.copyOf(lines);
        }

        @Override
        public SalesOrder change(SalesOrder before, Turn turn) {
            return before.withNotices(before.onNotices().with(claimant.id(), lines, isDone));
        }

        @Override
        public boolean isNothing() {
            return lines.isEmpty();
        }

        @Override
        public boolean exceeds(Claim<SalesOrder> earlier) {
            return earlier instanceof Notify was && Quantity.growAnywhere(lines, was.lines);
        }
    }

    /**
     * What a delivery note holds of this order, as it stands.
     *
     * @param lines by order line
     * @param drafted the lines of which it speaks while it is a draft that holds nothing (XP-18)
     * @param isDone whether the note has ended
     */
    public record Hold(Ref<DeliveryNote> claimant, Map<String, Held> lines, List<String> drafted, boolean isDone)
            implements Claim<SalesOrder> {
        public Hold {
            lines = Map.copyOf(lines);
            drafted = List.copyOf(drafted);
        }

        @Override
        public SalesOrder change(SalesOrder before, Turn turn) {
            return before.withNotes(before.onNotes().with(claimant.id(), lines, drafted, isDone));
        }

        @Override
        public boolean isNothing() {
            return lines.isEmpty() && drafted.isEmpty();
        }

        /** Whether it asks for more of a line than this note has taken so far. */
        boolean takesMoreOf(String line, Map<String, Held> before) {
            Held asked = lines.get(line);
            Held had = before.get(line);
            if (asked == null) {
                return false;
            }
            return had == null
                    ? asked.taken().isPositive()
                    : !asked.isCountedIn(had.taken().unit()) || asked.taken().isMoreThan(had.taken());
        }

        @Override
        public boolean exceeds(Claim<SalesOrder> earlier) {
            return earlier instanceof Hold was
                    && lines.keySet().stream().anyMatch(line -> takesMoreOf(line, was.lines));
        }
    }

    /**
     * What a production instruction makes of this order, as it stands (SO-09).
     *
     * @param lines by order line; empty once it was cancelled
     * @param stage how far it is
     */
    public record Instruct(Ref<?> claimant, Map<String, Quantity> lines, Instructed.Stage stage)
            implements Claim<SalesOrder> {
        public Instruct {
            lines = Map.copyOf(lines);
        }

        @Override
        public SalesOrder change(SalesOrder before, Turn turn) {
            return before.withProduction(before.production().with(claimant.id(), lines, stage));
        }

        @Override
        public boolean isNothing() {
            return lines.isEmpty();
        }

        @Override
        public boolean exceeds(Claim<SalesOrder> earlier) {
            return earlier instanceof Instruct was && Quantity.growAnywhere(lines, was.lines);
        }
    }

    /**
     * The customer's consent to another design, as the notice of the change has it (PN-12).
     *
     * @param consent null while there is none
     */
    public record FileConsent(Ref<?> claimant, @Nullable DesignConsent consent) implements Claim<SalesOrder> {
        @Override
        public SalesOrder change(SalesOrder before, Turn turn) {
            return before.withProduction(before.production().with(claimant.id(), consent));
        }

        @Override
        public boolean isNothing() {
            return consent == null;
        }

        @Override
        public boolean exceeds(Claim<SalesOrder> earlier) {
            return earlier instanceof FileConsent was && consent != null && !consent.equals(was.consent);
        }
    }
}
