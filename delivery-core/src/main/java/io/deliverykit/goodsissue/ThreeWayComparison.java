package io.deliverykit.goodsissue;

import io.deliverykit.deliverynote.DeliveryNote;
import io.deliverykit.deliverynote.DeliveryNoteState;
import io.deliverykit.deliverynote.NoteLine;
import io.deliverykit.lifecycle.Filed;
import io.deliverykit.quantity.Quantity;
import io.deliverykit.quantity.Unit;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What sales, gate and warehouse say of a month, product by product (三方核对, GI-07).
 *
 * <ul>
 *   <li>Sales: what stands on the notes of which something has left, as it stands there.
 *   <li>Gate: what has left on the loads that passed the gate.
 *   <li>Warehouse: what goods issues have put out for delivery notes, less what was taken back.
 *   <li>A row is one product of one specification, counted in units that convert; those that do not have rows of their own.
 * </ul>
 *
 * <p>Which notes and issues are of the month the host says: a note lives one day (DN-12), and an issue is of the day on which
 * the keeper signed.
 */
public final class ThreeWayComparison {
    private ThreeWayComparison() {}

    private record Of(String product, String specification, String unit) implements Comparable<Of> {
        @Override
        public int compareTo(Of other) {
            return Comparator.comparing(Of::product)
                    .thenComparing(Of::specification)
                    .thenComparing(Of::unit)
                    .compare(this, other);
        }
    }

    /** The three sums of one product. */
    private record Sums(Quantity sales, Quantity gate, Quantity warehouse) {
        static Sums none(Unit unit) {
            Quantity none = Quantity.zero(unit);
            return new Sums(none, none, none);
        }

        Sums plus(Sums other) {
            return new Sums(sales.plus(other.sales), gate.plus(other.gate), warehouse.plus(other.warehouse));
        }
    }

    /** All products of which anything has left or was put out, sorted by product and specification. */
    public static List<ThreeWayRow> of(Collection<Filed<DeliveryNote>> notes, Collection<Filed<GoodsIssue>> issues) {
        SortedMap<Of, Sums> sums = new TreeMap<>();
        notes.forEach(note -> add(sums, note));
        issues.stream()
                .filter(issue -> issue.content().kind() == IssueKind.SALE && GoodsIssueRules.isOut(issue))
                .forEach(issue -> add(sums, issue.content()));
        return sums.entrySet().stream()
                .map(each -> new ThreeWayRow(
                        each.getKey().product(),
                        each.getKey().specification(),
                        each.getValue().sales(),
                        each.getValue().gate(),
                        each.getValue().warehouse(),
                        ""))
                .toList();
    }

    /** The rows in which not all three say the same. */
    public static List<ThreeWayRow> differences(Collection<ThreeWayRow> rows) {
        return rows.stream().filter(ThreeWayRow::differs).toList();
    }

    private static void add(SortedMap<Of, Sums> sums, Filed<DeliveryNote> note) {
        DeliveryNote content = note.content();
        boolean isSold =
                content.lines().stream().anyMatch(line -> content.departed(line).isPositive())
                        && !note.isIn(DeliveryNoteState.VOIDED);
        if (isSold) {
            content.lines().forEach(line -> add(sums, content, line));
        }
    }

    private static void add(SortedMap<Of, Sums> sums, DeliveryNote note, NoteLine line) {
        Quantity none = Quantity.zero(line.quantity().unit());
        add(sums, line.product(), line.specification(), new Sums(line.quantity(), note.departed(line), none));
    }

    private static void add(SortedMap<Of, Sums> sums, GoodsIssue issue) {
        for (IssueLine line : issue.lines()) {
            Quantity none = Quantity.zero(line.quantity().unit());
            add(sums, line.product(), line.specification(), new Sums(none, none, issue.out(line)));
        }
    }

    private static void add(SortedMap<Of, Sums> sums, String product, String specification, Sums more) {
        Unit unit = more.sales().unit();
        sums.merge(new Of(product, specification, unit.base()), Sums.none(unit).plus(more), Sums::plus);
    }
}
