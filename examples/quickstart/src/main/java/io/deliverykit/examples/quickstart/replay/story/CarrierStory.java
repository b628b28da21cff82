package io.deliverykit.examples.quickstart.replay.story;

import static io.deliverykit.examples.quickstart.replay.story.Office.approval;
import static io.deliverykit.examples.quickstart.replay.story.Office.step;

import io.deliverykit.desk.DeliveryDesk;
import io.deliverykit.examples.quickstart.replay.plan.CustomerPlan;
import io.deliverykit.examples.quickstart.replay.plan.Plan;
import io.deliverykit.lifecycle.Ref;
import io.deliverykit.transport.CarrierContract;
import io.deliverykit.transport.CarrierEvaluation;
import io.deliverykit.transport.CarrierFile;
import io.deliverykit.transport.CarrierFileCommands.EvaluateCarrier;
import io.deliverykit.transport.CarrierFileCommands.RegisterCarrier;
import io.deliverykit.transport.CarrierFileCommands.SignCarrierContract;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.Function;

/** The carriers that fetch the goods, under contract before the first of them does: the files do not speak of that. */
public final class CarrierStory {
    private static final String NOT_RECORDED = "(not recorded)";

    private CarrierStory() {}

    /**
     * Tells it.
     *
     * @param desks makes a desk that goes by a clock
     */
    public static Findings tell(Plan plan, Function<Clock, DeliveryDesk> desks, String tenant, ZoneId zone) {
        Instant begins = plan.customers().stream()
                .map(CustomerPlan::begins)
                .min(Instant::compareTo)
                .orElse(Instant.EPOCH);
        Findings findings = new Findings(List.of());
        SimulatedClock clock = new SimulatedClock(begins);
        Office office = new Office(desks.apply(clock), clock, zone, tenant, findings);
        TreeSet<String> carriers = new TreeSet<>();
        plan.customers()
                .forEach(customer -> customer.notes().stream()
                        .map(note -> note.vehicle().carrier())
                        .filter(Objects::nonNull)
                        .forEach(carriers::add));
        Audit audit = new Audit(office.desk(), office.staff().clerk(), findings);
        LocalDate until = office.dayOf(plan.ends()).plusYears(1);
        carriers.forEach(each -> {
            bind(office, begins, each, until);
            audit.read(CarrierFile.ref(each));
        });
        return findings;
    }

    private static void bind(Office office, Instant at, String name, LocalDate until) {
        Ref<CarrierFile> carrier = CarrierFile.ref(name);
        LocalDate today = office.dayOf(at);
        Staff staff = office.staff();
        office.must(
                at,
                List.of(
                        step(staff.clerk(), carrier, new RegisterCarrier(name, NOT_RECORDED)),
                        step(
                                staff.clerk(),
                                carrier,
                                new EvaluateCarrier(new CarrierEvaluation(today, NOT_RECORDED, NOT_RECORDED))),
                        approval(staff.salesManager(), carrier),
                        step(
                                staff.salesManager(),
                                carrier,
                                new SignCarrierContract(new CarrierContract(NOT_RECORDED, today, until)))));
    }
}
