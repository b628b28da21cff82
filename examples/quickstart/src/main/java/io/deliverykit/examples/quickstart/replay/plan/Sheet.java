package io.deliverykit.examples.quickstart.replay.plan;

import io.deliverykit.examples.quickstart.history.Anomaly;
import io.deliverykit.examples.quickstart.history.Company;
import io.deliverykit.examples.quickstart.history.Moment;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What planning goes by, and what it has noted down on the way: assumptions made, rows that cannot be replayed. */
final class Sheet {

    static final LocalTime ORDERED = LocalTime.of(8, 30);
    static final LocalTime INSTRUCTED = LocalTime.of(8, 45);
    static final LocalTime DRAWN_UP = LocalTime.of(9, 0);
    static final LocalTime READY = LocalTime.of(10, 0);
    static final LocalTime DEPARTED = LocalTime.of(11, 0);
    static final LocalTime DELIVERED = LocalTime.of(15, 0);
    static final LocalTime ACCEPTED = LocalTime.of(17, 0);

    private static final int MINUTES_BETWEEN_STEPS = 10;

    private final ZoneId zone;
    private final Company company;
    private final FileFacts facts;
    private final Map<Assumption, Long> assumptions = new EnumMap<>(Assumption.class);
    private final List<Anomaly> anomalies = new ArrayList<>();

    Sheet(ZoneId zone, Company company, FileFacts facts) {
        this.zone = zone;
        this.company = company;
        this.facts = facts;
    }

    Company company() {
        return company;
    }

    FileFacts facts() {
        return facts;
    }

    void assume(Assumption assumption) {
        assumptions.merge(assumption, 1L, Long::sum);
    }

    void report(Anomaly anomaly) {
        anomalies.add(anomaly);
    }

    Map<Assumption, Long> assumptions() {
        return Collections.unmodifiableMap(assumptions);
    }

    List<Anomaly> anomalies() {
        return List.copyOf(anomalies);
    }

    /** When a moment was: as the file says, or at the usual time of its day. */
    Instant at(Moment moment, LocalTime usual) {
        if (moment.time() == null) {
            assume(Assumption.TIME_OF_DAY);
        }
        return moment.at(zone, usual);
    }

    /** The same, but that an assumed time comes after the step before if that was on the same day. */
    Instant at(Moment moment, LocalTime usual, Instant before) {
        Instant at = at(moment, usual);
        boolean isGuessed = moment.time() == null && dayOf(before).equals(moment.date());
        return isGuessed && !before.isBefore(at) ? soonAfter(before) : at;
    }

    Instant on(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(zone).toInstant();
    }

    /** A few minutes later, but on the same day. */
    Instant soonAfter(Instant before) {
        Instant later = before.plusSeconds(60L * MINUTES_BETWEEN_STEPS);
        return dayOf(later).equals(dayOf(before)) ? later : before;
    }

    LocalDate dayOf(Instant at) {
        return at.atZone(zone).toLocalDate();
    }
}
