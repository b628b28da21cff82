package io.deliverykit.deliverynote;

import io.deliverykit.acceptance.AcceptanceLine;
import io.deliverykit.account.CustomerAccount;
import io.deliverykit.contract.PaymentTerm;
import io.deliverykit.contract.SalesContract;
import io.deliverykit.lifecycle.ClockCommand;
import io.deliverykit.lifecycle.Command;
import io.deliverykit.lifecycle.Opening;
import io.deliverykit.lifecycle.Ref;
import io.deliverykit.lifecycle.Turn;
import io.deliverykit.order.DeliveryMode;
import io.deliverykit.quantity.Quantity;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Everything that people and the clock do to a {@link DeliveryNote}, until its goods have left; what is done then stands in
 * {@link FollowUpCommands}, what other documents hold of it in {@link DeliveryNoteClaims}.
 */
public final class DeliveryNoteCommands {
    private DeliveryNoteCommands() {}

    /** The clerk fills the note in (填写提货单). */
    public record DraftNote(
            @NotNull Ref<CustomerAccount> customer,
            @NotNull List<@NotNull Ref<SalesContract>> contracts,
            @NotNull DeliveryMode mode,
            @NotNull PaymentTerm payment,
            @NotEmpty List<@NotNull @Valid NoteLine> lines,
            @NotNull String pickupProof,
            @NotNull Set<@NotBlank String> requiredPapers)
            implements Opening<DeliveryNote> {
        @Override
        public DeliveryNote open(Turn turn) {
            return DeliveryNote.draft(
                    customer,
                    contracts,
                    payment,
                    lines,
                    Haulage.of(mode, pickupProof),
                    Papers.required(requiredPapers));
        }
    }

    /** The clerk writes the draft anew; where it was issued and rejected, its copies are void as by an amendment (DN-10). */
    public record ReviseNote(
            @NotEmpty List<@NotNull @Valid NoteLine> lines,
            @NotNull String pickupProof,
            @NotNull Set<@NotBlank String> requiredPapers)
            implements Command<DeliveryNote> {
        @Override
        public DeliveryNote change(DeliveryNote before, Turn turn) {
            return before.rewritten(lines, before.payment(), pickupProof)
                    .withPapers(before.papers().requiring(requiredPapers));
        }
    }

    /** The clerk signs and answers for it (制单人签字, DN-02). */
    public record SignNote() implements Command<DeliveryNote> {
        @Override
        public DeliveryNote change(DeliveryNote before, Turn turn) {
            return before.withSignedBy(turn.actor().person());
        }
    }

    /** The clerk puts it before those who approve it (送审). */
    public record SubmitNote() implements Command<DeliveryNote> {}

    /**
     * An issued note is never edited; it is amended through review (变更, DN-09, DN-13). A change of lines or payment makes
     * the copies that are out void, and what was loaded by them is unloaded (DN-10). Whoever amends it answers for it from
     * then on, in place of who signed it.
     */
    public record AmendNote(
            @NotEmpty List<@NotNull @Valid NoteLine> lines,
            @NotNull PaymentTerm payment,
            @NotNull String pickupProof,
            @NotNull Set<@NotBlank String> requiredPapers)
            implements Command<DeliveryNote> {
        @Override
        public DeliveryNote change(DeliveryNote before, Turn turn) {
            return before.rewritten(lines, payment, pickupProof)
                    .withPapers(before.papers().requiring(requiredPapers))
                    .withSignedBy(turn.actor().person());
        }
    }

    /** Carrier, driver and plate from the carrier's message (DN-04). */
    public record NameCarrier(@NotNull @Valid Carrier carrier) implements Command<DeliveryNote> {
        @Override
        public DeliveryNote change(DeliveryNote before, Turn turn) {
            return before.withHaulage(before.haulage().withCarrier(carrier));
        }
    }

