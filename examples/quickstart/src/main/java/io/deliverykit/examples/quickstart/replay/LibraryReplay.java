package io.deliverykit.examples.quickstart.replay;

import io.deliverykit.chain.DeliveryChain;
import io.deliverykit.desk.DeliveryDesk;
import io.deliverykit.examples.quickstart.history.History;
import io.deliverykit.examples.quickstart.replay.plan.CustomerPlan;
import io.deliverykit.examples.quickstart.replay.plan.Plan;
import io.deliverykit.examples.quickstart.replay.plan.Planner;
import io.deliverykit.examples.quickstart.replay.story.CarrierStory;
import io.deliverykit.examples.quickstart.replay.story.CustomerStory;
import io.deliverykit.examples.quickstart.replay.story.Findings;
import io.deliverykit.examples.quickstart.replay.story.ProductStory;
import io.deliverykit.lifecycle.Catalog;
import io.deliverykit.lifecycle.Policy;
import io.deliverykit.memory.MemoryNumbering;
import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.function.Supplier;

/** Sends a history through the library: customer by customer, several at once, with the same outcome however they fall. */
final class LibraryReplay implements Replay {

    private final Supplier<Archive> archives;

    LibraryReplay(Supplier<Archive> archives) {
        this.archives = archives;
    }

    @Override
    public ReplayOutcome replay(History history, Progress progress) {
        Plan plan = Planner.plan(history);
        try (Archive archive = archives.get();
                ValidatorFactory validators = Validation.buildDefaultValidatorFactory()) {
            progress.begin(history.rows().size());
            progress.advance(history.rows().size()
                    - plan.customers().stream().mapToLong(CustomerPlan::rows).sum());
            plan.customers().stream()
                    .map(CustomerPlan::begins)
                    .min(Instant::compareTo)
                    .ifPresent(begins -> CustomerStory.furnish(
                            desk(archive, validators, history.zone(), 0).apply(Clock.fixed(begins, history.zone())),
                            archive.tenant()));
            Findings products = ProductStory.tell(
                    plan.customers(), desk(archive, validators, history.zone(), 0), archive.tenant(), history.zone());
            Findings carriers = CarrierStory.tell(
                    plan, desk(archive, validators, history.zone(), 0), archive.tenant(), history.zone());
            List<Callable<Findings>> stories = new ArrayList<>();
            for (CustomerPlan customer : plan.customers()) {
                Function<Clock, DeliveryDesk> desk = desk(archive, validators, history.zone(), stories.size() + 1);
                stories.add(() -> CustomerStory.tell(
                        customer, desk, archive.tenant(), history.zone(), plan.ends(), progress::advance));
            }
            List<Findings> findings = new ArrayList<>(List.of(products, carriers));
            findings.addAll(tell(stories, archive.workers()));
            return Merging.of(archive.tenant(), plan, findings, Diagrams.of(Catalog.of(DeliveryChain.lifecycles())));
        }
    }

    /**
     * A desk for one customer. Numbers need not outlast the run, because its tenant does not; they name the customer, so
     * that they do not depend on whose turn comes first.
     */
    private static Function<Clock, DeliveryDesk> desk(
            Archive archive, ValidatorFactory validators, ZoneId zone, int customer) {
        MemoryNumbering numbers = new MemoryNumbering();
        return clock -> DeliveryDesk.builder()
                .lifecycles(DeliveryChain.lifecycles())
                .storage(archive.storage())
                .numbering((tenant, prefix, day) -> numbers.next(tenant, prefix, day) + "-" + customer)
                .validator(validators.getValidator())
                .policy(Policy.standard(zone))
                .clock(clock)
                .build();
    }

    private static List<Findings> tell(List<Callable<Findings>> stories, int workers) {
        ExecutorService pool = Executors.newFixedThreadPool(workers);
        try {
            List<Findings> findings = new ArrayList<>();
            for (Future<Findings> each : pool.invokeAll(stories)) {
                findings.add(each.get());
            }
            return findings;
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the replay was interrupted", stop);
        } catch (ExecutionException broken) {
            throw new IllegalStateException("the replay broke off", broken.getCause());
        } finally {
            pool.shutdownNow();
        }
    }
}
