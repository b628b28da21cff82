package io.deliverykit.examples.quickstart.replay.story;

import static io.deliverykit.examples.quickstart.replay.story.Office.approval;
import static io.deliverykit.examples.quickstart.replay.story.Office.step;

import io.deliverykit.acceptance.AcceptanceLine;
import io.deliverykit.contract.PaymentTerm;
import io.deliverykit.deliverynote.Appointment;
import io.deliverykit.deliverynote.Bearer;
import io.deliverykit.deliverynote.Carrier;
import io.deliverykit.deliverynote.DeliveryNote;
import io.deliverykit.deliverynote.DeliveryNoteCommands.*;
import io.deliverykit.deliverynote.FollowUpCommands.*;
import io.deliverykit.deliverynote.NoteLine;
import io.deliverykit.deliverynote.Slip;
import io.deliverykit.deliverynote.Weighing;
import io.deliverykit.desk.Submission;
import io.deliverykit.examples.quickstart.replay.plan.NotePlan;
import io.deliverykit.examples.quickstart.replay.plan.NotePlan.Ending;
import io.deliverykit.examples.quickstart.replay.plan.RowPlan;
import io.deliverykit.lifecycle.Ref;
import io.deliverykit.order.DeliveryMode;
import io.deliverykit.quality.InspectionReport;
import io.deliverykit.quality.InspectionReport.Looks;
import io.deliverykit.quality.QualityInspection;
import io.deliverykit.quality.QualityInspectionCommands.PassGoods;
import io.deliverykit.quality.QualityInspectionCommands.StartInspection;
import io.deliverykit.quantity.Quantity;
import io.deliverykit.quantity.Unit;
import io.deliverykit.transport.CarrierFile;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** The steps that a note takes up to the gate, each by whoever's it is. */
final class NoteSteps {

    private static final String NOT_RECORDED = "(not recorded)";

    private final Office office;
    private final Papers papers;
    private final AccountStory account;
    private final NotePlan plan;
    private final Ref<DeliveryNote> note;
    private final List<Submission<?>> steps = new ArrayList<>();

    private NoteSteps(Office office, Papers papers, AccountStory account, NotePlan plan, Ref<DeliveryNote> note) {
        this.office = office;
        this.papers = papers;
        this.account = account;
        this.plan = plan;
        this.note = note;
    }

    /** As far as the history says that it came. */
    static List<Submission<?>> of(
            Office office,
            Papers papers,
            AccountStory account,
            NotePlan plan,
            Ref<DeliveryNote> note,
            List<RowPlan> rows) {
        NoteSteps steps = new NoteSteps(office, papers, account, plan, note);
        steps.issue(rows);
        return steps.steps;
    }

    private void issue(List<RowPlan> rows) {
        Staff staff = office.staff();
        steps.add(draft(office, papers, plan, note, rows));
        if (plan.ending() == Ending.DRAFTED) {
            return;
        }
        steps.add(step(staff.clerk(), note, new SignNote()));
        if (plan.ending() == Ending.VOIDED) {
            steps.add(step(staff.clerk(), note, new VoidNote("as the history says")));
            return;
        }
        steps.add(step(staff.clerk(), note, new SubmitNote()));
        steps.add(approval(staff.salesManager(), note));
        steps.add(approval(staff.financeManager(), note));
        if (plan.ending() == Ending.LEFT) {
            clear(rows);
            load(rows);
        }
    }

    static Submission<DeliveryNote> draft(
            Office office, Papers papers, NotePlan plan, Ref<DeliveryNote> note, List<RowPlan> rows) {
        List<NoteLine> lines = new ArrayList<>();
        for (RowPlan row : rows) {
            lines.add(NoteLine.of(
                    Integer.toString(lines.size() + 1),
                    Papers.order(row.order()),
                    row.line(),
                    row.product(),
                    row.quantity(),
                    row.price()));
        }
        return step(
                office.staff().clerk(),
                note,
                new DraftNote(
                        papers.account(),
                        rows.stream()
                                .map(row -> Papers.contract(row.order()))
                                .distinct()
                                .toList(),
                        plan.mode(),
                        plan.payment(),
                        lines,
                        isPickup(plan)
                                ? Objects.requireNonNullElse(plan.vehicle().plate(), "")
                                : "",
                        Set.of()));
    }

    private void clear(List<RowPlan> rows) {
        Staff staff = office.staff();
        if (isPickup(plan)) {
            steps.add(
                    step(staff.clerk(), note, new SignAsAgent(papers.customer().name())));
        }
        String receipt = "";
        if (plan.payment() == PaymentTerm.CASH_ON_PICKUP) {
            receipt = "receipt-" + plan.number();
            Money value = papers.total(rows);
            if (value.isPositive()) {
                steps.add(account.receipt(receipt, value));
            }
        }
        steps.add(step(staff.accountant(), note, new ClearNote(receipt, 1)));
        if (plan.mode() == DeliveryMode.DIRECT) {
            LocalDate today = office.dayOf(plan.times().issued());
            Bearer driver = Bearer.employee(NOT_RECORDED, today, NOT_RECORDED);
            steps.add(step(staff.clerk(), note, new NameBearer(driver)));
        }
        if (!isPickup(plan)) {
            Instant arrival = Objects.requireNonNullElse(
                    plan.times().delivered(), plan.times().issued());
            Appointment appointment =
                    new Appointment(NOT_RECORDED, arrival, papers.customer().name());
            steps.add(step(staff.clerk(), note, new ArrangeDelivery(appointment)));
        }
    }

