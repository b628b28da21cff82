package io.deliverykit.rest;

import io.deliverykit.refusal.Messages;
import io.deliverykit.refusal.Refusal;
import io.deliverykit.refusal.Remedy;
import io.deliverykit.refusal.Wording;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** Puts problems and reasons into the language that the client asks for: Chinese or English, English when neither. */
final class Words {
    private final Wording reasons;
    private final ResourceBundle problems;

    private Words(Wording reasons, ResourceBundle problems) {
        this.reasons = reasons;
        this.problems = problems;
    }

    /**
     * The words in the first language that there is.
     *
     * @param wanted in the order of preference
     */
    static Words of(Messages messages, List<Locale> wanted) {
        String language = wanted.stream()
                .map(Locale::getLanguage)
                .filter(Set.of("zh", "en")::contains)
                .findFirst()
                .orElse("en");
        boolean isChinese = language.equals("zh");
        String name = Words.class.getPackageName() + ".problems";
        return new Words(
                messages.in(isChinese ? Locale.CHINESE : Locale.ENGLISH),
                // English is the root: under any other name it would give way to the language of the machine.
                ResourceBundle.getBundle(name, isChinese ? Locale.CHINESE : Locale.ROOT));
    }

    /** The same about this kind of document. */
    Words about(String type) {
        return new Words(reasons.about(type), problems);
    }

    Wording wording() {
        return reasons;
    }

    Locale language() {
        return reasons.locale();
    }

    String title(Problem problem) {
        return problems.getString(problem.name() + ".title");
    }

    /** What went wrong in this very request. */
    String detail(Problem problem) {
        if (!problem.reasons().isEmpty()) {
            return problem.reasons().stream().map(this::of).collect(Collectors.joining(" "));
        }
        String text = problems.getString(problem.name() + ".detail");
        for (Map.Entry<String, Object> each : problem.members().entrySet()) {
            text = text.replace("{" + each.getKey() + "}", written(each.getValue()));
        }
        return text;
    }

    private static String written(Object value) {
        return value instanceof Iterable<?> many
                ? StreamSupport.stream(many.spliterator(), false)
                        .map(String::valueOf)
                        .collect(Collectors.joining(", "))
                : String.valueOf(value);
    }

    String of(Refusal reason) {
        return reasons.of(reason);
    }

    String of(Remedy remedy) {
        return reasons.of(remedy);
    }
}
