package io.deliverykit.examples.quickstart.report;

import io.deliverykit.chain.DeliveryChain;
import io.deliverykit.examples.quickstart.figures.OnTime;
import io.deliverykit.examples.quickstart.history.Anomaly;
import io.deliverykit.examples.quickstart.replay.Diagram;
import io.deliverykit.examples.quickstart.replay.RuleCount;
import io.deliverykit.lifecycle.Catalog;
import io.deliverykit.lifecycle.RuleTitle;
import io.deliverykit.refusal.Messages;
import io.deliverykit.refusal.Wording;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.MessageFormat;
import java.text.NumberFormat;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** The words and numbers of a report in its language. */
final class Texts {

    private static final Messages WORDS = Catalog.of(DeliveryChain.lifecycles()).messages();
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    /** So that 100 % is said of nothing that was ever late. */
    private static final BigDecimal ALMOST_ALL = new BigDecimal("99.9");

    private static final BigDecimal HOURS_WORTH_DAYS = BigDecimal.valueOf(72);
    private static final BigDecimal HOURS_IN_A_DAY = BigDecimal.valueOf(24);

    private final Language language;
    private final ResourceBundle bundle;
    private final NumberFormat numbers;

    Texts(Language language) {
        this.language = language;
        this.bundle = ResourceBundle.getBundle(
                Texts.class.getPackageName() + ".texts",
                language.locale(),
                // Without this an English report on a Chinese machine would come out in Chinese.
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        this.numbers = NumberFormat.getNumberInstance(language.locale());
        numbers.setMaximumFractionDigits(3);
    }

    String tag() {
        return language.locale().getLanguage();
    }

    String of(String key, Object... values) {
        String pattern = bundle.getString(key);
        return values.length == 0 ? pattern : new MessageFormat(pattern, language.locale()).format(values);
    }

    /** The word for something that may have one, else the thing's own name. */
    String wordFor(String family, String name) {
        String key = family + "." + name;
        return bundle.containsKey(key) ? bundle.getString(key) : name;
    }

    /** A rule in a few words, as the library calls it. */
    String title(RuleCount rule) {
        return language == Language.EN
                ? rule.title()
                : RuleTitle.of(rule.rule()).map(RuleTitle::chinese).orElse(rule.title());
    }

    /** The same diagram with the library's names for states and commands. */
    Diagram named(Diagram diagram) {
        Wording words = WORDS.in(language.locale()).about(diagram.name());
        UnaryOperator<String> state = name -> words.name("state", name);
        return new Diagram(
                diagram.name(),
                words.title(),
                diagram.states().stream().map(state).toList(),
                diagram.ends().stream().map(state).collect(Collectors.toSet()),
                diagram.edges().stream()
                        .map(edge -> new Diagram.Edge(
                                state.apply(edge.from()), state.apply(edge.to()), words.name("command", edge.label())))
                        .toList());
    }

    /** A state of a document, with the library's names for both. */
    String state(String document, String state) {
        Wording words = WORDS.in(language.locale()).about(document);
        return of("leadTime.state", words.title(), words.name("state", state));
    }

    String number(long number) {
        return numbers.format(number);
    }

    String number(BigDecimal number) {
        return numbers.format(number);
    }

    /** A quantity in each of its units. */
    String quantity(Map<String, BigDecimal> byUnit) {
        return byUnit.isEmpty()
                ? number(0)
                : byUnit.entrySet().stream()
                        .map(each -> (number(each.getValue()) + " " + each.getKey()).strip())
                        .collect(Collectors.joining(of("list.and")));
    }

    /** A share in per cent with one decimal; a dash when there is nothing to judge. */
    String percent(OnTime onTime) {
        BigDecimal rate = onTime.rate();
        if (rate == null) {
            return "–";
        }
        BigDecimal percent = rate.multiply(HUNDRED).setScale(1, RoundingMode.HALF_UP);
        boolean isRoundedAway = onTime.late() > 0 && percent.compareTo(HUNDRED) == 0;
        return (isRoundedAway ? ALMOST_ALL : percent) + "%";
    }

    /** Hours, or days where hours would be a large number. */
    String time(BigDecimal hours) {
        if (hours.compareTo(HOURS_WORTH_DAYS) < 0) {
            return of("time.hours", hours.setScale(1, RoundingMode.HALF_UP).toPlainString());
        }
        return of(
                "time.days",
                hours.divide(HOURS_IN_A_DAY, 1, RoundingMode.HALF_UP).toPlainString());
    }

    /** The sentence of an anomaly; one that the language has no sentence for stays English. */
    String sentence(Anomaly anomaly) {
        String key = "anomaly." + anomaly.kind() + ".text";
        return bundle.containsKey(key) && !anomaly.details().isEmpty()
                ? of(key, anomaly.details().toArray())
                : anomaly.text();
    }

    String kind(Anomaly anomaly) {
        return wordFor("anomaly", anomaly.kind());
    }
}
