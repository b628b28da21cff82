package io.deliverykit.examples.quickstart.replay;

import io.deliverykit.chain.DeliveryChain;
import io.deliverykit.deliverynote.NoteAndIssues;
import io.deliverykit.deliverynote.NoteAndTransport;
import io.deliverykit.desk.DeliveryDesk;
import io.deliverykit.examples.quickstart.history.History;
import io.deliverykit.examples.quickstart.replay.plan.CustomerPlan;
import io.deliverykit.examples.quickstart.replay.plan.Plan;
import io.deliverykit.examples.quickstart.replay.plan.Planner;
import io.deliverykit.examples.quickstart.replay.story.CarrierStory;
import io.deliverykit.examples.quickstart.replay.story.Company;
import io.deliverykit.examples.quickstart.replay.story.CustomerStory;
import io.deliverykit.examples.quickstart.replay.story.Findings;
import io.deliverykit.examples.quickstart.replay.story.ProductStory;
import io.deliverykit.lifecycle.Catalog;
import io.deliverykit.lifecycle.Policy;
import io.deliverykit.memory.MemoryNumbering;
import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import java.time.Clock;
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
            ZoneId zone = history.zone();
            Company shared = company(archive, validators, zone, plan, 0);
            CustomerStory.furnish(shared.desks().apply(Clock.fixed(plan.begins(), zone)), archive.tenant());
            List<Findings> findings = new ArrayList<>();
            findings.add(ProductStory.tell(plan, shared));
            findings.add(CarrierStory.tell(plan, shared));
            List<Callable<Findings>> stories = new ArrayList<>();
            for (CustomerPlan customer : plan.customers()) {
                Company company = company(archive, validators, zone, plan, stories.size() + 1);
                stories.add(() -> CustomerStory.tell(customer, company, plan.ends(), progress::advance));
            }
            findings.addAll(tell(stories, archive.workers()));
            return Merging.of(archive.tenant(), plan, findings, Diagrams.of(Catalog.of(DeliveryChain.lifecycles())));
        }
    }

    /**
     * The company for one customer. Numbers need not outlast the run, because its tenant does not; they name the customer, so
     * that they do not depend on whose turn comes first.
     */
    private static Company company(Archive archive, ValidatorFactory validators, ZoneId zone, Plan plan, int customer) {
        MemoryNumbering numbers = new MemoryNumbering();
        Function<Clock, DeliveryDesk> desks = clock -> DeliveryDesk.builder()
                .lifecycles(DeliveryChain.lifecycles())
                .storage(archive.storage())
                .numbering((tenant, prefix, day) -> numbers.next(tenant, prefix, day) + "-" + customer)
                .validator(validators.getValidator())
                .policy(policy(zone, plan))
                .clock(clock)
                .build();
        return new Company(desks, archive.storage(), archive.tenant(), zone);
    }

    /** Of a company that loads nothing without its papers, nor ships it, if it knows its carriers. */
    private static Policy policy(ZoneId zone, Plan plan) {
        return Policy.standard(zone)
                .with(NoteAndTransport.GOES_WITHOUT_SHIPMENT, !plan.namesCarriers())
                .with(NoteAndIssues.LOADS_ONLY_WHAT_IS_ISSUED, true);
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
