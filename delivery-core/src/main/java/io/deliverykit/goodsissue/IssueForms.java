package io.deliverykit.goodsissue;

import io.deliverykit.deliverynote.DeliveryNote;
import io.deliverykit.form.Opinion;
import io.deliverykit.form.PlainRow;
import io.deliverykit.lifecycle.Filed;
import io.deliverykit.lifecycle.Ref;
import io.deliverykit.quantity.Quantity;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The forms by which goods leave stock, each a view that shows what its holder needs and no more: no prices. */
public final class IssueForms {
    private IssueForms() {}

    /**
     * 出库单: what the keeper puts out, and what for (GI-02, GI-04).
     *
     * @param note the delivery note for which the goods are; null where they are not sold by one
     * @param purpose empty where the note says it
     * @param issuedOn when the keeper signed; null before
     */
    public record IssueSheet(
            String number,
            IssueKind kind,
            @Nullable Ref<DeliveryNote> note,
            String purpose,
            List<PlainRow> rows,
            List<Packaging> packaging,
            @Nullable LocalDate issuedOn) {}

    /**
     * 请示报告单: why goods are to be given away, and who has said what of it (GI-04).
     *
     * @param opinions oldest first; what was withdrawn or has lapsed stays on record
     */
    public record RequestReport(
            String number, IssueKind kind, String purpose, List<PlainRow> rows, List<Opinion> opinions) {}

    /** 产品出库汇总表: what was put out in a month, product by product (GI-07). */
    public record MonthSheet(YearMonth month, List<PlainRow> rows) {}

    public static IssueSheet issue(Filed<GoodsIssue> issue) {
        GoodsIssue content = issue.content();
        return new IssueSheet(
                issue.title(),
                content.kind(),
                content.note(),
                content.purpose(),
                rows(content),
                content.packaging(),
                content.issuedOn());
    }

    /** The request for what is given away; empty for all else. */
    public static Optional<RequestReport> request(Filed<GoodsIssue> issue) {
        GoodsIssue content = issue.content();
        return content.kind().isGivenAway()
                ? Optional.of(new RequestReport(
                        issue.title(), content.kind(), content.purpose(), rows(content), Opinion.of(issue)))
                : Optional.empty();
    }

    /**
     * What the keeper signed for in a month, less what was taken back, by product and specification; what is counted in
     * units that do not convert has rows of its own.
     */
    public static MonthSheet month(YearMonth month, Collection<Filed<GoodsIssue>> issues) {
        SortedMap<String, PlainRow> rows = new TreeMap<>();
        for (Filed<GoodsIssue> issue : issues) {
            LocalDate day = issue.content().issuedOn();
            if (day != null && YearMonth.from(day).equals(month) && GoodsIssueRules.isOut(issue)) {
                issue.content()
                        .lines()
                        .forEach(line -> add(rows, line, issue.content().out(line)));
            }
        }
        return new MonthSheet(month, List.copyOf(rows.values()));
    }

    private static void add(SortedMap<String, PlainRow> rows, IssueLine line, Quantity out) {
        if (out.isPositive()) {
            rows.merge(
                    String.join(
                            "\0",
                            line.product(),
                            line.specification(),
                            out.unit().base()),
                    new PlainRow(line.product(), line.specification(), out),
                    (some, more) -> new PlainRow(
                            some.product(),
                            some.specification(),
                            some.quantity().plus(more.quantity())));
        }
    }

    private static List<PlainRow> rows(GoodsIssue issue) {
        return issue.lines().stream()
                .map(line -> new PlainRow(line.product(), line.specification(), issue.out(line)))
                .toList();
    }
}
