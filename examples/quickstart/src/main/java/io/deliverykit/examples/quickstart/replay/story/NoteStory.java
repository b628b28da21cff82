package io.deliverykit.examples.quickstart.replay.story;

import static io.deliverykit.examples.quickstart.replay.story.Office.step;

import io.deliverykit.acceptance.Acceptance;
import io.deliverykit.deliverynote.DeliveryNote;
import io.deliverykit.deliverynote.DeliveryNoteCommands.ConfirmDelivery;
import io.deliverykit.deliverynote.DeliveryNoteCommands.LoadVehicle;
import io.deliverykit.desk.Outcome;
import io.deliverykit.desk.Submission;
import io.deliverykit.examples.quickstart.history.HistoryRow;
import io.deliverykit.examples.quickstart.replay.plan.NotePlan;
import io.deliverykit.examples.quickstart.replay.plan.NotePlan.Early;
import io.deliverykit.examples.quickstart.replay.plan.NotePlan.Ending;
import io.deliverykit.examples.quickstart.replay.plan.NotePlan.Late;
import io.deliverykit.examples.quickstart.replay.plan.NotePlan.Step;
import io.deliverykit.examples.quickstart.replay.plan.RowPlan;
import io.deliverykit.examples.quickstart.replay.story.Office.Stop;
import io.deliverykit.lifecycle.Ref;
import io.deliverykit.quantity.Quantity;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/** A note from the clerk's draft to the archive, or to where it was stopped. */
final class NoteStory {

    private static final Finding LEFT_LATE =
            new Finding("left-late", "DN-12", "It left on {0}; its note was good on {1} only.");

    private final Office office;
    private final Papers papers;
    private final Map<String, OrderStory> orders;
    private final NotePlan plan;
    private final Ref<DeliveryNote> note;
    private final AcceptanceStory acceptance;
    private final NoteSteps noteSteps;
    private final NoteStops stops;
    private List<RowPlan> rows;
    private Stage stage = Stage.PLANNED;

    private enum Stage {
        PLANNED,
        HERE,
        DEPARTED,
        DELIVERED,
        OVER
    }

    NoteStory(
            Office office,
            Papers papers,
            AccountStory account,
            Map<String, OrderStory> orders,
            Payments payments,
            NotePlan plan) {
        this.office = office;
        this.papers = papers;
        this.orders = orders;
        this.plan = plan;
        this.note = DeliveryNote.ref(plan.number());
        this.acceptance = new AcceptanceStory(office, papers, account, payments, plan, note);
        this.noteSteps = new NoteSteps(office, papers, account, orders, plan, note);
        this.stops = new NoteStops(office, papers, account, plan, note, noteSteps);
        this.rows = plan.rows();
        orders().forEach(OrderStory::expectsNote);
    }

    NotePlan plan() {
        return plan;
    }

    List<MakingStory> makings() {
        return noteSteps.makings();
    }

    Ref<DeliveryNote> note() {
        return note;
    }

    /** Whether it may be standing somewhere with a clock that runs. */
    boolean isHere() {
        return stage == Stage.HERE;
    }

    private List<OrderStory> orders() {
        return plan.rows().stream()
                .map(row -> Objects.requireNonNull(orders.get(row.order())))
                .distinct()
                .toList();
    }

    /** Draws it up, and does all that is done with it on its one day. */
    void issue() {
        stage = Stage.HERE;
        List<Timed> planned = steps();
        if (office.isGranted(planned)) {
            arrive();
            return;
        }
        List<RowPlan> good = stops.withoutCulprits(rows);
        boolean areAllGood = good.size() == rows.size();
        rows = good;
        List<Timed> steps = areAllGood ? planned : rows.isEmpty() ? List.of() : steps();
        if (!steps.isEmpty() && goesOn(steps, areAllGood)) {
            arrive();
        } else {
            giveUp();
        }
    }

    private boolean goesOn(List<Timed> steps, boolean wereTried) {
        return stops.goesOn(steps, wereTried ? office.doesOneByOne(steps) : office.does(steps), rows);
    }

    /** Up to where the day or the history ends. */
    private List<Timed> steps() {
        NotePlan.Times times = plan.times();
        List<Timed> steps = new ArrayList<>();
        steps.add(new Timed(times.issued(), noteSteps.of(rows)));
        if (isDeliveredAtOnce()) {
            steps.addAll(arrival(Objects.requireNonNull(times.delivered())));
        }
        return steps;
    }

    private List<Timed> arrival(Instant at) {
        List<Timed> steps = new ArrayList<>();
        List<Submission<?>> arrived = new ArrayList<>(List.of(delivery()));
        arrived.addAll(noteSteps.shipment().arrived(at));
        steps.add(new Timed(at, arrived));
        if (isAcceptedAtOnce()) {
            Instant accepted = Objects.requireNonNull(plan.times().accepted());
            steps.add(new Timed(accepted, acceptance.steps(accepted, rows, closing())));
        }
        return steps;
    }

    private boolean isDeliveredAtOnce() {
        return plan.ending() == Ending.LEFT
                && !NoteSteps.isPickup(plan)
                && plan.times().isDeliveredAtOnce();
    }

