package io.deliverykit.examples.quickstart.replay.story;

import io.deliverykit.examples.quickstart.history.Anomaly;
import io.deliverykit.examples.quickstart.history.HistoryRow;
import io.deliverykit.examples.quickstart.replay.plan.Assumption;
import io.deliverykit.figures.LeadTime;
import io.deliverykit.journal.JournalEntry;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What one customer's story has shown. It is for one thread until the story is over. */
public final class Findings {

    private final List<Refused> refused = new ArrayList<>();
    private final List<Wait> waits = new ArrayList<>();
    private final List<String> faults = new ArrayList<>();
    private final Map<Assumption, Long> assumptions = new EnumMap<>(Assumption.class);
    private final Map<String, Anomaly> disorder = new HashMap<>();
    private final Set<String> told = new HashSet<>();
    private final DatedStays dated = new DatedStays();
    private long commands;
    private long expired;
    private long journalEntries;
    private boolean journalVerified = true;

    /** A rule refused what a row asks for. */
    public record Refused(HistoryRow row, String document, Anomaly anomaly) {}

    /** A document lay so long at a step. */
    public record Wait(Waiting step, Duration time) {}

    Findings(List<Anomaly> disorder) {
        disorder.forEach(each ->
                this.disorder.put(key(each.row(), each.rule() == null ? each.text() : each.rule()), each));
    }

    private static String key(int row, String rule) {
        return row + " " + rule;
    }

    /** Counts a refusal, but of each rule only once for a row. Dates out of order are told instead of the library's words. */
    void refused(HistoryRow row, String document, Anomaly anomaly) {
        String key = key(row.rowNumber(), String.valueOf(anomaly.rule()));
        if (told.add(key)) {
            Anomaly dates = disorder.remove(key);
            refused.add(new Refused(row, document, dates == null ? anomaly : dates));
        }
    }

    void assume(Assumption assumption) {
        assumptions.merge(assumption, 1L, Long::sum);
    }

    void commands(int more) {
        commands += more;
    }

    void expired() {
        expired++;
    }

    void waited(Waiting step, Duration time) {
        waits.add(new Wait(step, time));
    }

    void fault(String text) {
        faults.add(text);
    }

    DatedStays dated() {
        return dated;
    }

    /** A document's whole journal was read. */
    void journal(List<JournalEntry> entries, boolean verified) {
        journalEntries += entries.size();
        journalVerified &= verified;
        dated.read(entries);
    }

    /** How long documents stayed where the file says how long. */
    public List<LeadTime.Stay> stays() {
        return dated.stays();
    }

    public List<Refused> refused() {
        return List.copyOf(refused);
    }

    /** Dates out of order at which no rule took offence. */
    public List<Anomaly> disorder() {
        return List.copyOf(disorder.values());
    }

    public List<Wait> waits() {
        return List.copyOf(waits);
    }

    public List<String> faults() {
        return List.copyOf(faults);
    }

    public Map<Assumption, Long> assumptions() {
        return Map.copyOf(assumptions);
    }

    public long commands() {
        return commands;
    }

    /** Notes whose day ran out. */
    public long notesExpired() {
        return expired;
    }

    public long journalEntries() {
        return journalEntries;
    }

    public boolean isJournalVerified() {
        return journalVerified;
    }
}
