package io.deliverykit.examples.quickstart.report;

import io.deliverykit.examples.quickstart.history.Anomaly;
import io.deliverykit.examples.quickstart.replay.Diagram;
import io.deliverykit.examples.quickstart.replay.Remark;
import io.deliverykit.examples.quickstart.replay.RuleCount;
import io.deliverykit.examples.quickstart.replay.StepTime;
import io.deliverykit.examples.quickstart.replay.StepWait;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The part of the page about rules, waiting and rows that do not add up. */
final class RuleSections {

    private static final int ANOMALIES = 200;
    private static final int BAR = 300;

    private final ReplayReport report;
    private final Texts texts;

    RuleSections(ReplayReport report, Texts texts) {
        this.report = report;
        this.texts = texts;
    }

    Html refusals() {
        Html html = new Html();
        List<RuleCount> refusals = report.outcome().refusals();
        html.add("<section class=\"long\"><h2>%s</h2>", texts.of("refusal.heading"));
        if (refusals.isEmpty()) {
            return html.add("<p class=\"intro\">%s</p></section>", texts.of("refusal.none"));
        }
        long most = refusals.stream().mapToLong(RuleCount::count).max().orElse(1);
        html.add("<p class=\"intro\">%s</p>", texts.of("refusal.intro"));
        html.add("<div class=\"rules\">")
                .tableStart(
                        texts.of("column.rule"),
                        texts.of("column.demand"),
                        texts.of("column.share"),
                        "#" + texts.of("column.rows"));
        refusals.forEach(rule -> {
            html.add("<tr><td class=\"key\">%s</td><td>%s", rule.rule(), texts.title(rule));
            examples(html, rule);
            html.add("</td><td class=\"bar\">");
            html.add("<svg viewBox=\"0 0 %d 14\" preserveAspectRatio=\"none\" aria-hidden=\"true\">", BAR);
            html.add(
                    "<rect class=\"late\" width=\"%.1f\" height=\"14\"/></svg></td>",
                    BAR * rule.count() / (double) most);
            html.add("<td class=\"n\">%s</td></tr>", texts.number(rule.count()));
        });
        return html.tableEnd().add("</div></section>");
    }

    private void examples(Html html, RuleCount rule) {
        if (!rule.examples().isEmpty()) {
            html.add("<details><summary>%s</summary><ul>", texts.of("refusal.examples"));
            rule.examples()
                    .forEach(each -> html.add(
                            "<li>%s, %s: %s</li>",
                            texts.of("refusal.row", texts.number(each.row())), each.document(), said(rule, each)));
            html.add("</ul></details>");
        }
    }

    /** What the anomaly of the row says, because it can say it in the report's language. */
    private String said(RuleCount rule, RuleCount.Example example) {
        return report.anomalies().stream()
                .filter(each -> each.row() == example.row() && rule.rule().equals(each.rule()))
                .findFirst()
                .map(texts::sentence)
                .orElse(example.text());
    }

    Html waits() {
        Html html = new Html();
        List<StepWait> waits = report.outcome().waits();
        html.add("<section><h2>%s</h2>", texts.of("wait.heading"));
        if (waits.isEmpty()) {
            return html.add("<p class=\"intro\">%s</p></section>", texts.of("wait.none"));
        }
        html.add("<p class=\"intro\">%s</p><div class=\"cards\">", texts.of("wait.intro"));
        double longest = waits.stream()
                .mapToDouble(wait -> wait.p90Hours().doubleValue())
                .max()
                .orElse(1);
        List<String> headings = List.of(
                texts.of("column.step"),
                texts.of("column.waiting"),
                texts.of("column.waitedFor"),
                texts.of("column.time"),
                "#" + texts.of("column.median"),
                "#" + texts.of("column.p90"),
                "#" + texts.of("column.times"));
        html.tableStart(headings.toArray(String[]::new));
        waits.forEach(wait -> wait(html, headings, wait, Math.max(longest, 0.001)));
        return html.tableEnd().add("</div></section>");
    }

    private void wait(Html html, List<String> headings, StepWait wait, double longest) {
        html.add("<tr>")
                .cell(headings.get(0), texts.wordFor("step", wait.step()))
                .cell(headings.get(1), texts.wordFor("role", wait.waiting()))
                .cell(headings.get(2), texts.wordFor("role", wait.waitedFor()));
        bar(html, wait.medianHours(), wait.p90Hours(), longest);
        html.cell(headings.get(4), texts.time(wait.medianHours()))
                .cell(headings.get(5), texts.time(wait.p90Hours()))
                .cell(headings.get(6), texts.number(wait.count()))
                .add("</tr>");
    }

    /** A bar up to the median, and a line on to what few or none exceed. */
    private static void bar(Html html, BigDecimal medianHours, BigDecimal reachHours, double longest) {
        double median = BAR * medianHours.doubleValue() / longest;
        double reach = BAR * reachHours.doubleValue() / longest;
        html.add(
                "<td class=\"bar\"><svg viewBox=\"0 0 %d 14\" preserveAspectRatio=\"none\" aria-hidden=\"true\">", BAR);
        html.add("<rect class=\"on\" y=\"2\" width=\"%.1f\" height=\"10\"/>", Math.max(median, 1));
        html.add(
                "<path class=\"reach\" d=\"M%.1f 7H%.1fM%.1f 3v8\"/></svg></td>",
                median, reach, Math.max(reach - 1, 1));
    }

