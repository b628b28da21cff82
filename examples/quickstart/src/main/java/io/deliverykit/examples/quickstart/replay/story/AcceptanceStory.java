package io.deliverykit.examples.quickstart.replay.story;

import static io.deliverykit.examples.quickstart.replay.story.Office.step;

import io.deliverykit.acceptance.Acceptance;
import io.deliverykit.acceptance.AcceptanceCommands.SignAcceptance;
import io.deliverykit.acceptance.AcceptanceLine;
import io.deliverykit.account.CustomerAccountCommands.RecordInvoice;
import io.deliverykit.deliverynote.DeliveryNote;
import io.deliverykit.deliverynote.DeliveryNoteCommands.CloseNote;
import io.deliverykit.deliverynote.FollowUpCommands.CloseException;
import io.deliverykit.desk.Submission;
import io.deliverykit.examples.quickstart.history.HistoryRow;
import io.deliverykit.examples.quickstart.history.Moment;
import io.deliverykit.examples.quickstart.history.NoteStatus;
import io.deliverykit.examples.quickstart.replay.plan.Assumption;
import io.deliverykit.examples.quickstart.replay.plan.NotePlan;
import io.deliverykit.examples.quickstart.replay.plan.RowPlan;
import io.deliverykit.examples.quickstart.replay.story.Office.Stop;
import io.deliverykit.lifecycle.Ref;
import io.deliverykit.order.DeliveryMode;
import io.deliverykit.quantity.Quantity;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** What the customer says to a note, and what waiting it measured on the way. */
final class AcceptanceStory {

    private final Office office;
    private final Papers papers;
    private final AccountStory account;
    private final Payments payments;
    private final NotePlan plan;
    private final Ref<DeliveryNote> note;

    AcceptanceStory(
            Office office,
            Papers papers,
            AccountStory account,
            Payments payments,
            NotePlan plan,
            Ref<DeliveryNote> note) {
        this.office = office;
        this.papers = papers;
        this.account = account;
        this.payments = payments;
        this.plan = plan;
        this.note = note;
    }

    /** What the customer took of a row: as the file says, if that is possible at all. */
    Quantity accepted(RowPlan row) {
        BigDecimal said = row.row().goods().acceptedQuantity();
        boolean isPossible = said != null && !isImpossible(row);
        return said == null || !isPossible
                ? row.quantity()
                : Quantity.of(said, row.quantity().unit());
    }

    private static boolean isImpossible(RowPlan row) {
        BigDecimal said = row.row().goods().acceptedQuantity();
        return said != null
                && (said.signum() < 0 || said.compareTo(row.quantity().amount()) > 0);
    }

    private static boolean isDisputed(RowPlan row) {
        return row.row().terms().status() == NoteStatus.DISPUTED;
    }

    boolean isImpossible(List<RowPlan> rows) {
        return rows.stream().anyMatch(AcceptanceStory::isImpossible);
    }

    boolean isDisputed(List<RowPlan> rows) {
        return rows.stream().anyMatch(AcceptanceStory::isDisputed);
    }

    /** Tries to have signed what cannot add up, and is refused; the rows count as accepted in full then. */
    void tryImpossible(Instant at, List<RowPlan> rows) {
        List<HistoryRow> impossible = rows.stream()
                .filter(AcceptanceStory::isImpossible)
                .map(RowPlan::row)
                .toList();
        if (impossible.isEmpty()) {
            return;
        }
        List<AcceptanceLine> lines = new ArrayList<>();
        for (RowPlan row : rows) {
            BigDecimal said = row.row().goods().acceptedQuantity();
            Quantity accepted = said == null
                    ? row.quantity()
                    : Quantity.of(said, row.quantity().unit());
            lines.add(AcceptanceLine.inFull(Integer.toString(lines.size() + 1), accepted));
        }
        Stop stop = office.does(at, List.of(signature(lines, "")));
        office.report(impossible, plan.number(), Objects.requireNonNull(stop).outcome());
    }

    /** Tries to dispute what was picked up, and is refused: the agent has accepted it before it left. */
    void tryDisputeOfPickup(Instant at, List<RowPlan> rows) {
        List<HistoryRow> disputed = rows.stream()
                .filter(row -> isDisputed(row) || !accepted(row).isSameAs(row.quantity()))
                .map(RowPlan::row)
                .toList();
        if (!disputed.isEmpty()) {
            Stop stop = Objects.requireNonNull(office.does(at, List.of(signature(rows))));
            office.report(disputed, "DN-26", plan.number(), stop.outcome());
        }
    }

    /** The customer signs; what is accepted is closed and billed, and then whatever else is over. */
    List<Submission<?>> steps(Instant at, List<RowPlan> rows, List<Submission<?>> closing) {
        List<Submission<?>> steps = new ArrayList<>();
        steps.add(signature(rows));
        if (!isDisputed(rows)) {
            steps.addAll(followUp(rows));
            steps.add(step(office.staff().clerk(), note, new CloseNote()));
            steps.addAll(invoice(at, rows));
            steps.addAll(closing);
        }
        return steps;
    }

