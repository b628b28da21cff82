package io.deliverykit.lifecycle;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Scanner;
import java.util.function.Function;

/**
 * A rule of the regulations as people call it: its id, its kinds, and a short title in two languages.
 *
 * <p>The list stands in {@code rules.csv} beside this class. A rule id that is not in it does not exist.
 *
 * @param id two letters and two digits, such as {@code DN-12}
 * @param kinds one or several of G (guard), A (approval), S (state), D (deadline), R (record), M (measure), parted by
 *     slashes
 * @param english the title in English
 * @param chinese the title in the words of the regulations
 */
public record RuleTitle(String id, String kinds, String english, String chinese) {

    private static final List<RuleTitle> ALL = read();
    private static final Map<String, RuleTitle> BY_ID =
            ALL.stream().collect(toUnmodifiableMap(RuleTitle::id, Function.identity()));

    /**
     * Every rule there is.
     *
     * @return the rules in the order of the list
     */
    public static List<RuleTitle> all() {
        return ALL;
    }

    /**
     * The rule of this id.
     *
     * @param id such as {@code DN-12}
     * @return the rule, or empty when there is none of this id
     */
    public static Optional<RuleTitle> of(String id) {
        return Optional.ofNullable(BY_ID.get(id));
    }

    private static List<RuleTitle> read() {
        try (var list = new Scanner(requireNonNull(RuleTitle.class.getResourceAsStream("rules.csv")), UTF_8)) {
            return list.useDelimiter("\\R")
                    .tokens()
                    .skip(1)
                    .map(RuleTitle::parse)
                    .toList();
        }
    }

    private static RuleTitle parse(String row) {
        String[] fields = row.split(",", -1);
        return new RuleTitle(fields[0], fields[1], fields[2], fields[3]);
    }
}
