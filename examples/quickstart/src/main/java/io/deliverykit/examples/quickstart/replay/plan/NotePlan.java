package io.deliverykit.examples.quickstart.replay.plan;

import io.deliverykit.contract.PaymentTerm;
import io.deliverykit.examples.quickstart.history.HistoryRow;
import io.deliverykit.examples.quickstart.history.Moment;
import io.deliverykit.order.DeliveryMode;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A note as the rows tell of it.
 *
 * @param rows what it carries
 * @param left behind: rows that the file lets leave on a later day than the note
 * @param early steps that the file dates before what they follow
 * @param makings what was made for it, by order
 */
public record NotePlan(
        String number,
        List<RowPlan> rows,
        List<Late> left,
        List<Early> early,
        DeliveryMode mode,
        PaymentTerm payment,
        Vehicle vehicle,
        Ending ending,
        Times times,
        Known known,
        List<MakingPlan> makings) {

    public NotePlan {
        rows = List.copyOf(rows);
        left = List.copyOf(left);
        early = List.copyOf(early);
        makings = List.copyOf(makings);
    }

    /** Every instant at which something of it is done. */
    Stream<Instant> instants() {
        return Stream.concat(Stream.of(times.issued()), early.stream().map(Early::at));
    }

    /** How far the file says that it came. */
    public enum Ending {
        DRAFTED,
        VOIDED,
        EXPIRED,
        LEFT
    }

    /**
     * Who fetches it; null where the paper does not say.
     *
     * @param isNamed whether the file names carriers at all, so that they are on file and shipments are made
     */
    public record Vehicle(
            @Nullable String carrier, @Nullable String plate, boolean isNamed) {}

    /**
     * When things are done.
     *
     * @param issued when it leaves, or is drawn up if it never does
     * @param isDeliveredAtOnce whether it arrives on the day on which it leaves, and no time of day says when
     * @param isAcceptedAtOnce the same of acceptance after arrival
     */
    public record Times(
            Instant issued,
            @Nullable Instant delivered,
            @Nullable Instant accepted,
            boolean isDeliveredAtOnce,
            boolean isAcceptedAtOnce) {
        static Times of(Instant issued) {
            return new Times(issued, null, null, false, false);
        }
    }

    /** The dates that stand in the file, for measuring; null for what was assumed. */
    public record Known(
            @Nullable Moment departed,
            @Nullable Moment delivered,
            @Nullable Moment accepted) {}

    /** A row that leaves too late for the note. */
    public record Late(RowPlan row, Instant at) {}

    /** A step that a row dates too early. */
    public record Early(HistoryRow row, Step step, Instant at) {}

    /** The steps that can be dated too early. */
    public enum Step {
        DELIVERY,
        ACCEPTANCE
    }
}