    Html leadTimes() {
        Html html = new Html();
        List<StepTime> times = report.outcome().leadTimes();
        if (times.isEmpty()) {
            return html;
        }
        html.add("<section><h2>%s</h2>", texts.of("leadTime.heading"));
        html.add("<p class=\"intro\">%s</p><div class=\"cards\">", texts.of("leadTime.intro"));
        List<String> headings = List.of(
                texts.of("column.step"),
                texts.of("column.while"),
                "#" + texts.of("column.times"),
                texts.of("column.time"),
                "#" + texts.of("column.median"),
                "#" + texts.of("column.average"),
                "#" + texts.of("column.longest"));
        html.tableStart(headings.toArray(String[]::new));
        double longest = times.stream()
                .mapToDouble(each -> each.longestHours().doubleValue())
                .max()
                .orElse(1);
        times.forEach(each -> leadTime(html, headings, each, longest));
        return html.tableEnd().add("</div></section>");
    }

    private void leadTime(Html html, List<String> headings, StepTime time, double longest) {
        html.add("<tr>")
                .cell(headings.get(0), texts.wordFor("leadStep", time.step()))
                .cell(headings.get(1), texts.state(time.document(), time.state()))
                .cell(headings.get(2), texts.number(time.stays()));
        bar(html, time.medianHours(), time.longestHours(), longest);
        html.cell(headings.get(4), texts.time(time.medianHours()))
                .cell(headings.get(5), texts.time(time.averageHours()))
                .cell(headings.get(6), texts.time(time.longestHours()))
                .add("</tr>");
    }

    Html anomalies() {
        Html html = new Html();
        List<Anomaly> all = report.anomalies();
        html.add("<section class=\"long\"><h2>%s</h2>", texts.of("anomaly.heading"));
        if (all.isEmpty()) {
            return html.add("<p class=\"intro\">%s</p></section>", texts.of("anomaly.none"));
        }
        long rows = all.stream()
                .map(each -> each.file() + " " + each.row())
                .distinct()
                .count();
        html.add("<p class=\"intro\">%s</p>", texts.of("anomaly.intro", texts.number(all.size()), texts.number(rows)));
        html.tableStart(texts.of("column.kind"), "#" + texts.of("column.count"));
        Map<String, Long> kinds =
                all.stream().collect(Collectors.groupingBy(texts::kind, TreeMap::new, Collectors.counting()));
        kinds.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
                .forEach(each -> html.add(
                        "<tr><td>%s</td><td class=\"n\">%s</td></tr>", each.getKey(), texts.number(each.getValue())));
        html.tableEnd();
        String heading = all.size() > ANOMALIES ? texts.of("anomaly.list", ANOMALIES) : texts.of("anomaly.all");
        html.add("<details><summary>%s</summary>", heading);
        html.tableStart("#" + texts.of("column.row"), texts.of("column.kind"), texts.of("column.text"));
        all.stream().limit(ANOMALIES).forEach(each -> anomaly(html, each));
        return html.tableEnd().add("</details></section>");
    }

    private void anomaly(Html html, Anomaly anomaly) {
        String rule = anomaly.rule();
        String kind = texts.kind(anomaly) + (rule == null ? "" : " (" + rule + ")");
        html.add("<tr><td class=\"n\">%s</td>", texts.number(anomaly.row()));
        html.add("<td class=\"kind\">%s</td><td>%s</td></tr>", kind, texts.sentence(anomaly));
    }

    Html remarks() {
        Html html = new Html();
        List<Remark> remarks = report.outcome().remarks();
        if (remarks.isEmpty()) {
            return html;
        }
        html.add("<section class=\"long\"><h2>%s</h2>", texts.of("remark.heading"));
        html.add("<p class=\"intro\">%s</p>", texts.of("remark.intro"));
        html.tableStart(texts.of("column.remark"), "#" + texts.of("column.times"));
        remarks.forEach(each -> html.add(
                "<tr><td>%s</td><td class=\"n\">%s</td></tr>",
                texts.wordFor("remark", each.kind()), texts.number(each.count())));
        return html.tableEnd().add("</section>");
    }

    Html lifecycles() {
        Html html = new Html();
        List<Diagram> diagrams =
                report.outcome().lifecycles().stream().map(texts::named).toList();
        if (diagrams.isEmpty()) {
            return html;
        }
        html.add("<section class=\"long\"><h2>%s</h2>", texts.of("diagram.heading"));
        html.add("<p class=\"intro\">%s</p><div class=\"diagrams\">", texts.of("diagram.intro"));
        diagrams.forEach(diagram -> {
            html.add("<figure><figcaption>%s</figcaption>", diagram.title());
            html.add("<div class=\"scroll\">")
                    .markup(DiagramSvg.draw(diagram, texts))
                    .add("</div>");
            html.add("<details><summary>%s</summary>", texts.of("diagram.table"));
            html.tableStart(texts.of("column.from"), texts.of("column.by"), texts.of("column.to"));
            diagram.edges()
                    .forEach(edge -> html.add(
                            "<tr><td>%s</td><td>%s</td><td>%s</td></tr>", edge.from(), edge.label(), edge.to()));
            html.tableEnd().add("</details></figure>");
        });
        return html.add("</div></section>");
    }
}
