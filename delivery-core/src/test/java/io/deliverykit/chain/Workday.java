package io.deliverykit.chain;

import static io.deliverykit.testkit.People.CLERK;
import static io.deliverykit.testkit.People.TENANT;
import static org.assertj.core.api.Assertions.assertThat;

import io.deliverykit.chain.Staff.Person;
import io.deliverykit.desk.DeliveryDesk;
import io.deliverykit.desk.Outcome;
import io.deliverykit.desk.Submission;
import io.deliverykit.lifecycle.Command;
import io.deliverykit.lifecycle.Filed;
import io.deliverykit.lifecycle.Lifecycle;
import io.deliverykit.lifecycle.Policy;
import io.deliverykit.lifecycle.Ref;
import io.deliverykit.memory.MemoryNumbering;
import io.deliverykit.memory.MemoryStorage;
import io.deliverykit.port.Storage;
import io.deliverykit.quality.QualityInspectionRules;
import io.deliverykit.testkit.ExplainAgreesWithSubmit;
import io.deliverykit.testkit.Scene;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** A day of business in a furnished scene, on which it is asked again and again whether the desk does what it says. */
final class Workday {
    private static final List<Person> EVERYBODY = Staff.everybody();

    /** With whatever a company may allow, so that it happens. */
    private static final Policy POLICY = Policy.standard(Scene.ZONE).with(QualityInspectionRules.CONCESSION, true);

    private final Storage storage = new MemoryStorage();
    private final Scene scene = Scene.with(
                    storage, builder -> builder.directory(Staff.DIRECTORY).policy(POLICY))
            .furnished();
    private final Map<Ref<?>, Filed<?>> known = new HashMap<>();

    Workday() {
        changed();
    }

    DeliveryDesk desk() {
        return scene.desk();
    }

    /** Another desk over the same documents, by these lifecycles. */
    DeliveryDesk deskOf(List<Lifecycle<?>> lifecycles) {
        return DeliveryDesk.builder()
                .lifecycles(lifecycles)
                .storage(storage)
                .numbering(new MemoryNumbering())
                .directory(Staff.DIRECTORY)
                .policy(POLICY)
                .clock(scene.clock())
                .build();
    }

    /** Does what happens as it should, or fails. */
    void passes(Step step) {
        if (step instanceof Step.Act<?> act) {
            assertThat(does(act).reasons()).as("%s", act).isEmpty();
        } else {
            happens(step);
        }
    }

    /** Does what happens, whatever comes of it. */
    void happens(Step step) {
        if (step instanceof Step.Act<?> act) {
            does(act);
        } else if (step instanceof Step.Wait wait) {
            goes(wait);
        }
    }

    /** Does what can be done, and sees that trying it out beforehand told what came of it. */
    private Outcome does(Step.Act<?> act) {
        Submission<?> submission = act.submission();
        Outcome tried = scene.desk().dryRun(submission);
        Outcome done = scene.desk().submit(submission);
        assertThat(tried.reasons()).isEqualTo(done.reasons());
        assertThat(tried.state()).isEqualTo(done.state());
        assertThat(tried.voided()).isEqualTo(done.voided());
        return done;
    }

    private void goes(Step.Wait wait) {
        scene.clock().advance(Duration.ofHours(wait.hours()));
        known.clear();
        if (wait.isNoticed()) {
            scene.desk().fireDue(TENANT, 100);
        }
    }

    /** The documents that are not as they were when this was asked last; once time has gone by, no document is. */
    Set<Ref<?>> changed() {
        Set<Ref<?>> changed = new HashSet<>();
        for (Ref<?> each : Documents.DOCUMENTS) {
            Filed<?> now = scene.desk().find(CLERK, each).orElse(null);
            if (now != null && !now.equals(known.put(each, now))) {
                changed.add(each);
            }
        }
        return changed;
    }

    /** The states in which the documents stand, as in {@code sales-order CLOSED}. */
    Set<String> states() {
        Set<String> states = new TreeSet<>();
        known.forEach((ref, filed) -> states.add(ref.type() + " " + filed.state()));
        return states;
    }

    /** Asks for each of these documents, everybody and each command, with so many sets of values. */
    void agrees(Iterable<? extends Ref<?>> documents, int samples) {
        ExplainAgreesWithSubmit check = ExplainAgreesWithSubmit.of(desk());
        documents.forEach(each -> agrees(check, each, samples));
    }

    private <D> void agrees(ExplainAgreesWithSubmit check, Ref<D> document, int samples) {
        List<Command<D>> commands = new ArrayList<>();
        AnyBusiness.COMMANDS
                .samples(desk().catalog().lifecycle(document), samples)
                .values()
                .forEach(commands::addAll);
        for (Person each : EVERYBODY) {
            check.check(each.actor(), each.inPlaceOf(), document, commands);
        }
    }
}
