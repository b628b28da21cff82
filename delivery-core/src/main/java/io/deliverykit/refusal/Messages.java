package io.deliverykit.refusal;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;

/**
 * The texts in which refusals and lifecycles are told to people, in English and Chinese; a host adds languages and puts
 * its own words in place of ours. Immutable and thread-safe; every method that adds returns a changed copy.
 *
 * <pre>{@code
 * Messages messages = desk.catalog().messages();
 * String told = messages.in(Locale.CHINESE).about("delivery-note").of(refusal);
 * }</pre>
 *
 * <p>Texts are general or belong to a lifecycle, so that {@code state.RELEASED} of a note and of an order can differ.
 * Texts of rules are found whichever lifecycle they belong to, because one document may be refused by another's rule.
 */
public final class Messages {
    private static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.CHINESE);
    private static final String GENERAL = "";

    private final Map<Place, Map<String, String>> texts;

    /** Where texts belong: a language and a lifecycle's name, empty for general ones. */
    private record Place(String language, String lifecycle) {}

    /** A text and the lifecycle it belongs to. */
    record Found(String text, String lifecycle) {}

    private Messages(Map<Place, Map<String, String>> texts) {
        this.texts = texts;
    }

    /** The engine's own texts: sorts of refusals, remedies, roles, and the words around them. */
    public static Messages standard() {
        return new Messages(Map.of()).beside(GENERAL, Messages.class);
    }

    /**
     * Adds a lifecycle's texts: the files {@code messages_en.properties} and {@code messages_zh.properties}, in UTF-8,
     * beside a class of its package. Where several lifecycles share a package, a key such as {@code unique-item/title} is
     * for that one only. A file that is not there adds nothing; in a named module the package must be open.
     */
    public Messages beside(String lifecycle, Class<?> type) {
        Messages more = this;
        for (Locale language : LANGUAGES) {
            more = more.with(lifecycle, language, own(lifecycle, read(type, language)));
        }
        return more;
    }

    /** Adds or replaces general texts in a language. */
    public Messages with(Locale language, Map<String, String> more) {
        return with(GENERAL, language, more);
    }

    /** Adds or replaces a lifecycle's texts in a language. */
    public Messages with(String lifecycle, Locale language, Map<String, String> more) {
        Map<Place, Map<String, String>> all = new LinkedHashMap<>(texts);
        Map<String, String> merged =
                new LinkedHashMap<>(all.getOrDefault(new Place(language.toLanguageTag(), lifecycle), Map.of()));
        merged.putAll(more);
        all.put(new Place(language.toLanguageTag(), lifecycle), Map.copyOf(merged));
        return new Messages(all);
    }

    /** These texts in a language; what it lacks is told in English. */
    public Wording in(Locale locale) {
        return new Wording(this, locale);
    }

    /** Whether a language has a text of its own for this key; for tests that look for missing ones. */
    public boolean has(String lifecycle, Locale language, String key) {
        return find(lifecycle, language.toLanguageTag(), key).isPresent();
    }

    /**
     * The key of the text for something by its name, for example {@code step.price-floor} for the step "price floor".
     *
     * @param sort such as {@code state}, {@code command}, {@code role}, {@code step}, {@code clock} or {@code fact}
     */
    public static String key(String sort, String name) {
        return sort + "." + name.replace("'", "").replaceAll("[^\\p{L}\\p{N}_]+", "-");
    }

    Optional<Found> find(String lifecycle, Locale locale, String key) {
        Set<String> languages = new LinkedHashSet<>(List.of(locale.toLanguageTag(), locale.getLanguage(), "en"));
        return languages.stream()
                .flatMap(language -> find(lifecycle, language, key).stream())
                .findFirst();
    }

    private Optional<Found> find(String lifecycle, String language, String key) {
        for (String home : homes(lifecycle, language, key)) {
            String text =
                    texts.getOrDefault(new Place(language, home), Map.of()).get(key);
            if (text != null) {
                return Optional.of(new Found(text, home.isEmpty() ? lifecycle : home));
            }
        }
        return Optional.empty();
    }

    private List<String> homes(String lifecycle, String language, String key) {
        List<String> homes = new ArrayList<>(List.of(lifecycle, GENERAL));
        if (key.startsWith("rule.")) {
            texts.keySet().stream()
                    .filter(place -> place.language().equals(language))
                    .forEach(place -> homes.add(place.lifecycle()));
        }
        return homes;
    }

    /** A package's texts as one of its lifecycles sees them. */
    private static Map<String, String> own(String lifecycle, Map<String, String> shared) {
        Map<String, String> own = new LinkedHashMap<>(shared);
        own.keySet().removeIf(key -> key.contains("/"));
        shared.forEach((key, text) -> {
            if (key.startsWith(lifecycle + "/")) {
                own.put(key.substring(lifecycle.length() + 1), text);
            }
        });
        return own;
    }

    private static Map<String, String> read(Class<?> type, Locale language) {
        Properties file = new Properties();
        String name = "messages_" + language.getLanguage() + ".properties";
        try (InputStream stream = type.getResourceAsStream(name)) {
            if (stream != null) {
                file.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
            }
        } catch (IOException broken) {
            throw new UncheckedIOException("cannot read " + name + " beside " + type.getName(), broken);
        }
        Map<String, String> texts = new LinkedHashMap<>();
        file.stringPropertyNames().forEach(key -> texts.put(key, file.getProperty(key)));
        return texts;
    }
}