    /** Who brings the goods where our own people do, or whom we have bound by contract (送货人, DN-18). */
    public record NameBearer(@NotNull @Valid Bearer bearer) implements Command<DeliveryNote> {
        @Override
        public DeliveryNote change(DeliveryNote before, Turn turn) {
            return before.withHaulage(before.haulage().withBearer(bearer));
        }
    }

    /** Sales has told the customer, who has confirmed address and time and is ready to receive the goods (送货预约, DN-22). */
    public record ArrangeDelivery(@NotNull @Valid Appointment appointment) implements Command<DeliveryNote> {
        @Override
        public DeliveryNote change(DeliveryNote before, Turn turn) {
            return before.withHaulage(before.haulage().withAppointment(appointment));
        }
    }

    /** The customer's agent signs the note before it is cleared (提货人签字, DN-26). */
    public record SignAsAgent(@NotBlank String agent) implements Command<DeliveryNote> {
        @Override
        public DeliveryNote change(DeliveryNote before, Turn turn) {
            return before.withHaulage(before.haulage().withAgent(agent));
        }
    }

    /**
     * Finance stamps it: the money is there (财务盖章, DN-11).
     *
     * @param receipt the number of the receipt for cash; empty for other terms
     * @param issue the issue printed on the finance copy that is stamped (DN-10)
     */
    public record ClearNote(@NotNull String receipt, int issue) implements Command<DeliveryNote> {
        @Override
        public DeliveryNote change(DeliveryNote before, Turn turn) {
            return before.withReceipt(receipt);
        }
    }

    /** The note is handed to whoever fetches the goods, after their identity is verified; to each further driver too (DN-05). */
    public record HandOver(
            @NotBlank String driverIdentity, @NotBlank String plate) implements Command<DeliveryNote> {
        @Override
        public DeliveryNote change(DeliveryNote before, Turn turn) {
            return before.withHaulage(before.haulage().withHandedTo(plate));
        }
    }

    /**
     * Whoever came, or what they came with, is not what the note says: the clerk tells the carrier, the keeper the clerk (DN-05,
     * DN-06). That it blocks hand-over and loading is for the rules; this is the report, and the event that goes out.
     *
     * @param told who was told
     */
    public record ReportMismatch(
            @NotBlank String seen, @NotBlank String told) implements Command<DeliveryNote> {}

    /**
     * Plate and carrier are checked again at the warehouse, and loading begins; again for each further vehicle (DN-06).
     *
     * @param carrier as on the vehicle; empty for self-pickup
     * @param issue the issue printed on the stamped warehouse copy (DN-10, DN-17)
     */
    public record StartLoading(
            @NotBlank String plate, @NotNull String carrier, int issue) implements Command<DeliveryNote> {
        @Override
        public DeliveryNote change(DeliveryNote before, Turn turn) {
            return before.withHaulage(before.haulage().withChecked(plate));
        }
    }

    /**
     * Goods are on a vehicle, and its gate pass is written (装车).
     *
     * @param weighing of what of them is counted by weight; null where nothing is (XP-17)
     */
    public record LoadVehicle(
            @NotBlank String pass,
            @NotBlank String plate,
            @NotEmpty Map<@NotBlank String, @NotNull Quantity> quantities,
            @Nullable @Valid Weighing weighing)
            implements Command<DeliveryNote> {
        /** Of nothing that is counted by weight. */
        public LoadVehicle(String pass, String plate, Map<String, Quantity> quantities) {
            this(pass, plate, quantities, null);
        }

        @Override
        public DeliveryNote change(DeliveryNote before, Turn turn) {
            List<Load> more = new ArrayList<>(before.loads());
            more.add(new Load(pass, plate, quantities, weighing, before.issue(), false));
            return before.withLoads(more);
        }
    }

    /** Papers go with the goods (随货资料, DN-23). */
    public record EnclosePapers(@NotEmpty Set<@NotBlank String> papers) implements Command<DeliveryNote> {
        @Override
        public DeliveryNote change(DeliveryNote before, Turn turn) {
            return before.withPapers(before.papers().and(papers));
        }
    }

