package io.deliverykit.lifecycle;

import io.deliverykit.deadline.WorkingCalendar;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * What one company has set: zone, working calendar and the values of {@link Setting}s. An immutable, named revision;
 * documents live by the version under which they began until they are {@linkplain Move moved}, and every journal entry says
 * the one under which it was granted (XP-12).
 */
public final class Policy {
    private final String version;
    private final WorkingCalendar calendar;
    private final Map<String, Object> values;
    private final Set<String> inWorkingTime;

    private Policy(String version, WorkingCalendar calendar, Map<String, Object> values, Set<String> inWorkingTime) {
        this.version = version;
        this.calendar = calendar;
        this.values = values;
        this.inWorkingTime = inWorkingTime;
    }

    /** The rulebook's defaults, with every day a working day of this zone. */
    public static Policy standard(ZoneId zone) {
        return new Policy("standard", WorkingCalendar.everyDay(zone), Map.of(), Set.of());
    }

    public Policy named(String newVersion) {
        return new Policy(newVersion, calendar, values, inWorkingTime);
    }

    public Policy with(WorkingCalendar other) {
        return new Policy(version, other, values, inWorkingTime);
    }

    public <T> Policy with(Setting<T> setting, T value) {
        Map<String, Object> more = new HashMap<>(values);
        more.put(setting.key(), value);
        return new Policy(version, calendar, Map.copyOf(more), inWorkingTime);
    }

    /** What the company has set, or the standard. */
    @SuppressWarnings("unchecked") // what stands under a key came in with a setting of that key
    public <T> T get(Setting<T> setting) {
        Object own = values.get(setting.key());
        return own == null ? setting.standard() : (T) own;
    }

    /** Counts these in the working time of its calendar; all others are elapsed time. */
    @SafeVarargs
    public final Policy inWorkingTime(Setting<Duration>... times) {
        Set<String> more = new HashSet<>(inWorkingTime);
        for (Setting<Duration> each : times) {
            more.add(each.key());
        }
        return new Policy(version, calendar, values, Set.copyOf(more));
    }

    /** When so much time has gone by since a moment: elapsed, or working time where the company counts that. */
    public Instant after(Instant from, Setting<Duration> time) {
        Duration length = get(time);
        return inWorkingTime.contains(time.key()) ? calendar.afterWorkingTime(from, length) : from.plus(length);
    }

    public String version() {
        return version;
    }

    public WorkingCalendar calendar() {
        return calendar;
    }

    public ZoneId zone() {
        return calendar.zone();
    }
}
