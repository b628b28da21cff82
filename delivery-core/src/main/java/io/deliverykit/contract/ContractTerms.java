package io.deliverykit.contract;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What a contract says beside its lines (合同条款, SC-01).
 *
 * @param acceptanceDays after how many days acceptance lapses, ten years at most; 0 when the contract does not say
 * @param isDeemedAccepted whether silence counts as acceptance then (AC-04)
 * @param specialClauses returns and other special clauses; empty when none
 * @param ordersInWriting whether products are ordered in writing; credit sales must say so
 * @param papers what must go with the goods: manual, warranty card, certificate, spare parts, tools (DN-23); none where nothing is said
 * @param training what the customer's people are to be trained in (AC-05); nothing where nothing is said
 * @param protection where the contract has our protection of the goods end; null where it does not say (TR-07)
 */
public record ContractTerms(
        @NotBlank String deliveryTime,
        @NotBlank String deliveryPlace,
        @NotBlank String qualityStandard,
        @NotNull PaymentTerm payment,
        @PositiveOrZero int paymentDays,
        @NotBlank String liabilityForBreach,
        @PositiveOrZero @Max(3650) int acceptanceDays,
        boolean isDeemedAccepted,
        @NotNull String specialClauses,
        boolean ordersInWriting,
        @NotNull Set<@NotBlank String> papers,
        @NotNull Set<@NotBlank String> training,
        @Nullable ProtectionEnd protection) {
    public ContractTerms {
        papers = papers == null ? Set.of() : Collections.unmodifiableSet(new TreeSet<>(papers));
        training = training == null ? Set.of() : Collections.unmodifiableSet(new TreeSet<>(training));
    }

    /** Terms that ask for no papers with the goods, promise no training and leave our protection to end at the gate. */
    public ContractTerms(
            String deliveryTime,
            String deliveryPlace,
            String qualityStandard,
            PaymentTerm payment,
            int paymentDays,
            String liabilityForBreach,
            int acceptanceDays,
            boolean isDeemedAccepted,
            String specialClauses,
            boolean ordersInWriting) {
        this(
                deliveryTime,
                deliveryPlace,
                qualityStandard,
                payment,
                paymentDays,
                liabilityForBreach,
                acceptanceDays,
                isDeemedAccepted,
                specialClauses,
                ordersInWriting,
                Set.of(),
                Set.of(),
                null);
    }

    /** The same terms, asking for these papers with the goods. */
    public ContractTerms withPapers(Set<String> others) {
        return with(others, training, protection);
    }

    /** The same terms, promising training in these topics. */
    public ContractTerms withTraining(Set<String> topics) {
        return with(papers, topics, protection);
    }

    /** The same terms, under which our protection of the goods ends here. */
    public ContractTerms withProtectionTo(ProtectionEnd end) {
        return with(papers, training, end);
    }

    /** Where our protection of the goods ends: at the gate, unless the contract carries it on (TR-07). */
    public ProtectionEnd protectionEnds() {
        return protection == null ? ProtectionEnd.GATE : protection;
    }

    private ContractTerms with(Set<String> otherPapers, Set<String> otherTraining, @Nullable ProtectionEnd otherEnd) {
        return new ContractTerms(
                deliveryTime,
                deliveryPlace,
                qualityStandard,
                payment,
                paymentDays,
                liabilityForBreach,
                acceptanceDays,
                isDeemedAccepted,
                specialClauses,
                ordersInWriting,
                otherPapers,
                otherTraining,
                otherEnd);
    }
}
