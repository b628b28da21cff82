package io.deliverykit.rest;

import io.deliverykit.refusal.Refusal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;

/** Puts problems and refusals into the language that the client asks for: Chinese or English, English when neither. */
final class Wording {
    private final Locale language;
    private final ResourceBundle words;

    private Wording(Locale language) {
        this.language = language;
        // English is the root: any other name would fall back to the language of the machine.
        this.words = ResourceBundle.getBundle(
                Wording.class.getPackageName() + ".problems", language.equals(Locale.CHINESE) ? language : Locale.ROOT);
    }

    /** @param wanted in the order of preference */
    static Wording of(List<Locale> wanted) {
        for (Locale each : wanted) {
            if (each.getLanguage().equals("zh")) {
                return new Wording(Locale.CHINESE);
            }
            if (each.getLanguage().equals("en")) {
                break;
            }
        }
        return new Wording(Locale.ENGLISH);
    }

    Locale language() {
        return language;
    }

    String title(Problem problem) {
        return words.getString(problem.name() + ".title");
    }

    /** One sentence on what went wrong in this very request. */
    String detail(Problem problem) {
        if (!problem.reasons().isEmpty()) {
            return String.join(
                    "; ", problem.reasons().stream().map(this::reason).toList());
        }
        String text = words.getString(problem.name() + ".detail");
        for (Map.Entry<String, Object> each : problem.members().entrySet()) {
            text = text.replace("{" + each.getKey() + "}", written(each.getValue()));
        }
        return text;
    }

    private static String written(Object value) {
        return value instanceof Iterable<?> many
                ? String.join(
                        ", ",
                        java.util.stream.StreamSupport.stream(many.spliterator(), false)
                                .map(String::valueOf)
                                .toList())
                : String.valueOf(value);
    }

    /** A reason as a sentence. The one place where refusals become text. */
    String reason(Refusal reason) {
        return reason.key() + (reason.values().isEmpty() ? "" : " " + reason.values());
    }
}