    /** The keeper lists what of a complete set does not leave with it; nothing where all of it does (缺件, DN-21). */
    public record ListMissing(@NotNull List<@NotNull @Valid MissingPart> parts) implements Command<DeliveryNote> {
        @Override
        public DeliveryNote change(DeliveryNote before, Turn turn) {
            return before.withGaps(before.gaps().listing(parts));
        }
    }

    /** The customer agrees that the goods come without what is listed (用户同意缺件发货, DN-21). */
    public record AgreeToMissing(@NotBlank String agreedBy) implements Command<DeliveryNote> {
        @Override
        public DeliveryNote change(DeliveryNote before, Turn turn) {
            return before.withGaps(before.gaps().agreed(agreedBy));
        }
    }

    /** What was missing has been sent (补发缺件, DN-21). */
    public record SendMissing(@NotEmpty Set<@NotBlank String> parts) implements Command<DeliveryNote> {
        @Override
        public DeliveryNote change(DeliveryNote before, Turn turn) {
            return before.withGaps(before.gaps().without(parts));
        }
    }

    /** Everything is loaded. */
    public record FinishLoading() implements Command<DeliveryNote> {}

    /**
     * The customer's agent inspects what is loaded, on the spot, and answers for it line by line (当场验收, DN-26). What is
     * not accepted does not leave: the note is amended to what is, or voided.
     */
    public record AcceptOnTheSpot(
            @NotBlank String agent, @NotEmpty List<@NotNull @Valid AcceptanceLine> lines)
            implements Command<DeliveryNote> {
        @Override
        public DeliveryNote change(DeliveryNote before, Turn turn) {
            return before.withAnswers(Answers.of(lines, agent));
        }
    }

    /** The guard lets a vehicle out against its pass, once (出门, DN-17). */
    public record PassGate(
            @NotBlank String pass,
            @NotBlank String plate,
            @NotEmpty Map<@NotBlank String, @NotNull Quantity> seen) implements Command<DeliveryNote> {
        @Override
        public DeliveryNote change(DeliveryNote before, Turn turn) {
            return before.withLoads(before.loads().stream()
                    .map(each -> each.pass().equals(pass) ? each.leaving() : each)
                    .toList());
        }
    }

    /**
     * The goods were let out on paper only: all of them are here, and the note is void (发货冲销, XP-19). What it held is free
     * as if it had never left.
     */
    public record ReverseDeparture(@NotBlank String reason) implements Command<DeliveryNote> {
        @Override
        public DeliveryNote change(DeliveryNote before, Turn turn) {
            return before.withLoads(before.loads().stream().map(Load::staying).toList());
        }
    }

    /** The goods have arrived (送达). */
    public record ConfirmDelivery(@NotBlank String receivedBy) implements Command<DeliveryNote> {}

    /** All is done and filed (归档). */
    public record CloseNote() implements Command<DeliveryNote> {}

    /** The note is void; its number is never used again (作废, DN-13). */
    public record VoidNote(@NotBlank String reason) implements Command<DeliveryNote> {}

    /** Quality or production stops the shipment (停止发货, QI-05). */
    public record StopShipment(@NotBlank String reason) implements Command<DeliveryNote> {
        @Override
        public DeliveryNote change(DeliveryNote before, Turn turn) {
            return before.withVerdict(before.verdict().withStopped(reason));
        }
    }

    /** Quality lets it go on. */
    public record LiftStop() implements Command<DeliveryNote> {
        @Override
        public DeliveryNote change(DeliveryNote before, Turn turn) {
            return before.withVerdict(before.verdict().withStopped(""));
        }
    }

    /** Midnight has come: what is still here goes back (过期, DN-12). */
    public record Expire() implements ClockCommand<DeliveryNote> {}
}