    /** The note goes to the driver of a vehicle. */
    private void handOver(String plate) {
        String carrier = plan.vehicle().carrier();
        if (plan.mode() == DeliveryMode.SHIPPED
                && carrier != null
                && plan.vehicle().plate() != null) {
            steps.add(step(
                    office.staff().clerk(),
                    note,
                    new NameCarrier(new Carrier(CarrierFile.ref(carrier), NOT_RECORDED, NOT_RECORDED, plate))));
        }
        // Who picks up shows that they are whom the customer named, whichever of several vehicles they drive.
        String identity = isPickup(plan) ? plate() : NOT_RECORDED;
        steps.add(step(office.staff().clerk(), note, new HandOver(identity, plate)));
    }

    private void inspect() {
        Ref<QualityInspection> inspection = Papers.inspection(note);
        Looks looks = new Looks(NOT_RECORDED, NOT_RECORDED, NOT_RECORDED);
        InspectionReport report = new InspectionReport("as ordered", NOT_RECORDED, looks, "", "inspector");
        steps.add(step(office.staff().inspector(), inspection, new StartInspection()));
        steps.add(step(office.staff().inspector(), inspection, new PassGoods(report, "label-" + plan.number())));
    }

    /** Vehicle by vehicle to the warehouse, and then out of the gate. */
    private void load(List<RowPlan> rows) {
        Staff staff = office.staff();
        boolean isShipped = plan.mode() == DeliveryMode.SHIPPED;
        String carrier = isShipped ? Objects.requireNonNullElse(plan.vehicle().carrier(), "") : "";
        Map<String, Map<String, Quantity>> loads = loads(rows);
        boolean isInspected = false;
        for (Map.Entry<String, Map<String, Quantity>> load : loads.entrySet()) {
            String plate = load.getKey();
            handOver(plate);
            if (!isInspected) {
                inspect();
                isInspected = true;
            }
            steps.add(step(staff.keeper(), note, new StartLoading(plate, carrier, 1)));
            Map<String, Quantity> goods = load.getValue();
            steps.add(step(staff.keeper(), note, new LoadVehicle(pass(plate), plate, goods, weighing(goods))));
        }
        steps.add(step(staff.keeper(), note, new FinishLoading()));
        if (isPickup(plan) && isAcceptedHere(plan)) {
            steps.add(acceptance(office, papers, note, rows));
        }
        loads.forEach((plate, goods) -> steps.add(step(staff.guard(), note, new PassGate(pass(plate), plate, goods))));
    }

    /** What is counted by weight weighs what the file says; of the empty vehicle it says nothing. */
    private static @Nullable Weighing weighing(Map<String, Quantity> goods) {
        Quantity tare = Quantity.of(1, Unit.KILOGRAM);
        Quantity gross = goods.values().stream()
                .filter(each -> each.unit().convertsTo(Unit.KILOGRAM))
                .reduce(tare, Quantity::plus);
        return gross.equals(tare) ? null : new Weighing(tare, gross);
    }

    /** What is on each vehicle, by note line. */
    private Map<String, Map<String, Quantity>> loads(List<RowPlan> rows) {
        Map<String, Map<String, Quantity>> loads = new LinkedHashMap<>();
        for (int index = 0; index < rows.size(); index++) {
            String own = rows.get(index).row().terms().plate();
            loads.computeIfAbsent(own == null ? plate() : own, plate -> new LinkedHashMap<>())
                    .put(Integer.toString(index + 1), rows.get(index).quantity());
        }
        return loads;
    }

    private String pass(String plate) {
        return "pass " + plan.number() + " " + plate;
    }

    private String plate() {
        return Objects.requireNonNullElse(plan.vehicle().plate(), NOT_RECORDED);
    }

    /** The customer's agent takes what is on the vehicles. */
    static Submission<?> acceptance(Office office, Papers papers, Ref<DeliveryNote> note, List<RowPlan> rows) {
        List<AcceptanceLine> lines = new ArrayList<>();
        for (RowPlan row : rows) {
            lines.add(AcceptanceLine.inFull(Integer.toString(lines.size() + 1), row.quantity()));
        }
        return step(
                office.staff().customer(),
                note,
                new AcceptOnTheSpot(papers.customer().name(), lines));
    }

    /** What a direct delivery came back with; of money or receipt a history says nothing but that it was settled. */
    static Submission<?> broughtBack(
            Office office, Papers papers, NotePlan plan, Ref<DeliveryNote> note, Map<String, Quantity> came) {
        Slip slip = new Slip(papers.customer().name(), true, came);
        return step(office.staff().clerk(), note, new BringBack(slip, "receipt-" + plan.number(), null, null));
    }

    static boolean isPickup(NotePlan plan) {
        return plan.mode() == DeliveryMode.SELF_PICKUP;
    }

    /** Whether the history lets the customer accept before the goods leave, or at least not later. */
    private static boolean isAcceptedHere(NotePlan plan) {
        NotePlan.Known known = plan.known();
        boolean isLater = known.accepted() != null
                && known.departed() != null
                && known.accepted().isSurelyAfter(known.departed());
        return plan.times().accepted() != null && !isLater;
    }
}
