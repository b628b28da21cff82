package io.deliverykit.examples.quickstart.replay.story;

import static io.deliverykit.examples.quickstart.replay.story.Office.step;

import io.deliverykit.deliverynote.Carrier;
import io.deliverykit.deliverynote.DeliveryNote;
import io.deliverykit.deliverynote.DeliveryNoteCommands.*;
import io.deliverykit.deliverynote.Weighing;
import io.deliverykit.desk.Submission;
import io.deliverykit.examples.quickstart.replay.plan.NotePlan;
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
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The steps that a note takes from the clerk's hand out of the gate, each by whoever's it is. */
final class LoadingSteps {

    private static final String NOT_RECORDED = "(not recorded)";

    private final Office office;
    private final Papers papers;
    private final NotePlan plan;
    private final Ref<DeliveryNote> note;
    private final GoodsSteps goods;
    private final ShipmentSteps shipment;
    private final List<Submission<?>> steps = new ArrayList<>();

    LoadingSteps(
            Office office,
            Papers papers,
            NotePlan plan,
            Ref<DeliveryNote> note,
            GoodsSteps goods,
            ShipmentSteps shipment) {
        this.office = office;
        this.papers = papers;
        this.plan = plan;
        this.note = note;
        this.goods = goods;
        this.shipment = shipment;
    }

    /** Once. */
    List<Submission<?>> of(List<RowPlan> rows) {
        load(rows);
        return steps;
    }

    /** The note goes to the driver of a vehicle. */
    private void handOver(String plate) {
        Carrier carrier = shipment.carrier(plate, NOT_RECORDED);
        if (carrier != null) {
            steps.add(step(office.staff().clerk(), note, new NameCarrier(carrier)));
        }
        // Who picks up shows that they are whom the customer named, whichever of several vehicles they drive.
        String identity = NoteSteps.isPickup(plan) ? plate() : NOT_RECORDED;
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
                steps.addAll(goods.issue(rows, note));
                isInspected = true;
            }
            steps.add(step(staff.keeper(), note, new StartLoading(plate, carrier, 1)));
            Map<String, Quantity> loaded = load.getValue();
            steps.add(step(staff.keeper(), note, new LoadVehicle(pass(plate), plate, loaded, weighing(loaded))));
        }
        steps.add(step(staff.keeper(), note, new FinishLoading()));
        if (NoteSteps.isPickup(plan) && isAcceptedHere(plan)) {
            steps.add(NoteSteps.acceptance(office, papers, note, rows));
        }
        loads.forEach(
                (plate, loaded) -> steps.add(step(staff.guard(), note, new PassGate(pass(plate), plate, loaded))));
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

    /** Whether the history lets the customer accept before the goods leave, or at least not later. */
    private static boolean isAcceptedHere(NotePlan plan) {
        NotePlan.Known known = plan.known();
        boolean isLater = known.accepted() != null
                && known.departed() != null
                && known.accepted().isSurelyAfter(known.departed());
        return plan.times().accepted() != null && !isLater;
    }
}
