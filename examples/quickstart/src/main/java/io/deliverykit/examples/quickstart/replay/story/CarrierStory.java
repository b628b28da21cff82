package io.deliverykit.examples.quickstart.replay.story;

import static io.deliverykit.examples.quickstart.replay.story.Office.approval;
import static io.deliverykit.examples.quickstart.replay.story.Office.step;

import io.deliverykit.examples.quickstart.replay.plan.Assumption;
import io.deliverykit.examples.quickstart.replay.plan.CustomerPlan;
import io.deliverykit.examples.quickstart.replay.plan.Plan;
import io.deliverykit.lifecycle.Ref;
import io.deliverykit.transport.CarrierContract;
import io.deliverykit.transport.CarrierEvaluation;
import io.deliverykit.transport.CarrierFile;
import io.deliverykit.transport.CarrierFileCommands.EvaluateCarrier;
import io.deliverykit.transport.CarrierFileCommands.RegisterCarrier;
import io.deliverykit.transport.CarrierFileCommands.SignCarrierContract;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;

/** The carriers, on file and under contract before the first of them drives: no file says how that came. */
public final class CarrierStory {

    private static final String NOT_RECORDED = "(not recorded)";

    private CarrierStory() {}

    /** Tells it. */
    public static Findings tell(Plan plan, Company company) {
        Instant begins = plan.begins();
        Findings findings = new Findings(List.of());
        Office office = company.office(begins, findings);
        TreeSet<String> carriers = new TreeSet<>();
        for (CustomerPlan customer : plan.customers()) {
            customer.notes().stream()
                    .filter(note -> new ShipmentSteps(office, new Papers(customer), note).isCarried())
                    .map(note -> Objects.requireNonNull(note.vehicle().carrier()))
                    .forEach(carriers::add);
        }
        CarrierContract contract = new CarrierContract(NOT_RECORDED, office.dayOf(begins), office.dayOf(plan.ends()));
        carriers.forEach(each -> qualify(office, begins, each, contract));
        office.documents().forEach(company.audit(findings)::read);
        return findings;
    }

    private static void qualify(Office office, Instant at, String name, CarrierContract contract) {
        Ref<CarrierFile> carrier = Papers.carrier(name);
        LocalDate today = office.dayOf(at);
        Staff staff = office.staff();
        office.findings().assume(Assumption.CARRIER_FILE);
        office.must(
                at,
                List.of(
                        step(staff.dispatcher(), carrier, new RegisterCarrier(name, NOT_RECORDED)),
                        step(
                                staff.dispatcher(),
                                carrier,
                                new EvaluateCarrier(new CarrierEvaluation(today, NOT_RECORDED, NOT_RECORDED))),
                        approval(staff.salesManager(), carrier),
                        step(staff.dispatcher(), carrier, new SignCarrierContract(contract))));
    }
}
