package io.deliverykit.examples.quickstart.report;

import io.deliverykit.examples.quickstart.figures.Figures;
import io.deliverykit.examples.quickstart.figures.OnTime;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;

/** Two panels over the months: above the share of lines on time, below how many lines were on time and late. */
final class MonthChart {

    private static final int LEFT = 40;
    private static final int RIGHT = 8;
    private static final int RATE_TOP = 28;
    private static final int RATE_HEIGHT = 120;
    private static final int COUNT_TOP = RATE_TOP + RATE_HEIGHT + 46;
    private static final int COUNT_HEIGHT = 90;
    private static final int HEIGHT = COUNT_TOP + COUNT_HEIGHT + 24;

    private final List<Figures.Month> months;
    private final Texts texts;
    private final int width;
    private final YearMonth first;
    private final long span;
    private final long most;

    private MonthChart(List<Figures.Month> months, Texts texts, int width) {
        this.months = months;
        this.texts = texts;
        this.width = width;
        this.first = months.get(0).month();
        this.span =
                ChronoUnit.MONTHS.between(first, months.get(months.size() - 1).month()) + 1;
        this.most = months.stream().mapToLong(m -> m.lines().population()).max().orElse(1);
    }

    /** The chart for wide windows and the same for narrow ones, of which the style sheet shows one. */
    static Html draw(List<Figures.Month> months, Texts texts) {
        return new Html()
                .markup(new MonthChart(months, texts, 1000).svg("wide"))
                .markup(new MonthChart(months, texts, 350).svg("narrow"));
    }

    private Html svg(String kind) {
        Html svg = new Html();
        svg.add(
                "<svg class=\"" + kind + "\" viewBox=\"0 0 %d %d\" role=\"img\" aria-label=\"%s\">",
                width,
                HEIGHT,
                alt());
        grid(svg);
        months.forEach(month -> column(svg, month));
        rateLine(svg);
        axis(svg);
        return svg.add("</svg>");
    }

    private String alt() {
        List<OnTime> byRate = months.stream()
                .map(Figures.Month::lines)
                .sorted(Comparator.comparing(MonthChart::share))
                .toList();
        return texts.of(
                "month.alt",
                first.toString(),
                months.get(months.size() - 1).month().toString(),
                texts.percent(byRate.get(0)),
                texts.percent(byRate.get(byRate.size() - 1)));
    }

    private static BigDecimal share(OnTime lines) {
        BigDecimal rate = lines.rate();
        return rate == null ? BigDecimal.ZERO : rate;
    }

    private void grid(Html svg) {
        svg.add("<text class=\"t\" x=\"0\" y=\"%d\">%s</text>", RATE_TOP - 16, texts.of("month.rate.axis"));
        svg.add("<text class=\"t\" x=\"0\" y=\"%d\">%s</text>", COUNT_TOP - 14, texts.of("month.count.axis"));
        for (int percent = 0; percent <= 100; percent += 50) {
            double y = rateY(percent / 100.0);
            svg.add("<path class=\"grid\" d=\"M%d %.1fH%d\"/>", LEFT, y, width - RIGHT);
            svg.add("<text class=\"t e\" x=\"%d\" y=\"%.1f\">%d%%</text>", LEFT - 6, y + 4, percent);
        }
        svg.add("<path class=\"grid\" d=\"M%d %dH%d\"/>", LEFT, COUNT_TOP + COUNT_HEIGHT, width - RIGHT);
        svg.add("<text class=\"t e\" x=\"%d\" y=\"%d\">%s</text>", LEFT - 6, COUNT_TOP + 9, texts.number(most));
        svg.add("<text class=\"t e\" x=\"%d\" y=\"%d\">0</text>", LEFT - 6, COUNT_TOP + COUNT_HEIGHT + 4);
    }

    private void column(Html svg, Figures.Month month) {
        OnTime lines = month.lines();
        double step = step();
        double gap = Math.min(6, step * 0.18);
        double x = x(month.month()) + gap / 2;
        double onTime = countHeight(lines.onTime());
        double late = countHeight(lines.late());
        double base = COUNT_TOP + COUNT_HEIGHT;
        svg.add(
                "<g><title>%s: %s / %s (%s)</title>",
                month.month(), texts.number(lines.onTime()), texts.number(lines.population()), texts.percent(lines));
        svg.add(
                "<rect class=\"on\" x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%.1f\"/>",
                x, base - onTime, step - gap, onTime);
        svg.add(
                "<rect class=\"late\" x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%.1f\"/></g>",
                x, base - onTime - late, step - gap, late);
    }

    private void rateLine(Html svg) {
        svg.add("<path class=\"rate\" d=\"");
        YearMonth previous = null;
        for (Figures.Month month : months) {
            // A month without deliveries leaves a gap: a line through it would claim a rate.
            boolean goesOn = previous != null && previous.plusMonths(1).equals(month.month());
            double x = x(month.month()) + step() / 2;
            svg.add(
                    goesOn ? "L%.1f %.1f" : "M%.1f %.1fh.01",
                    x,
                    rateY(share(month.lines()).doubleValue()));
            previous = month.month();
        }
        svg.add("\"/>");
        if (span <= 24) {
            months.forEach(month -> svg.add(
                    "<circle class=\"dot\" cx=\"%.1f\" cy=\"%.1f\" r=\"3\"/>",
                    x(month.month()) + step() / 2, rateY(share(month.lines()).doubleValue())));
        }
    }

    private void axis(Html svg) {
        int room = (int) Math.ceil(42 / step());
        boolean byYear = span > 24;
        int every = byYear ? 12 * Math.max(1, (room + 11) / 12) : room;
        for (int i = 0; i < span; i++) {
            YearMonth month = first.plusMonths(i);
            boolean labelled =
                    byYear ? month.getMonthValue() == 1 && month.getYear() % (every / 12) == 0 : i % every == 0;
            if (labelled) {
                double x = x(month) + step() / 2;
                svg.add("<path class=\"grid\" d=\"M%.1f %dv4\"/>", x, COUNT_TOP + COUNT_HEIGHT);
                svg.add(
                        "<text class=\"t m\" x=\"%.1f\" y=\"%d\">%s</text>",
                        x, HEIGHT - 6, byYear ? String.valueOf(month.getYear()) : label(month, i == 0));
            }
        }
    }

    private static String label(YearMonth month, boolean withYear) {
        return withYear || month.getMonthValue() == 1 ? month.toString() : String.format("%02d", month.getMonthValue());
    }

    private double step() {
        return (width - LEFT - RIGHT) / (double) span;
    }

    private double x(YearMonth month) {
        return LEFT + step() * ChronoUnit.MONTHS.between(first, month);
    }

    private static double rateY(double share) {
        return RATE_TOP + RATE_HEIGHT * (1 - share);
    }

    private double countHeight(long count) {
        return most == 0 ? 0 : COUNT_HEIGHT * (double) count / most;
    }
}
