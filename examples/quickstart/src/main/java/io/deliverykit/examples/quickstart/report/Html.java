package io.deliverykit.examples.quickstart.report;

import java.util.Locale;

/** A page under construction. What is put in as text is escaped, so that a customer's name cannot become markup. */
final class Html {

    private final StringBuilder out = new StringBuilder(64 * 1024);

    static String escape(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                case '\'' -> escaped.append("&#39;");
                default -> escaped.appendCodePoint(isControl(c) ? ' ' : c);
            }
        });
        return escaped.toString();
    }

    private static boolean isControl(int c) {
        return c < 0x20 && c != '\n' && c != '\t';
    }

    /** Markup as it stands; every {@code %s} is filled with escaped text. */
    Html add(String markup, Object... texts) {
        Object[] escaped = new Object[texts.length];
        for (int i = 0; i < texts.length; i++) {
            escaped[i] = texts[i] instanceof Number ? texts[i] : escape(String.valueOf(texts[i]));
        }
        // The root locale keeps the decimal point of coordinates a point.
        out.append(texts.length == 0 ? markup : String.format(Locale.ROOT, markup, escaped));
        return this;
    }

    /** Markup that was built elsewhere. */
    Html markup(Html other) {
        out.append(other.out);
        return this;
    }

    Html tableStart(String... headings) {
        add("<table><thead><tr>");
        for (String heading : headings) {
            // A leading # marks a column of numbers.
            boolean number = heading.startsWith("#");
            add(
                    number ? "<th scope=\"col\" class=\"n\">%s</th>" : "<th scope=\"col\">%s</th>",
                    heading.substring(number ? 1 : 0));
        }
        return add("</tr></thead><tbody>");
    }

    /** A cell that brings its column's heading along, for narrow windows where the table becomes a list of cards. */
    Html cell(String heading, String text) {
        boolean number = heading.startsWith("#");
        return add(
                number ? "<td class=\"n\" data-label=\"%s\">%s</td>" : "<td data-label=\"%s\">%s</td>",
                heading.substring(number ? 1 : 0),
                text);
    }

    Html tableEnd() {
        return add("</tbody></table>");
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
