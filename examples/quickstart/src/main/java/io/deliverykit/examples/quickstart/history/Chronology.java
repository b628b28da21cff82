package io.deliverykit.examples.quickstart.history;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The order in which things happen to a delivery, and what a row says against it. */
public final class Chronology {

    private Chronology() {}

    private record Event(String name, @Nullable Moment at) {}

    /**
     * Steps that a row dates before the step they follow: one anomaly of kind {@code out-of-order} each, in the order of
     * the steps. A promise may be earlier than anything but the order.
     */
    public static List<Anomaly> problemsOf(HistoryRow row) {
        HistoryRow.Dates dates = row.dates();
        Event ordered = new Event("ordered", dates.ordered());
        Event instructed = new Event("instructed", dates.instructed());
        Event ready = new Event("ready", dates.ready());
        Event departed = new Event("departed", dates.departed());
        Event delivered = new Event("delivered", dates.delivered());
        Event accepted = new Event("accepted", dates.accepted());
        List<Anomaly> found = new ArrayList<>();
        check(row, ordered, new Event("promised", dates.promised()), found);
        check(row, ordered, instructed, found);
        check(row, instructed.at() == null ? ordered : instructed, ready, found);
        check(row, ordered, departed, found);
        check(row, ready.at() == null ? instructed : ready, departed.at() == null ? delivered : departed, found);
        check(row, departed.at() == null ? ordered : departed, delivered, found);
        check(row, delivered, accepted, found);
        return found;
    }

    private static void check(HistoryRow row, Event first, Event then, List<Anomaly> found) {
        Moment before = first.at();
        Moment after = then.at();
        if (before != null && after != null && before.isSurelyAfter(after)) {
            found.add(Problem.OUT_OF_ORDER.at(row.file(), row.rowNumber(), then.name(), after, first.name(), before));
        }
    }
}
