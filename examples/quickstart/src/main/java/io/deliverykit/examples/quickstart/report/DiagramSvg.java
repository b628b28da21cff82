package io.deliverykit.examples.quickstart.report;

import io.deliverykit.examples.quickstart.replay.Diagram;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A lifecycle drawn as a ladder: one state below the other, so that nothing crosses a name and it fits a phone. A step
 * to the next state goes straight down; one that skips states runs in a lane on the right, one that goes back in a lane
 * on the left. Steps into the same state share a lane.
 */
final class DiagramSvg {

    private static final int LANE = 12;
    private static final int LABEL_LINE = 13;
    private static final int NARROWEST_BOX = 124;
    private static final int BOX_HEIGHT = 28;
    private static final int CORNER = 7;
    /** How far down a box's side steps come in; what goes out stands below that. */
    private static final int ENTRY = 7;

    private static final int LONGEST_LINE = 20;
    /** Fair widths of one character of a label and of a state's name; wide characters count twice. */
    private static final double CHARACTER = 5.6;

    private static final double CHARACTER_IN_BOX = 7.8;

    private final Diagram diagram;
    private final Texts texts;
    private final Ladder ladder;
    private final Map<String, Integer> laneRight;
    private final Map<String, Integer> laneLeft;
    private final int boxX;
    private final int boxWidth;
    private final int rightLanesX;
    private final int width;

    private DiagramSvg(Diagram diagram, Texts texts) {
        this.diagram = diagram;
        this.texts = texts;
        this.ladder = Ladder.of(diagram);
        this.laneRight = lanes(ladder.ahead());
        this.laneLeft = lanes(ladder.back());
        this.boxWidth = diagram.states().stream()
                .mapToInt(state -> (int) (characters(state) * CHARACTER_IN_BOX) + 16)
                .reduce(NARROWEST_BOX, Math::max);
        int leftLabels = laneLeft.isEmpty() ? 6 : labelWidth(ladder.back()) + 14;
        this.boxX = laneLeft.size() * LANE + leftLabels;
        int downLabels = labelWidth(ladder.down()) - boxWidth / 2 + 12;
        int rightLabels = laneRight.isEmpty() ? 0 : labelWidth(ladder.ahead()) + 14;
        this.rightLanesX = boxX + boxWidth + Math.max(6, rightLabels);
        this.width = Math.max(rightLanesX + laneRight.size() * LANE + 4, boxX + boxWidth + downLabels);
    }

    static Html draw(Diagram diagram, Texts texts) {
        return new DiagramSvg(diagram, texts).svg();
    }

    /** Lanes by target, the nearest first; the target that lies farthest gets the outermost. */
    private Map<String, Integer> lanes(List<Diagram.Edge> edges) {
        Map<Integer, String> byDistance = new TreeMap<>();
        edges.forEach(edge -> byDistance.put(reach(edge.to(), edges) * 1000 + ladder.rank(edge.to()), edge.to()));
        Map<String, Integer> lanes = new LinkedHashMap<>();
        byDistance.values().forEach(target -> lanes.put(target, lanes.size()));
        return lanes;
    }

    private int reach(String target, List<Diagram.Edge> edges) {
        return edges.stream()
                .filter(edge -> edge.to().equals(target))
                .mapToInt(edge -> Math.abs(ladder.rank(edge.from()) - ladder.rank(target)))
                .max()
                .orElse(0);
    }

    private static int labelWidth(List<Diagram.Edge> edges) {
        return edges.stream()
                .flatMap(edge -> lines(edge).stream())
                .mapToInt(line -> (int) (characters(line) * CHARACTER))
                .max()
                .orElse(0);
    }

    /** A label to be read line by line, so that the drawing stays narrow. */
    private static List<String> lines(Diagram.Edge edge) {
        return edge.label().lines().toList();
    }

    private static int characters(String text) {
        return text.codePoints().map(c -> c > 0x2E80 ? 2 : 1).sum();
    }

