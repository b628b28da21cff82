package io.deliverykit.examples.quickstart.report;

import io.deliverykit.examples.quickstart.figures.Figures;
import io.deliverykit.examples.quickstart.figures.OnTime;
import io.deliverykit.examples.quickstart.history.HistoryRow;
import io.deliverykit.examples.quickstart.history.Moment;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The part of the page about punctuality. */
final class PerformanceSections {

    private static final int CUSTOMERS = 15;
    private static final int BAR = 300;

    private final Figures figures;
    private final Texts texts;

    PerformanceSections(Figures figures, Texts texts) {
        this.figures = figures;
        this.texts = texts;
    }

    Html byMonth() {
        Html html = new Html();
        if (figures.byMonth().isEmpty()) {
            return html;
        }
        html.add("<section class=\"long\"><h2>%s</h2>", texts.of("month.heading"));
        html.add("<p class=\"intro\">%s</p>", texts.of("month.intro"));
        html.markup(MonthChart.draw(figures.byMonth(), texts));
        legend(html);
        html.add("<details><summary>%s</summary>", texts.of("month.table"));
        html.tableStart(
                texts.of("column.month"),
                "#" + texts.of("column.judged"),
                "#" + texts.of("column.onTime"),
                "#" + texts.of("column.late"),
                "#" + texts.of("column.rate"));
        figures.byMonth().forEach(month -> {
            html.add("<tr><td>%s</td>", month.month());
            counts(html, month.lines());
            html.add("<td class=\"n\">%s</td></tr>", texts.percent(month.lines()));
        });
        return html.tableEnd().add("</details></section>");
    }

    private void legend(Html html) {
        html.add("<ul class=\"legend\">");
        html.add(
                "<li><svg viewBox=\"0 0 14 10\" aria-hidden=\"true\"><path class=\"rate\" d=\"M1 5h12\"/></svg>%s</li>",
                texts.of("month.rate"));
        for (String style : List.of("on", "late")) {
            html.add(
                    "<li><svg viewBox=\"0 0 14 10\" aria-hidden=\"true\"><rect class=\"%s\" width=\"14\" height=\"10\"/>"
                            + "</svg>%s</li>",
                    style, texts.of("month." + style));
        }
        html.add("</ul>");
    }

    private void counts(Html html, OnTime lines) {
        html.add("<td class=\"n\">%s</td>", texts.number(lines.population()));
        html.add("<td class=\"n\">%s</td>", texts.number(lines.onTime()));
        html.add("<td class=\"n\">%s</td>", texts.number(lines.late()));
    }

    Html byCustomer() {
        Html html = new Html();
        List<Figures.Customer> all = figures.byCustomer().stream()
                .sorted(Comparator.<Figures.Customer>comparingLong(
                                each -> each.lines().population())
                        .reversed())
                .toList();
        if (all.isEmpty()) {
            return html;
        }
        int shown = Math.min(CUSTOMERS, all.size());
        html.add("<section class=\"long\"><h2>%s</h2>", texts.of("customer.heading"));
        html.add("<p class=\"intro\">%s</p>", texts.of("customer.intro", texts.number(all.size())));
        customers(html, all.subList(0, shown));
        if (shown < all.size()) {
            html.add("<details><summary>%s</summary>", texts.of("customer.rest", texts.number(all.size() - shown)));
            customers(html, all.subList(shown, all.size()));
            html.add("</details>");
        }
        return html.add("</section>");
    }

    private void customers(Html html, List<Figures.Customer> customers) {
        html.tableStart(
                texts.of("column.customer"),
                "#" + texts.of("column.judged"),
                "#" + texts.of("column.late"),
                texts.of("column.split"),
                "#" + texts.of("column.rate"));
        customers.forEach(customer -> {
            html.add("<tr><td>%s</td>", customer.name());
            html.add("<td class=\"n\">%s</td>", texts.number(customer.lines().population()));
            html.add("<td class=\"n\">%s</td>", texts.number(customer.lines().late()));
            bar(html, customer.lines());
            html.add("<td class=\"n\">%s</td></tr>", texts.percent(customer.lines()));
        });
        html.tableEnd();
    }

    /** The bar repeats what the row says in figures, so it is hidden from who reads the table aloud. */
    private static void bar(Html html, OnTime lines) {
        html.add(
                "<td class=\"bar\"><svg viewBox=\"0 0 %d 14\" preserveAspectRatio=\"none\" aria-hidden=\"true\">", BAR);
        html.add("<rect class=\"track\" width=\"%d\" height=\"14\"/>", BAR);
        if (lines.population() > 0) {
            double onTime = BAR * (double) lines.onTime() / lines.population();
            html.add("<rect class=\"on\" width=\"%.1f\" height=\"14\"/>", onTime);
            html.add("<rect class=\"late\" x=\"%.1f\" width=\"%.1f\" height=\"14\"/>", onTime, BAR - onTime);
        }
        html.add("</svg></td>");
    }

    Html longestDelays() {
        Html html = new Html();
        html.add("<section class=\"long\"><h2>%s</h2>", texts.of("late.heading"));
        if (figures.latest().isEmpty()) {
            return html.add("<p class=\"intro\">%s</p></section>", texts.of("late.none"));
        }
        List<String> headings = List.of(
                texts.of("column.note"),
                texts.of("column.order"),
                texts.of("column.customer"),
                "#" + texts.of("column.promised"),
                "#" + texts.of("column.delivered"),
                "#" + texts.of("column.days"));
        html.add("<p class=\"intro\">%s</p>", texts.of("late.intro"));
        html.add("<div class=\"cards\">").tableStart(headings.toArray(String[]::new));
        figures.latest().forEach(late -> late(html, headings.iterator(), late));
        return html.tableEnd().add("</div></section>");
    }

    private void late(Html html, Iterator<String> heading, Figures.Late late) {
        HistoryRow.Papers papers = late.worst().papers();
        HistoryRow.Dates dates = late.worst().dates();
        html.add("<tr>")
                .cell(heading.next(), orDash(papers.note()))
                .cell(heading.next(), orDash(papers.order()))
                .cell(heading.next(), orDash(papers.customer()))
                .cell(heading.next(), day(dates.promised()))
                .cell(heading.next(), day(dates.delivered()))
                .cell(heading.next(), texts.number(late.days()))
                .add("</tr>");
    }

    private static String day(@Nullable Moment moment) {
        return moment == null ? "–" : moment.date().toString();
    }

    private static String orDash(@Nullable String text) {
        return text == null ? "–" : text;
    }
}
