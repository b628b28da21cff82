package io.deliverykit.examples.quickstart.replay.story;

import static io.deliverykit.examples.quickstart.replay.story.Office.approval;
import static io.deliverykit.examples.quickstart.replay.story.Office.step;

import io.deliverykit.acceptance.AcceptanceLine;
import io.deliverykit.contract.PaymentTerm;
import io.deliverykit.deliverynote.Appointment;
import io.deliverykit.deliverynote.Bearer;
import io.deliverykit.deliverynote.DeliveryNote;
import io.deliverykit.deliverynote.DeliveryNoteCommands.*;
import io.deliverykit.deliverynote.FollowUpCommands.BringBack;
import io.deliverykit.deliverynote.NoteLine;
import io.deliverykit.deliverynote.Slip;
import io.deliverykit.desk.Submission;
import io.deliverykit.examples.quickstart.replay.plan.Assumption;
import io.deliverykit.examples.quickstart.replay.plan.NotePlan;
import io.deliverykit.examples.quickstart.replay.plan.NotePlan.Ending;
import io.deliverykit.examples.quickstart.replay.plan.RowPlan;
import io.deliverykit.lifecycle.Ref;
import io.deliverykit.order.DeliveryMode;
import io.deliverykit.quantity.Quantity;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.joda.money.Money;

/** The steps that a note takes up to the gate, each by whoever's it is. */
final class NoteSteps {

    private static final String NOT_RECORDED = "(not recorded)";

    private final Office office;
    private final Papers papers;
    private final AccountStory account;
    private final NotePlan plan;
    private final Ref<DeliveryNote> note;
    private final NoticeSteps notices;
    private final GoodsSteps goods;
    private final ShipmentSteps shipment;
    private final List<MakingStory> makings;

    NoteSteps(
            Office office,
            Papers papers,
            AccountStory account,
            Map<String, OrderStory> orders,
            NotePlan plan,
            Ref<DeliveryNote> note) {
        this.office = office;
        this.papers = papers;
        this.account = account;
        this.plan = plan;
        this.note = note;
        this.notices = new NoticeSteps(office, papers, plan);
        this.goods = new GoodsSteps(office, plan);
        this.shipment = new ShipmentSteps(office, papers, plan);
        this.makings = plan.makings().stream()
                .map(each -> new MakingStory(
                        office, papers, goods, Objects.requireNonNull(orders.get(each.order())), plan, each))
                .toList();
        measure();
    }

    /** What the file dates of its way to the customer. */
    private void measure() {
        NotePlan.Known known = plan.known();
        DatedStays dated = office.findings().dated();
        dated.dated(LeadStep.DEPARTURE_TO_DELIVERY, note, known.departed(), known.delivered());
        dated.dated(LeadStep.VEHICLE_UNDER_WAY, Papers.shipment(plan), known.departed(), known.delivered());
        dated.dated(LeadStep.DELIVERY_TO_ACCEPTANCE, note, known.delivered(), known.accepted());
    }

    List<MakingStory> makings() {
        return makings;
    }

    ShipmentSteps shipment() {
        return shipment;
    }

    /** As far as the history says that it came; what never left was drawn from its orders, for no file speaks of notices. */
    List<Submission<?>> of(List<RowPlan> rows) {
        List<Submission<?>> steps = new ArrayList<>();
        boolean hasLeft = plan.ending() == Ending.LEFT;
        if (hasLeft) {
            makings.forEach(each -> steps.addAll(each.stocking()));
            steps.addAll(goods.bookingIn(rows, steps.isEmpty() ? "in stock" : "made"));
            steps.addAll(notices.untilReady(rows));
        }
        steps.add(draft(rows, hasLeft));
        if (plan.ending() != Ending.DRAFTED) {
            release(rows, steps);
        }
        return steps;
    }

    private void release(List<RowPlan> rows, List<Submission<?>> steps) {
        Staff staff = office.staff();
        steps.add(step(staff.clerk(), note, new SignNote()));
        if (plan.ending() == Ending.VOIDED) {
            steps.add(step(staff.clerk(), note, new VoidNote("as the history says")));
            return;
        }
        steps.add(step(staff.clerk(), note, new SubmitNote()));
        steps.add(approval(staff.salesManager(), note));
        steps.add(approval(staff.financeManager(), note));
        if (plan.ending() == Ending.LEFT) {
            clear(rows, steps);
            steps.addAll(shipment.confirmed(note));
            steps.addAll(new LoadingSteps(office, papers, plan, note, goods, shipment).of(rows));
            steps.addAll(shipment.departed());
        }
    }

    /** Drawn from the notices of its orders, or from the orders themselves. */
    Submission<DeliveryNote> draft(List<RowPlan> rows, boolean isFromNotices) {
        List<NoteLine> lines = new ArrayList<>();
        for (RowPlan row : rows) {
            String id = Integer.toString(lines.size() + 1);
            NoteLine line =
                    NoteLine.of(id, Papers.order(row.order()), row.line(), row.product(), row.quantity(), row.price());
            lines.add(isFromNotices ? line.from(Papers.notice(plan, row.order()), id) : line);
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

    private void clear(List<RowPlan> rows, List<Submission<?>> steps) {
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

    /** What is assumed of a note that left. */
    void assume(List<RowPlan> rows) {
        notices.assume(rows);
        office.findings().assume(Assumption.GOODS_ISSUE);
        if (shipment.isMade()) {
            office.findings().assume(Assumption.SHIPMENT);
        }
    }

    /** What is left to do where it was to leave and did not. */
    List<Submission<?>> undone() {
        List<Submission<?>> steps = new ArrayList<>();
        if (plan.ending() == Ending.LEFT) {
            steps.addAll(goods.takenBack());
            steps.addAll(shipment.cancelled(note));
            steps.addAll(notices.cancelled());
        }
        return steps;
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
}
