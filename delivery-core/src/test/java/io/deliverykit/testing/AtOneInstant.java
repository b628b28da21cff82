package io.deliverykit.testing;

import io.deliverykit.desk.DeliveryDesk;
import io.deliverykit.desk.Outcome;
import io.deliverykit.desk.Submission;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Submits several things at the same instant, each on a thread of its own. */
public final class AtOneInstant {
    private AtOneInstant() {}

    /** The outcomes, in the order of the submissions. */
    public static List<Outcome> submit(DeliveryDesk desk, Submission<?>... submissions) {
        ExecutorService threads = Executors.newFixedThreadPool(submissions.length);
        CyclicBarrier start = new CyclicBarrier(submissions.length);
        try {
            List<Future<Outcome>> running = new ArrayList<>();
            for (Submission<?> each : submissions) {
                running.add(threads.submit(() -> {
                    start.await();
                    return desk.submit(each);
                }));
            }
            List<Outcome> outcomes = new ArrayList<>();
            for (Future<Outcome> each : running) {
                outcomes.add(each.get());
            }
            return outcomes;
        } catch (InterruptedException | ExecutionException broken) {
            throw new AssertionError(broken);
        } finally {
            threads.shutdownNow();
        }
    }
}
