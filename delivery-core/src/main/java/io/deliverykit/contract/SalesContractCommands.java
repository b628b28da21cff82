package io.deliverykit.contract;

import io.deliverykit.acceptance.TrainingRecord;
import io.deliverykit.account.CustomerAccount;
import io.deliverykit.lifecycle.Claim;
import io.deliverykit.lifecycle.Command;
import io.deliverykit.lifecycle.Opening;
import io.deliverykit.lifecycle.Ref;
import io.deliverykit.lifecycle.Turn;
import io.deliverykit.order.SalesOrder;
import io.deliverykit.quantity.Quantity;
import io.deliverykit.quantity.Shares;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Everything that can be done to a {@link SalesContract}. */
public final class SalesContractCommands {
    private SalesContractCommands() {}

    /** Drafts a contract with a customer (起草合同). */
    public record DraftContract(
            @NotNull Ref<CustomerAccount> customer,
            @NotBlank String seller,
            @NotEmpty List<@NotNull @Valid ContractLine> lines,
            @NotNull @Valid ContractTerms terms)
            implements Opening<SalesContract> {
        @Override
        public SalesContract open(Turn turn) {
            return new SalesContract(customer, seller, lines, terms, null, Shares.none(), Set.of(), Map.of());
        }
    }

    /** Writes the draft anew. */
    public record ReviseContract(
            @NotEmpty List<@NotNull @Valid ContractLine> lines,
            @NotNull @Valid ContractTerms terms) implements Command<SalesContract> {
        @Override
        public SalesContract change(SalesContract before, Turn turn) {
            return before.withLines(lines, terms);
        }
    }

    /** Puts the draft before those who review it (合同评审). */
    public record SubmitContract() implements Command<SalesContract> {}

    /** Both have signed; the contract is in force (签订). */
    public record SignContract(@NotNull LocalDate signedOn) implements Command<SalesContract> {
        @Override
        public SalesContract change(SalesContract before, Turn turn) {
            return before.withSignedOn(signedOn);
        }
    }

    /** Asks that the contract be amended; both versions are kept (合同变更, SC-03). */
    public record AmendContract(
            @NotEmpty List<@NotNull @Valid ContractLine> lines,
            @NotNull @Valid ContractTerms terms) implements Command<SalesContract> {
        @Override
        public SalesContract change(SalesContract before, Turn turn) {
            return before.withLines(lines, terms);
        }
    }

    /** A dispute freezes the lines it names, and only those (争议, SC-05). */
    public record RaiseDispute(
            @NotEmpty Set<@NotBlank String> lines, @NotBlank String cause) implements Command<SalesContract> {
        @Override
        public SalesContract change(SalesContract before, Turn turn) {
            Set<String> all = new HashSet<>(before.frozen());
            all.addAll(lines);
            return before.withFrozen(all);
        }
    }

    /** What was disputed is settled for these lines; the others stay frozen. */
    public record SettleDispute(
            @NotEmpty Set<@NotBlank String> lines, @NotBlank String settlement) implements Command<SalesContract> {
        @Override
        public SalesContract change(SalesContract before, Turn turn) {
            Set<String> left = new HashSet<>(before.frozen());
            left.removeAll(lines);
            return before.withFrozen(left);
        }
    }

    /** All is delivered and accepted and the money settled (履行完毕). */
    public record CompleteContract(@NotBlank String settlement) implements Command<SalesContract> {}

    /** Ends the contract before that (终止合同). */
    public record TerminateContract(@NotBlank String cause) implements Command<SalesContract> {}

    /** What the customer has signed to have been trained in, by one record as it stands (AC-05). */
    public record Train(Ref<TrainingRecord> claimant, Set<String> topics) implements Claim<SalesContract> {
        public Train {
            topics = Set.copyOf(topics);
        }

        @Override
        public SalesContract change(SalesContract before, Turn turn) {
            return before.withTrained(claimant.id(), topics);
        }

        @Override
        public boolean isNothing() {
            return topics.isEmpty();
        }

        @Override
        public boolean exceeds(Claim<SalesContract> earlier) {
            return earlier instanceof Train was && !was.topics.containsAll(topics);
        }
    }

    /**
     * What an order draws, as it stands, by contract line (SC-04).
     *
     * @param isDone whether the order has ended
     */
    public record Draw(Ref<SalesOrder> claimant, Map<String, Quantity> quantities, boolean isDone)
            implements Claim<SalesContract> {
        public Draw {
            quantities = Map.copyOf(quantities);
        }

        @Override
        public SalesContract change(SalesContract before, Turn turn) {
            return before.withDrawn(before.drawn().with(claimant.id(), quantities, isDone));
        }

        /** Whether it asks for more of a line than this order has drawn so far. */
        boolean drawsMoreThan(SalesContract contract, String line) {
            Quantity asked = quantities.get(line);
            Quantity had = contract.drawn().of(claimant.id()).get(line);
            return asked != null && (had == null || !asked.unit().convertsTo(had.unit()) || asked.isMoreThan(had));
        }

        @Override
        public boolean isNothing() {
            return quantities.isEmpty();
        }

        @Override
        public boolean exceeds(Claim<SalesContract> earlier) {
            return earlier instanceof Draw was && Quantity.growAnywhere(quantities, was.quantities);
        }
    }
}
