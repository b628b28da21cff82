package io.deliverykit.examples.quickstart.report;

import io.deliverykit.examples.quickstart.figures.Figures;
import io.deliverykit.examples.quickstart.figures.OnTime;
import io.deliverykit.examples.quickstart.replay.ReplayOutcome;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/** The report for a manager: {@code report.html}, one file that needs nothing else to be looked at or printed. */
public final class HtmlReport {

    private final ReplayReport report;
    private final Figures figures;
    private final Texts texts;
    private final Html page = new Html();

    private HtmlReport(ReplayReport report) {
        this.report = report;
        this.figures = report.figures();
        this.texts = new Texts(report.language());
    }

    public static void write(ReplayReport report, Path file) throws IOException {
        Files.writeString(file, of(report));
    }

    public static String of(ReplayReport report) {
        return new HtmlReport(report).page();
    }

    private String page() {
        page.add("<!doctype html>\n<html lang=\"%s\"><head><meta charset=\"utf-8\">", texts.tag());
        page.add("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">");
        page.add("<title>%s – %s</title><style>", texts.of("title"), report.name());
        page.add(styleSheet()).add("</style></head><body>");
        header();
        page.add("<main>");
        faults();
        PerformanceSections performance = new PerformanceSections(figures, texts);
        RuleSections rules = new RuleSections(report, texts);
        page.markup(performance.byMonth())
                .markup(performance.byCustomer())
                .markup(performance.longestDelays())
                .markup(rules.refusals())
                .markup(rules.leadTimes())
                .markup(rules.waits())
                .markup(rules.anomalies())
                .markup(rules.remarks())
                .markup(rules.lifecycles());
        page.add("</main>");
        page.add(
                "<footer><h2>%s</h2><p>%s</p></footer></body></html>\n",
                texts.of("definitions.heading"), texts.of("definitions.text"));
        return page.toString();
    }

    private void header() {
        page.add("<header><p class=\"over\">%s</p><h1>%s</h1>", texts.of("title"), report.name());
        if (figures.firstDelivered() != null && figures.lastDelivered() != null) {
            page.add(
                    "<p class=\"period\">%s</p>",
                    texts.of("period", figures.firstDelivered(), figures.lastDelivered()));
        }
        page.add("<p class=\"lead\">%s</p>", lead());
        page.add("<div class=\"tiles\">");
        onTimeTile("tile.orders", figures.onTimeOrders());
        onTimeTile("tile.notes", figures.onTimeNotes());
        onTimeTile("tile.lines", figures.onTimeLines());
        ReplayOutcome outcome = report.outcome();
        String of =
                texts.of("tile.refusals.of", texts.number(outcome.refusals().size()), texts.number(outcome.commands()));
        tile("tile stop", "tile.refusals", texts.number(report.refusals()), of);
        page.add("</div>");
        facts(outcome);
        page.add("</header>");
    }

    private String lead() {
        OnTime orders = figures.onTimeOrders();
        if (figures.onTimeLines().population() == 0) {
            return texts.of("lead.nothing");
        }
        return texts.of(
                "lead",
                texts.percent(orders),
                texts.number(orders.population()),
                texts.number(figures.onTimeLines().late()),
                texts.number(report.refusals()));
    }

    private void onTimeTile(String key, OnTime onTime) {
        String of = texts.of("tile.of", texts.number(onTime.onTime()), texts.number(onTime.population()));
        tile("tile", key, texts.percent(onTime), of);
    }

    private void tile(String style, String key, String big, String of) {
        page.add("<div class=\"%s\"><p class=\"what\">%s</p>", style, texts.of(key));
        page.add("<p class=\"big\">%s</p><p class=\"of\">%s</p></div>", big, of);
    }

    private void facts(ReplayOutcome outcome) {
        page.add("<dl class=\"facts\" aria-label=\"%s\">", texts.of("facts"));
        fact("fact.orders", texts.number(figures.orders()));
        fact("fact.notes", texts.number(figures.notes()));
        fact("fact.lines", texts.number(figures.lines()));
        fact("fact.quantity", texts.quantity(figures.quantityByUnit()));
        fact("fact.several", texts.number(figures.ordersWithSeveralNotes()));
        fact("fact.commands", texts.number(outcome.commands()));
        fact("fact.journal", texts.number(outcome.journalEntries()));
        fact("fact.verified", texts.of(outcome.journalVerified() ? "fact.verified.yes" : "fact.verified.no"));
        BigDecimal seconds = BigDecimal.valueOf(report.time().toMillis(), 3).setScale(1, RoundingMode.HALF_UP);
        fact("fact.seconds", texts.of("fact.seconds.value", texts.number(seconds)));
        page.add("</dl>");
    }

    private void fact(String key, String value) {
        page.add("<div><dt>%s</dt><dd>%s</dd></div>", texts.of(key), value);
    }

    private void faults() {
        if (!report.outcome().faults().isEmpty()) {
            page.add("<section class=\"fault\"><h2>%s</h2><ul>", texts.of("fault.heading"));
            report.outcome().faults().forEach(fault -> page.add("<li>%s</li>", fault));
            page.add("</ul></section>");
        }
    }

    private static String styleSheet() {
        try (InputStream in = Objects.requireNonNull(HtmlReport.class.getResourceAsStream("report.css"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("the style sheet of the report cannot be read", e);
        }
    }
}
