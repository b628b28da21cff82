package io.deliverykit.acceptance;

import static io.deliverykit.lifecycle.Fact.fact;

import io.deliverykit.acceptance.TrainingRecordCommands.GiveTraining;
import io.deliverykit.contract.SalesContract;
import io.deliverykit.contract.SalesContractCommands.Train;
import io.deliverykit.lifecycle.Answer;
import io.deliverykit.lifecycle.Fact;
import io.deliverykit.lifecycle.Filed;
import io.deliverykit.lifecycle.InputRule;
import io.deliverykit.lifecycle.Ref;
import io.deliverykit.lifecycle.Rule;
import java.util.Set;

/** What must hold on a {@link TrainingRecord}. */
final class TrainingRecordRules {
    static final Fact<TrainingRecord, SalesContract> THE_CONTRACT =
            fact("the contract", SalesContract.class, TrainingRecord::contract);

    static final Rule<TrainingRecord> IS_FOR_ITS_CONTRACTS_CUSTOMER = Rule.asks(
            "AC-05",
            "is-for-its-contracts-customer",
            now -> Answer.of(now.the(THE_CONTRACT)
                    .content()
                    .customer()
                    .equals(now.content().customer())),
            THE_CONTRACT);

    static final Rule<TrainingRecord> IS_PROMISED_BY_ITS_CONTRACT = Rule.asks(
            "AC-05",
            "is-promised-by-its-contract",
            now -> {
                Set<String> promised = now.the(THE_CONTRACT).content().terms().training();
                return Answer.of(promised.containsAll(now.content().topics()))
                        .with("promised", String.join(", ", promised));
            },
            THE_CONTRACT);

    static final InputRule<TrainingRecord, GiveTraining> WAS_GIVEN_BY_NOW = InputRule.asks(
            "AC-05",
            "was-given-by-now",
            GiveTraining.class,
            (now, given) -> Answer.of(!given.on().isAfter(now.today())).with("day", given.on()));

    private TrainingRecordRules() {}

    /** What the record, as it stands, says to its contract: only what the customer has signed counts. */
    static Train ofTheContract(Filed<TrainingRecord> record, Ref<SalesContract> contract) {
        boolean isSigned = record.isIn(TrainingRecordState.SIGNED);
        return new Train(record.ref(), isSigned ? record.content().topics() : Set.of());
    }
}
