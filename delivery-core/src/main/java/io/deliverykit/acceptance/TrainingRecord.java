package io.deliverykit.acceptance;

import io.deliverykit.account.CustomerAccount;
import io.deliverykit.contract.SalesContract;
import io.deliverykit.lifecycle.Ref;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The record of a training that a contract promises (客户培训记录表, AC-05).
 *
 * @param topics what the customer's people are trained in, in the contract's words
 * @param trainer who gave it; empty before
 * @param givenOn null before
 * @param signedBy who signed for the customer; empty before
 */
public record TrainingRecord(
        Ref<SalesContract> contract,
        Ref<CustomerAccount> customer,
        Set<String> topics,
        String trainer,
        @Nullable LocalDate givenOn,
        String signedBy) {
    public TrainingRecord {
        topics = Collections.unmodifiableSet(new TreeSet<>(topics));
    }

    public static Ref<TrainingRecord> ref(String id) {
        return Ref.of(TrainingRecordLifecycle.NAME, id);
    }

    TrainingRecord given(String by, LocalDate on) {
        return new TrainingRecord(contract, customer, topics, by, on, signedBy);
    }

    TrainingRecord signed(String by) {
        return new TrainingRecord(contract, customer, topics, trainer, givenOn, by);
    }
}
