package io.deliverykit.examples.quickstart.replay.story;

import io.deliverykit.deliverynote.DeliveryNote;
import io.deliverykit.deliverynote.DeliveryNoteCommands.ClearNote;
import io.deliverykit.deliverynote.DeliveryNoteCommands.PassGate;
import io.deliverykit.desk.Outcome;
import io.deliverykit.examples.quickstart.history.HistoryRow;
import io.deliverykit.examples.quickstart.replay.plan.Assumption;
import io.deliverykit.examples.quickstart.replay.plan.NotePlan;
import io.deliverykit.examples.quickstart.replay.plan.RowPlan;
import io.deliverykit.examples.quickstart.replay.story.Office.Stop;
import io.deliverykit.lifecycle.Ref;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is done where a rule stops a note: the rows to blame stay behind, and what somebody could have let pass goes on. */
final class NoteStops {

    private final Office office;
    private final Papers papers;
    private final AccountStory account;
    private final NotePlan plan;
    private final Ref<DeliveryNote> note;
    private final NoteSteps noteSteps;

    NoteStops(
            Office office,
            Papers papers,
            AccountStory account,
            NotePlan plan,
            Ref<DeliveryNote> note,
            NoteSteps noteSteps) {
        this.office = office;
        this.papers = papers;
        this.account = account;
        this.plan = plan;
        this.note = note;
        this.noteSteps = noteSteps;
    }

    /** Whether it came as far as it was to, with what somebody could do after each stop. */
    boolean goesOn(List<Timed> planned, @Nullable Stop first, List<RowPlan> rows) {
        List<Timed> steps = planned;
        Stop stop = first;
        Stop last = null;
        while (stop != null) {
            boolean isNew = last == null || !last.command().equals(stop.command());
            if (!isOurAssumption(stop)) {
                office.report(rowsOf(rows), plan.number(), stop.outcome());
            }
            steps = isNew ? goingOn(stop, steps, rows) : List.of();
            if (steps.isEmpty()) {
                return false;
            }
            last = stop;
            stop = office.does(steps);
        }
        return true;
    }

    private static List<HistoryRow> rowsOf(List<RowPlan> rows) {
        return rows.stream().map(RowPlan::row).toList();
    }

    /** What a customer of unknown means had to pay in was our guess, and a cent too little is not the history's fault. */
    private boolean isOurAssumption(Stop stop) {
        return stop.isBy("FI-07") && !papers.customer().isAccountKnown();
    }

    /** The rows that the note can be drawn up for; the others are told one by one. */
    List<RowPlan> withoutCulprits(List<RowPlan> rows) {
        List<RowPlan> good = new ArrayList<>();
        for (RowPlan row : rows) {
            good.add(row);
            Outcome outcome = office.wouldDo(noteSteps.draft(good, false));
            if (!outcome.isGranted()) {
                good.remove(row);
                office.report(List.of(row.row()), Reasons.first(outcome).rule(), plan.number(), outcome);
            }
        }
        return good;
    }

    /** What is left to do where somebody could have let the note go on, since the history shows that it went; else nothing. */
    private List<Timed> goingOn(Stop stop, List<Timed> steps, List<RowPlan> rows) {
        Instant at = plan.times().issued();
        if (stop.command() instanceof ClearNote && stop.isBy("CU-06")) {
            office.findings().assume(Assumption.CREDIT_EXCEEDED_AFTER_REFUSAL);
            account.exceedLimit(at, note, papers.total(rows));
            return Timed.from(stop.index(), steps);
        }
        if (stop.command() instanceof ClearNote && stop.isBy("FI-07")) {
            office.findings()
                    .assume(isOurAssumption(stop) ? Assumption.PREPAYMENT : Assumption.PREPAYMENT_MADE_AFTER_REFUSAL);
            account.payIn(at, "payment-" + plan.number(), papers.total(rows));
            return Timed.from(stop.index(), steps);
        }
        if (stop.command() instanceof PassGate && stop.isBy("DN-26")) {
            office.findings().assume(Assumption.ACCEPTED_AT_GATE_AFTER_REFUSAL);
            List<Timed> rest = new ArrayList<>(Timed.from(stop.index(), steps));
            rest.add(0, new Timed(at, List.of(NoteSteps.acceptance(office, papers, note, rows))));
            return rest;
        }
        return List.of();
    }
}