    private Html svg() {
        Html svg = new Html();
        int height = ladder.height();
        svg.add(
                "<svg class=\"diagram\" viewBox=\"0 0 %d %d\" width=\"%d\" height=\"%d\" role=\"img\" aria-label=\"%s\">",
                width,
                height,
                width,
                height,
                texts.of(
                        "diagram.alt",
                        diagram.title(),
                        diagram.states().size(),
                        diagram.edges().size()));
        diagram.states().forEach(state -> {
            down(svg, state);
            sideways(svg, state, ladder.ahead(), true);
            sideways(svg, state, ladder.back(), false);
        });
        diagram.states().forEach(state -> box(svg, state));
        return svg.add("</svg>");
    }

    private void down(Html svg, String state) {
        List<Diagram.Edge> steps = ladder.from(state, ladder.down());
        if (steps.isEmpty()) {
            return;
        }
        int x = boxX + boxWidth / 2;
        int top = ladder.y(state) + BOX_HEIGHT;
        int bottom = ladder.y(steps.get(0).to());
        svg.add("<path class=\"edge\" d=\"M%d %dV%d\"/>", x, top, bottom - 5);
        svg.add("<path class=\"tip\" d=\"M%d %dl-4 -7h8z\"/>", x, bottom, x);
        label(svg, lines(steps.get(0)), "", x + 8, top + ladder.below(state) + LABEL_LINE);
    }

    private static void label(Html svg, List<String> lines, String side, int x, int firstBaseline) {
        for (int i = 0; i < lines.size(); i++) {
            svg.add(
                    "<text class=\"l" + side + "\" x=\"%d\" y=\"%d\">%s</text>",
                    x,
                    firstBaseline + i * LABEL_LINE,
                    lines.get(i));
        }
    }

    private void sideways(Html svg, String state, List<Diagram.Edge> edges, boolean right) {
        int baseline = ladder.y(state) + ladder.firstBaseline(state, edges);
        for (Diagram.Edge step : ladder.from(state, edges)) {
            List<String> lines = lines(step);
            int start = right ? boxX + boxWidth : boxX;
            int lane = right
                    ? rightLanesX + laneRight.getOrDefault(step.to(), 0) * LANE
                    : boxX - labelWidth(ladder.back()) - 14 - laneLeft.getOrDefault(step.to(), 0) * LANE;
            int y = baseline + (lines.size() - 1) * LABEL_LINE + 3;
            route(svg, start, y, lane, ladder.y(step.to()) + ENTRY, right);
            label(svg, lines, right ? "" : " e", start + (right ? 8 : -8), baseline);
            baseline += lines.size() * LABEL_LINE;
        }
    }

    private void route(Html svg, int start, int y, int lane, int target, boolean right) {
        int turn = right ? CORNER : -CORNER;
        int fall = target > y ? CORNER : -CORNER;
        svg.add(
                "<path class=\"edge\" d=\"M%d %dH%dq%d 0 %d %dV%dq0 %d %d %dH%d\"/>",
                start, y, lane - turn, turn, turn, fall, target - fall, fall, -turn, fall, start + (right ? 5 : -5));
        svg.add("<path class=\"tip\" d=\"M%d %dl%d -4v8z\"/>", start, target, right ? 7 : -7);
    }

    private void box(Html svg, String state) {
        int y = ladder.y(state);
        boolean end = diagram.ends().contains(state);
        svg.add(
                "<rect class=\"box%s\" x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\" rx=\"5\"/>",
                end ? " end" : "", boxX, y, boxWidth, BOX_HEIGHT);
        if (end) {
            svg.add(
                    "<rect class=\"inner\" x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\" rx=\"3\"/>",
                    boxX + 3, y + 3, boxWidth - 6, BOX_HEIGHT - 6);
        }
        svg.add("<text class=\"s m\" x=\"%d\" y=\"%d\">%s</text>", boxX + boxWidth / 2, y + 18, state);
    }