    /**
     * What the customer did not take is not sent again: a history that sends more of it says so by another row. Our own people
     * come back with what the customer has signed for.
     */
    private List<Submission<?>> followUp(List<RowPlan> rows) {
        List<Submission<?>> steps = new ArrayList<>();
        Map<String, Quantity> came = new LinkedHashMap<>();
        for (int index = 0; index < rows.size(); index++) {
            RowPlan row = rows.get(index);
            String line = Integer.toString(index + 1);
            came.put(line, accepted(row));
            if (!accepted(row).isSameAs(row.quantity())) {
                steps.add(step(office.staff().clerk(), note, new CloseException(line, "as the history says")));
            }
        }
        if (plan.mode() == DeliveryMode.DIRECT) {
            steps.add(NoteSteps.broughtBack(office, papers, plan, note, came));
        }
        return steps;
    }

    void hasAnswered(Instant at, List<RowPlan> rows) {
        if (!isDisputed(rows)) {
            expectPayment(at, rows);
        }
        measure(Waiting.ACCEPTANCE, plan.known().delivered(), plan.known().accepted());
    }

    /** Bills what was picked up. */
    void bill(Instant at, List<RowPlan> rows) {
        List<Submission<?>> invoice = invoice(at, rows);
        if (!invoice.isEmpty()) {
            office.must(at, invoice);
            expectPayment(at, rows);
        }
    }

    /** The invoice; on credit it is paid at once where no limit is known, because nothing hangs on when. */
    private List<Submission<?>> invoice(Instant at, List<RowPlan> rows) {
        if (!isBilled(rows)) {
            return List.of();
        }
        Money value = papers.total(rows);
        LocalDate due = office.dayOf(at).plusDays(AccountStory.PAYMENT_DAYS);
        List<Submission<?>> steps = new ArrayList<>();
        RecordInvoice bill = new RecordInvoice(number(), note, value, due);
        steps.add(step(office.staff().accountant(), papers.account(), bill));
        if (plan.payment().isCredit() && !papers.hasLimit()) {
            steps.add(account.payment(number(), value));
        }
        return steps;
    }

    private boolean isBilled(List<RowPlan> rows) {
        return papers.total(rows).isPositive();
    }

    private void expectPayment(Instant at, List<RowPlan> rows) {
        if (isBilled(rows) && plan.payment().isCredit()) {
            office.findings().assume(Assumption.PAYMENT);
            if (papers.hasLimit()) {
                payments.expect(at.plus(Duration.ofDays(AccountStory.PAYMENT_DAYS)), number(), papers.total(rows));
            }
        }
    }

    private String number() {
        return "invoice-" + plan.number();
    }

    Submission<?> signature(List<RowPlan> rows) {
        List<AcceptanceLine> lines = new ArrayList<>();
        String remark = "";
        for (RowPlan row : rows) {
            lines.add(line(Integer.toString(lines.size() + 1), row));
            String said = row.row().terms().remark();
            remark = isDisputed(row) && said != null ? said : remark;
        }
        return signature(lines, remark);
    }

    private Submission<?> signature(List<AcceptanceLine> lines, String remark) {
        return step(
                        office.staff().customer(),
                        Acceptance.of(note),
                        new SignAcceptance(papers.customer().name(), lines))
                .remarking(remark);
    }

    private AcceptanceLine line(String id, RowPlan row) {
        Quantity accepted = accepted(row);
        Quantity rest = row.quantity().minus(accepted);
        Quantity none = Quantity.zero(row.quantity().unit());
        boolean isDisputed = isDisputed(row);
        return new AcceptanceLine(
                id, accepted, isDisputed ? rest : none, none, none, isDisputed ? none : rest, isDisputed);
    }

    void measureDispatch(List<RowPlan> rows, List<OrderStory> orders) {
        Moment ordered = orders.stream()
                .map(order -> order.plan().known().ordered())
                .filter(Objects::nonNull)
                .max(Moment::compareTo)
                .orElse(null);
        measure(Waiting.DISPATCH, ordered, plan.known().departed());
        if (NoteSteps.isPickup(plan)) {
            measureDelay(rows);
        }
    }

    void measureTransport(List<RowPlan> rows) {
        boolean isOurs = plan.mode() == DeliveryMode.DIRECT;
        Waiting step = isOurs ? Waiting.OWN_TRANSPORT : Waiting.TRANSPORT;
        measure(step, plan.known().departed(), plan.known().delivered());
        measureDelay(rows);
    }

    private void measureDelay(List<RowPlan> rows) {
        rows.stream()
                .map(RowPlan::row)
                .filter(row -> row.hasBothDates() && !row.isOnTime())
                .forEach(row -> measure(
                        Waiting.OVERDUE,
                        dayOf(row.dates().promised()),
                        dayOf(row.dates().delivered())));
    }

    private static @Nullable Moment dayOf(@Nullable Moment moment) {
        return moment == null ? null : Moment.of(moment.date());
    }

    /** Measures what stands in the file, never what was assumed: whole days where a time of day is missing. */
    private void measure(Waiting step, @Nullable Moment from, @Nullable Moment to) {
        if (from == null || to == null || from.isSurelyAfter(to)) {
            return;
        }
        boolean isToTheMinute = from.time() != null && to.time() != null;
        Duration time = isToTheMinute
                ? Duration.between(from.date().atTime(from.time()), to.date().atTime(to.time()))
                : Duration.ofDays(to.date().toEpochDay() - from.date().toEpochDay());
        office.findings().waited(step, time);
    }
}