    private boolean isAcceptedAtOnce() {
        return plan.times().isAcceptedAtOnce() && !acceptance.isImpossible(rows);
    }

    /** It went as far as it was to go on this day. */
    private void arrive() {
        Instant at = plan.times().issued();
        if (plan.ending() != Ending.LEFT) {
            if (plan.ending() != Ending.EXPIRED) {
                ended(Map.of(), at);
            }
            return;
        }
        stage = Stage.DEPARTED;
        noteSteps.assume(rows);
        acceptance.measureDispatch(rows, orders());
        if (NoteSteps.isPickup(plan)) {
            acceptance.tryDisputeOfPickup(at, rows);
            acceptance.bill(at, rows);
            ended(byOrder(RowPlan::quantity), at);
        } else if (isDeliveredAtOnce()) {
            delivered();
        }
    }

    /** A rule stopped it for good. It may stand somewhere with a clock that runs. */
    private void giveUp() {
        if (office.find(note).map(filed -> filed.deadlines().isEmpty()).orElse(true)) {
            expired(plan.times().issued());
        }
    }

    /** It does not leave any more. */
    void expired(Instant at) {
        List<Submission<?>> undone = noteSteps.undone();
        if (!undone.isEmpty()) {
            office.must(at, undone);
        }
        ended(Map.of(), at);
    }

    private void ended(Map<OrderStory, Map<String, Quantity>> taken, Instant at) {
        stage = Stage.OVER;
        orders().forEach(order -> {
            Map<String, Quantity> its = taken.getOrDefault(order, Map.of());
            List<Submission<?>> closing = order.closing(its);
            order.ended(its);
            if (!closing.isEmpty()) {
                office.must(at, closing);
            }
        });
    }

    /** What is over for the orders once this note is accepted. */
    private List<Submission<?>> closing() {
        Map<OrderStory, Map<String, Quantity>> taken = accepted();
        return orders().stream()
                .<Submission<?>>flatMap(order -> order.closing(taken.getOrDefault(order, Map.of())).stream())
                .toList();
    }

    private Map<OrderStory, Map<String, Quantity>> accepted() {
        return acceptance.isDisputed(rows) ? Map.of() : byOrder(acceptance::accepted);
    }

    private Map<OrderStory, Map<String, Quantity>> byOrder(Function<RowPlan, Quantity> quantity) {
        Map<OrderStory, Map<String, Quantity>> sums = new LinkedHashMap<>();
        for (RowPlan row : rows) {
            sums.computeIfAbsent(Objects.requireNonNull(orders.get(row.order())), order -> new LinkedHashMap<>())
                    .merge(row.line(), quantity.apply(row), OrderStory::sum);
        }
        return sums;
    }

    void deliver(Instant at) {
        if (stage == Stage.DEPARTED) {
            office.must(arrival(at));
            delivered();
        }
    }

    private void delivered() {
        stage = Stage.DELIVERED;
        office.alsoOpened(Acceptance.of(note));
        acceptance.measureTransport(rows);
        if (isAcceptedAtOnce()) {
            hasAnswered(Objects.requireNonNull(plan.times().accepted()));
        }
    }

    private Submission<?> delivery() {
        return step(
                office.staff().driver(),
                note,
                new ConfirmDelivery(papers.customer().name()));
    }

    /** The customer accepts or disputes; what is accepted is closed and invoiced. */
    void accept(Instant at) {
        if (stage == Stage.DELIVERED) {
            acceptance.tryImpossible(at, rows);
            office.must(at, acceptance.steps(at, rows, closing()));
            hasAnswered(at);
        }
    }

    private void hasAnswered(Instant at) {
        stage = Stage.OVER;
        acceptance.hasAnswered(at, rows);
        Map<OrderStory, Map<String, Quantity>> taken = accepted();
        orders().forEach(order -> order.ended(taken.getOrDefault(order, Map.of())));
    }

    /** Tries what a row dates too early, and is refused. */
    void tooEarly(Early early) {
        boolean isDelivery = early.step() == Step.DELIVERY;
        Submission<?> step = isDelivery ? delivery() : acceptance.signature(plan.rows());
        expectRefusal(early.at(), step, early.row(), isDelivery ? "DN-17" : "AC-01");
    }

    /** Tries to load what a row lets leave on another day than its note, and is refused. */
    void tooLate(Late late) {
        HistoryRow row = late.row().row();
        Map<String, Quantity> goods = Map.of("1", late.row().quantity());
        LoadVehicle load = new LoadVehicle("pass of row " + row.rowNumber(), "(not recorded)", goods);
        refused(late.at(), step(office.staff().keeper(), note, load));
        office.findings().refused(row, plan.number(), LEFT_LATE.at(row, office.dayOf(late.at()), day()));
    }

    private LocalDate day() {
        return office.dayOf(plan.times().issued());
    }

    private void expectRefusal(Instant at, Submission<?> step, HistoryRow row, String rule) {
        office.report(List.of(row), rule, plan.number(), refused(at, step));
    }

    private Outcome refused(Instant at, Submission<?> step) {
        Stop stop = office.does(at, List.of(step));
        if (stop == null) {
            throw new IllegalStateException(step.command() + " was granted, which the history cannot have had");
        }
        return stop.outcome();
    }
}
