package io.deliverykit.examples.quickstart.replay;

import io.deliverykit.examples.quickstart.history.Anomaly;
import java.util.List;

/**
 * What came of a replay. Gather one with {@link OutcomeCollector}.
 *
 * @param tenant under which the documents are kept; in a database that outlasts the run, no other run has it
 * @param refusals by rule, the most frequent first
 * @param anomalies rows that the replay could not carry out as they stand; those found by reading are not among them
 * @param remarks what the replay did and the history does not say
 * @param waits by step, in the order of the steps
 * @param leadTimes how long documents stayed where the file dates coming and going, in the order of the chain
 * @param commands how many commands were sent, refused ones included
 * @param journalVerified whether every chain of the journal was found unbroken
 * @param lifecycles the lifecycles that were replayed
 * @param faults what went wrong inside the replay itself, not for want of the rows; empty when all is well
 */
public record ReplayOutcome(
        String tenant,
        List<RuleCount> refusals,
        List<Anomaly> anomalies,
        List<Remark> remarks,
        List<StepWait> waits,
        List<StepTime> leadTimes,
        long commands,
        long journalEntries,
        boolean journalVerified,
        List<Diagram> lifecycles,
        List<String> faults) {

    public ReplayOutcome {
        refusals = List.copyOf(refusals);
        anomalies = List.copyOf(anomalies);
        remarks = List.copyOf(remarks);
        waits = List.copyOf(waits);
        leadTimes = List.copyOf(leadTimes);
        lifecycles = List.copyOf(lifecycles);
        faults = List.copyOf(faults);
    }
}