    /** Which step goes where on the ladder, and how far apart the rungs must be for their labels. */
    record Ladder(
            Diagram diagram,
            Map<String, Integer> rungs,
            List<Diagram.Edge> down,
            List<Diagram.Edge> ahead,
            List<Diagram.Edge> back) {

        static Ladder of(Diagram diagram) {
            Map<String, Integer> ranks = new LinkedHashMap<>();
            diagram.states().forEach(state -> ranks.put(state, ranks.size()));
            List<Diagram.Edge> down = new ArrayList<>();
            List<Diagram.Edge> ahead = new ArrayList<>();
            List<Diagram.Edge> back = new ArrayList<>();
            for (Diagram.Edge edge : merged(diagram)) {
                int from = ranks.getOrDefault(edge.from(), 0);
                int to = ranks.getOrDefault(edge.to(), 0);
                (to == from + 1 ? down : to > from ? ahead : back).add(edge);
            }
            Ladder flat = new Ladder(diagram, ranks, down, ahead, back);
            Map<String, Integer> tops = new LinkedHashMap<>();
            int y = 10;
            for (String state : diagram.states()) {
                y += flat.above(state);
                tops.put(state, y);
                int labels = flat.from(state, down).stream()
                        .mapToInt(edge -> lines(edge).size())
                        .sum();
                y += BOX_HEIGHT + flat.below(state) + 14 + labels * LABEL_LINE;
            }
            return new Ladder(diagram, tops, down, ahead, back);
        }

        /** Steps between the same two states are one line with all their labels. */
        private static List<Diagram.Edge> merged(Diagram diagram) {
            Map<List<String>, String> labels = new LinkedHashMap<>();
            diagram.edges()
                    .forEach(edge -> labels.merge(
                            List.of(edge.from(), edge.to()), wrapped(edge.label()), (a, b) -> a + "\n" + b));
            return labels.entrySet().stream()
                    .map(entry -> new Diagram.Edge(
                            entry.getKey().get(0), entry.getKey().get(1), entry.getValue()))
                    .toList();
        }

        private static String wrapped(String label) {
            StringBuilder lines = new StringBuilder();
            int length = 0;
            for (String word : label.split(" ", -1)) {
                boolean fits = length == 0 || length + 1 + word.length() <= LONGEST_LINE;
                lines.append(length == 0 ? "" : fits ? " " : "\n").append(word);
                length = fits ? length + 1 + word.length() : word.length();
            }
            return lines.toString();
        }

        /** Where the first label of the steps that leave a box on one side stands, from the box's top. */
        int firstBaseline(String state, List<Diagram.Edge> side) {
            int centred = BOX_HEIGHT / 2 + 3 - (labels(state, side) - 1) * LABEL_LINE / 2;
            boolean isEntered = side.stream().anyMatch(edge -> edge.to().equals(state));
            return isEntered ? Math.max(centred, ENTRY + LABEL_LINE) : centred;
        }

        private int labels(String state, List<Diagram.Edge> side) {
            return from(state, side).stream()
                    .mapToInt(edge -> lines(edge).size())
                    .sum();
        }

        /** How far labels rise above a box. */
        private int above(String state) {
            return Math.max(0, LABEL_LINE - Math.min(firstBaseline(state, ahead), firstBaseline(state, back)));
        }

        /** How far labels hang below a box. */
        int below(String state) {
            return Math.max(0, Math.max(hanging(state, ahead), hanging(state, back)));
        }

        private int hanging(String state, List<Diagram.Edge> side) {
            int labels = labels(state, side);
            return labels == 0 ? 0 : firstBaseline(state, side) + (labels - 1) * LABEL_LINE + 6 - BOX_HEIGHT;
        }

        List<Diagram.Edge> from(String state, List<Diagram.Edge> edges) {
            return edges.stream().filter(edge -> edge.from().equals(state)).toList();
        }

        int rank(String state) {
            return diagram.states().indexOf(state);
        }

        int y(String state) {
            return rungs.getOrDefault(state, 0);
        }

        int height() {
            return rungs.values().stream().mapToInt(Integer::intValue).max().orElse(0) + BOX_HEIGHT + 20;
        }
    }
}
