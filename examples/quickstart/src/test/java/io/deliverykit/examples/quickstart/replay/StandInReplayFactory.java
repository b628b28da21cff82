package io.deliverykit.examples.quickstart.replay;

import io.deliverykit.examples.quickstart.history.Anomaly;
import io.deliverykit.examples.quickstart.history.Chronology;
import io.deliverykit.examples.quickstart.history.History;
import io.deliverykit.examples.quickstart.history.HistoryRow;
import io.deliverykit.examples.quickstart.history.Moment;
import io.deliverykit.examples.quickstart.history.NoteStatus;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A replay without the library: enough rules of thumb to fill every part of a report. */
public final class StandInReplayFactory implements ReplayFactory {

    @Override
    public Replay on(@Nullable String databaseUrl) {
        return StandInReplayFactory::replay;
    }

    private static ReplayOutcome replay(History history, Progress progress) {
        OutcomeCollector outcome = new OutcomeCollector();
        progress.begin(history.rows().size());
        for (HistoryRow row : history.rows()) {
            outcome.command();
            judge(row, outcome);
            measure(row, history.zone(), outcome);
            progress.advance(1);
        }
        return outcome.outcome(3L * history.rows().size(), true, List.of(deliveryNote()));
    }

    private static void judge(HistoryRow row, OutcomeCollector outcome) {
        String note = String.valueOf(row.papers().note());
        for (Anomaly anomaly : Chronology.problemsOf(row)) {
            outcome.refused(row, "AC-01", "Accepted only after it was delivered", note, anomaly.text());
        }
        BigDecimal quantity = row.goods().quantity();
        BigDecimal ordered = row.goods().orderedQuantity();
        if (quantity != null && ordered != null && quantity.compareTo(ordered) > 0) {
            String text = quantity + " is more than the " + ordered + " ordered.";
            outcome.refused(row, "SO-13", "No more than ordered", note, text);
        }
        if (row.terms().status() == NoteStatus.EXPIRED) {
            outcome.refused(row, "DN-12", "Valid on one day only", note, "The note expired at midnight.");
        }
    }

    private static void measure(HistoryRow row, ZoneId zone, OutcomeCollector outcome) {
        HistoryRow.Dates dates = row.dates();
        Moment departed = dates.departed() == null ? dates.ordered() : dates.departed();
        measure("dispatch", "CUSTOMER", "WAREHOUSE_KEEPER", dates.ordered(), departed, zone, outcome);
        measure("transport", "CUSTOMER", "CARRIER", departed, dates.delivered(), zone, outcome);
        measure("acceptance", "SALES_CLERK", "CUSTOMER", dates.delivered(), dates.accepted(), zone, outcome);
    }

    private static void measure(
            String step,
            String waiting,
            String waitedFor,
            @Nullable Moment from,
            @Nullable Moment to,
            ZoneId zone,
            OutcomeCollector outcome) {
        if (from != null && to != null && !from.isSurelyAfter(to)) {
            Duration time = Duration.between(from.at(zone, LocalTime.NOON), to.at(zone, LocalTime.NOON));
            outcome.waited(step, waiting, waitedFor, time.isNegative() ? Duration.ZERO : time);
        }
    }

    public static Diagram deliveryNote() {
        return new Diagram(
                "delivery-note",
                "Delivery note",
                List.of(
                        "DRAFT",
                        "SIGNED",
                        "IN_REVIEW",
                        "APPROVED",
                        "CLEARED",
                        "RELEASED",
                        "LOADING",
                        "LOADED",
                        "DEPARTED",
                        "DELIVERED",
                        "DISPUTED",
                        "ACCEPTED",
                        "CLOSED",
                        "EXPIRED",
                        "VOIDED"),
                Set.of("CLOSED", "EXPIRED", "VOIDED"),
                List.of(
                        edge("DRAFT", "SIGNED", "Sign"),
                        edge("SIGNED", "IN_REVIEW", "Submit"),
                        edge("IN_REVIEW", "APPROVED", "approved"),
                        edge("IN_REVIEW", "DRAFT", "rejected"),
                        edge("APPROVED", "CLEARED", "Clear"),
                        edge("APPROVED", "IN_REVIEW", "Amend"),
                        edge("CLEARED", "RELEASED", "Release"),
                        edge("CLEARED", "IN_REVIEW", "Amend"),
                        edge("RELEASED", "LOADING", "StartLoading"),
                        edge("LOADING", "LOADED", "FinishLoading"),
                        edge("LOADED", "DEPARTED", "PassGate"),
                        edge("LOADED", "LOADING", "Unload"),
                        edge("DEPARTED", "DELIVERED", "Deliver"),
                        edge("DELIVERED", "ACCEPTED", "Accept"),
                        edge("DELIVERED", "DISPUTED", "Dispute"),
                        edge("DISPUTED", "ACCEPTED", "Settle"),
                        edge("ACCEPTED", "CLOSED", "Close"),
                        edge("APPROVED", "EXPIRED", "Expire"),
                        edge("CLEARED", "EXPIRED", "Expire"),
                        edge("RELEASED", "EXPIRED", "Expire"),
                        edge("LOADING", "EXPIRED", "Expire"),
                        edge("DRAFT", "VOIDED", "VoidNote"),
                        edge("APPROVED", "VOIDED", "VoidNote"),
                        edge("CLEARED", "VOIDED", "VoidNote"),
                        edge("RELEASED", "VOIDED", "VoidNote")));
    }

    private static Diagram.Edge edge(String from, String to, String label) {
        return new Diagram.Edge(from, to, label);
    }
}
