package io.deliverykit.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import io.deliverykit.lifecycle.RuleTitle;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Which rules have a test that carries their id, and which have none: written to {@code target/rules.md} with every run. A tag
 * that looks like a rule's id and is none is a mistake.
 */
class RuleReportTest {
    private static final Pattern TAG = Pattern.compile("@Tag\\(\"([A-Z]{2}-\\d{2})\"\\)");

    @Test
    void every_tag_names_a_rule_and_the_report_says_which_rules_have_none() throws IOException {
        Map<String, Set<String>> tests = new TreeMap<>();
        for (Path source : sources()) {
            TAG.matcher(Files.readString(source))
                    .results()
                    .map(MatchResult::group)
                    .forEach(tag -> tests.computeIfAbsent(tag.substring(6, 11), rule -> new TreeSet<>())
                            .add(source.getFileName().toString().replace(".java", "")));
        }
        Map<String, RuleTitle> rules = new TreeMap<>();
        RuleTitle.all().forEach(each -> rules.put(each.id(), each));

        Path report = Files.createDirectories(Path.of("target")).resolve("rules.md");
        Files.writeString(report, report(rules, tests));

        assertThat(tests.keySet()).isNotEmpty().isSubsetOf(rules.keySet());
    }

    private static List<Path> sources() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of(".."))) {
            return files.filter(each -> each.toString().endsWith(".java"))
                    .filter(each -> !each.toString().contains("target"))
                    .toList();
        }
    }

    private static String report(Map<String, RuleTitle> rules, Map<String, Set<String>> tests) {
        long proven = rules.keySet().stream().filter(tests::containsKey).count();
        StringBuilder page = new StringBuilder(
                "# Rules and their tests\n\n" + proven + " of " + rules.size() + " rules have a tagged test.\n\n");
        page.append("| rule | title | tests |\n|---|---|---|\n");
        rules.forEach((id, rule) -> page.append("| ")
                .append(id)
                .append(" | ")
                .append(rule.english())
                .append(" | ")
                .append(String.join(", ", tests.getOrDefault(id, Set.of("none"))))
                .append(" |\n"));
        return page.toString();
    }
}
