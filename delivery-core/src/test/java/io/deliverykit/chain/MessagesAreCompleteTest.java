package io.deliverykit.chain;

import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import io.deliverykit.lifecycle.Catalog;
import io.deliverykit.lifecycle.Lifecycle;
import io.deliverykit.lifecycle.Vocabulary;
import io.deliverykit.party.Role;
import io.deliverykit.refusal.Messages;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.lang.reflect.Field;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Whatever can be told to a person has a text in both languages, and no text is left over. */
class MessagesAreCompleteTest {
    private static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.CHINESE);
    /** What keys begin with; others name a value that a figure can have, such as {@code payment.CREDIT}. */
    private static final Set<String> SORTS = Set.of(
            "title",
            "state",
            "command",
            "rule",
            "provided",
            "approval",
            "step",
            "covered",
            "clock",
            "fact",
            "condition");

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(?:[a-z-]+:)?([A-Za-z]+)}");
    private static final Pattern REFUSED =
            Pattern.compile("Refusal\\.of\\(\\s*(?:Refusal\\.)?(?:Kind\\.)?([A-Z_]+),\\s*([^,]+?),\\s*\"([^\"]+)\"");
    private static final Pattern OBJECTED = Pattern.compile("\\bno\\(\\s*\"([^\"]+)\",\\s*\"([^\"]+)\"");
    private static final Pattern REMEDY = Pattern.compile("(?:passesBy|new Remedy)\\(\\s*\"([^\"]+)\"");
    private static final Pattern DRAWN =
            Pattern.compile("\\btext\\(\\s*(?:\\w+ \\? )?\"([a-z-]+)\"(?: : \"([a-z-]+)\")?");
    private static final Pattern COLUMN = Pattern.compile("\"(column\\.[a-z-]+)\"|add\\(columns, \"([a-z]+)\"");

    private static final List<String> CONSTRAINTS = List.of(
            "NotNull",
            "NotBlank",
            "NotEmpty",
            "Null",
            "AssertTrue",
            "AssertFalse",
            "Positive",
            "PositiveOrZero",
            "Negative",
            "NegativeOrZero",
            "Min",
            "Max",
            "DecimalMin",
            "DecimalMax",
            "Size",
            "Digits",
            "Pattern",
            "Email",
            "Past",
            "PastOrPresent",
            "Future",
            "FutureOrPresent");

    private final String sources = sources(Path.of("src/main/java"));

    @TestFactory
    Stream<DynamicTest> every_kind_of_document_has_its_texts() {
        Map<Package, List<Lifecycle<?>>> byPackage = DeliveryChain.lifecycles().stream()
                .collect(groupingBy(each -> each.document().getPackage()));
        return byPackage.values().stream()
                .map(lifecycles -> DynamicTest.dynamicTest(
                        lifecycles.get(0).document().getPackageName(), () -> checkPackage(lifecycles)));
    }

    private void checkPackage(List<Lifecycle<?>> lifecycles) {
        Messages messages = Catalog.of(DeliveryChain.lifecycles()).messages();
        Class<?> home = lifecycles.get(0).document();
        for (Locale language : LANGUAGES) {
            Map<String, String> texts = bundle(home, language);
            Set<String> missing = new TreeSet<>();
            Set<String> leftOver = new TreeSet<>(texts.keySet());
            Set<String> values = placeholders(texts.values());
            leftOver.removeIf(key -> values.contains(sortOf(key)) && !SORTS.contains(sortOf(key)));
            for (Lifecycle<?> each : lifecycles) {
                for (String key : Vocabulary.of(each)) {
                    if (!messages.has(each.name(), language, key)) {
                        missing.add(each.name() + "/" + key);
                    }
                    leftOver.removeAll(Set.of(key, each.name() + "/" + key));
                }
            }
            assertThat(missing).as("texts missing in " + language).isEmpty();
            assertThat(leftOver).as("texts left over in " + language).isEmpty();
        }
        checkLanguages(home);
    }

    @Test
    void the_engine_has_a_text_for_all_that_it_refuses_and_draws() {
        Set<String> needed = new TreeSet<>(refusals());
        matches(REMEDY, sources).forEach(match -> needed.add("remedy." + match.group(1)));
        Arrays.stream(Role.class.getFields())
                .filter(field -> field.getType() == Role.class)
                .map(Field::getName)
                .forEach(name -> needed.add("role." + name));
        needed.addAll(drawn());
        matches(Pattern.compile("\"(format\\.[a-z-]+)\""), sources).forEach(match -> needed.add(match.group(1)));
        List.of("approve", "reject", "withdraw", "forward", "remind", "escalate", "redact", "move")
                .forEach(each -> needed.add("command." + each));
        needed.addAll(List.of("fact.owner", "amount.unknown"));
        CONSTRAINTS.forEach(each -> needed.add("expected." + each));

        for (Locale language : LANGUAGES) {
            Set<String> missing = new TreeSet<>(needed);
            missing.removeAll(bundle(Messages.class, language).keySet());
            Set<String> leftOver =
                    new TreeSet<>(bundle(Messages.class, language).keySet());
            leftOver.removeAll(needed);
            assertThat(missing).as("texts missing in " + language).isEmpty();
            assertThat(leftOver).as("texts left over in " + language).isEmpty();
        }
        checkLanguages(Messages.class);
    }

    /** One rule may stand in the texts of two documents; then it must read the same. */
    @Test
    void a_rule_reads_the_same_in_whichever_document_it_stands() {
        for (Locale language : LANGUAGES) {
            Map<String, String> seen = new TreeMap<>();
            for (Lifecycle<?> each : DeliveryChain.lifecycles()) {
                bundle(each.document(), language).forEach((key, text) -> {
                    if (key.startsWith("rule.")) {
                        assertThat(text).as(key + " in " + language).isEqualTo(seen.getOrDefault(key, text));
                        seen.put(key, text);
                    }
                });
            }
        }
    }

    private void checkLanguages(Class<?> home) {
        Map<String, String> english = bundle(home, Locale.ENGLISH);
        Map<String, String> chinese = bundle(home, Locale.CHINESE);
        assertThat(chinese.keySet()).isEqualTo(english.keySet());
        english.forEach((key, text) -> {
            assertThat(text).as(key).isNotBlank();
            assertThat(placeholders(List.of(chinese.get(key))))
                    .as("placeholders of " + key)
                    .isEqualTo(placeholders(List.of(text)));
            if (key.matches("(rule|refusal|remedy)\\..*")) {
                assertThat(placeholders(List.of(text)))
                        .as("figures of " + key)
                        .allSatisfy(name -> assertThat(sources).contains('"' + name + '"'));
            }
        });
    }

    private Set<String> refusals() {
        Set<String> names = new TreeSet<>();
        matches(REFUSED, sources)
                .forEach(match -> names.add(
                        match.group(1).equals("RULE")
                                ? "rule." + match.group(2).replace("\"", "") + "." + match.group(3)
                                : "refusal." + match.group(3)));
        matches(OBJECTED, sources).forEach(match -> names.add("rule." + match.group(1) + "." + match.group(2)));
        return names;
    }

    private static Set<String> drawn() {
        String drawings = Stream.of("Phrases", "MarkdownTable", "MermaidDiagram")
                .map(each -> sources(Path.of("src/main/java/io/deliverykit/lifecycle/" + each + ".java")))
                .reduce("", String::concat);
        Set<String> keys = new TreeSet<>();
        for (Pattern each : List.of(DRAWN, COLUMN)) {
            matches(each, drawings).forEach(match -> {
                for (int group = 1; group <= match.groupCount(); group++) {
                    if (match.group(group) != null) {
                        keys.add("draw." + match.group(group));
                    }
                }
            });
        }
        return keys;
    }

    private static String sortOf(String key) {
        return key.substring(0, key.indexOf('.') < 0 ? key.length() : key.indexOf('.'));
    }

    private static Set<String> placeholders(Iterable<String> texts) {
        Set<String> names = new TreeSet<>();
        texts.forEach(text -> matches(PLACEHOLDER, text).forEach(match -> names.add(match.group(1))));
        return names;
    }

    private static List<MatchResult> matches(Pattern pattern, String text) {
        return pattern.matcher(text).results().toList();
    }

    private static Map<String, String> bundle(Class<?> home, Locale language) {
        Properties file = new Properties();
        String name = "messages_" + language.getLanguage() + ".properties";
        try (var stream = home.getResourceAsStream(name)) {
            assertThat(stream).as(name + " beside " + home.getName()).isNotNull();
            file.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        Map<String, String> texts = new TreeMap<>();
        file.stringPropertyNames().forEach(key -> texts.put(key, file.getProperty(key)));
        return texts;
    }

    private static String sources(Path root) {
        try (Stream<Path> files = Files.walk(root)) {
            List<String> all = new ArrayList<>();
            for (Path each :
                    files.filter(file -> file.toString().endsWith(".java")).toList()) {
                all.add(Files.readString(each));
            }
            return String.join("\n", all);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
