package io.deliverykit.refusal;

import io.deliverykit.party.Role;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * {@link Messages} in one language, about one kind of document. Immutable and thread-safe.
 *
 * <p>It never throws for a text or a figure that is missing: it then shows the name and the figures it has.
 */
public final class Wording {
    /** {@code {over}}, or {@code {sales-order:state}} for a state as that lifecycle calls it. */
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(?:([a-z-]+):)?([A-Za-z]+)}");

    private static final Pattern INSTANT = Pattern.compile("\\d{4}-\\d\\d-\\d\\dT[\\d:.]+Z");
    private static final DateTimeFormatter MINUTES = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

    /** Figures that hold one or several things of another sort. */
    private static final Map<String, String> SORTS = Map.of("possible", "command", "roles", "role", "other", "step");

    /** Figures that hold several pairs {@code first/next}: by which text each is told, and of which sort the first is. */
    private static final Map<String, Pairs> PAIRS =
            Map.of("between", new Pairs("format.done", "command"), "items", new Pairs("format.overdue", "days"));

    private record Pairs(String text, String sort) {
        List<String> of(String value) {
            return List.of(value.split(", (?=[a-z0-9-]+/)"));
        }
    }

    private final Messages messages;
    private final Locale locale;
    private final String lifecycle;
    private final @Nullable ZoneId zone;

    Wording(Messages messages, Locale locale) {
        this(messages, locale, "", null);
    }

    private Wording(Messages messages, Locale locale, String lifecycle, @Nullable ZoneId zone) {
        this.messages = messages;
        this.locale = locale;
        this.lifecycle = lifecycle;
        this.zone = zone;
    }

    /** The same about this kind of document, whose words come first. */
    public Wording about(String name) {
        return new Wording(messages, locale, name, zone);
    }

    /** The same with moments told in this zone; without one they stay in UTC as ISO 8601 writes them. */
    public Wording at(ZoneId where) {
        return new Wording(messages, locale, lifecycle, where);
    }

    public Locale locale() {
        return locale;
    }

    /** A refusal in full sentences: the reason, its rule, what would make it pass, who could permit it, who refused. */
    public String of(Refusal refusal) {
        List<String> ways = new ArrayList<>();
        refusal.remedies().forEach(each -> ways.add(of(each)));
        boolean isForOthers = refusal.kind() == Refusal.Kind.NOT_BY_ROLE;
        if (isForOthers && ways.isEmpty() && !refusal.liftedBy().isEmpty()) {
            ways.add(text("remedy.ask-one-of", Map.of("roles", names(refusal.liftedBy()))));
        }
        Map<String, String> parts =
                Map.of("reason", reason(refusal), "rule", refusal.rule(), "ways", joined("format.either", ways));
        String told = text(ways.isEmpty() ? "format.reason" : "format.reason-with-ways", parts);
        if (!isForOthers && !refusal.liftedBy().isEmpty()) {
            told = pair("format.also", told, text("format.lifted-by", Map.of("roles", names(refusal.liftedBy()))));
        }
        String whence = refusal.whence();
        return whence == null ? told : pair("format.also", told, text("format.whence", Map.of("whence", whence)));
    }

    /** What would make a refused action pass. */
    public String of(Remedy remedy) {
        return text("remedy." + remedy.key(), remedy.values());
    }

    public String of(Role role) {
        return name("role", role.name());
    }

    /** One reason alone, without its rule and what follows. */
    public String reason(Refusal refusal) {
        return text(refusal.key(), refusal.values());
    }

    /** What the kind of document is called. */
    public String title() {
        return find("title").orElse(lifecycle);
    }

    /**
     * What something is called, by its name in code.
     *
     * @param sort such as {@code state}, {@code command}, {@code step}, {@code clock} or {@code fact}
     */
    public String name(String sort, String name) {
        return find(Messages.key(sort, name)).orElse(name);
    }

    /** What a rule demands, in words that finish "provided that …". */
    public String demand(String rule, String name) {
        return find("provided." + rule + "." + name).orElseGet(() -> name.replace('-', ' '));
    }

    /** The text of this key with its figures put in; the key's last part and the figures when there is none. */
    public String text(String key, Map<String, String> values) {
        Optional<Messages.Found> found = messages.find(lifecycle, locale, key);
        if (found.isEmpty()) {
            String readable = key.substring(key.lastIndexOf('.') + 1).replace('-', ' ');
            return values.isEmpty() ? readable : readable + " " + values;
        }
        Wording home = about(found.get().lifecycle());
        Matcher matcher = PLACEHOLDER.matcher(found.get().text());
        return matcher.replaceAll(match -> Matcher.quoteReplacement(home.figure(match, values)));
    }

    private String figure(MatchResult placeholder, Map<String, String> values) {
        String value = values.get(placeholder.group(2));
        if (value == null) {
            return "…";
        }
        if (placeholder.group(2).equals("expected")) {
            return expected(value, values);
        }
        String owner = placeholder.group(1);
        return (owner == null ? this : about(owner)).shown(placeholder.group(2), value);
    }

    /** What a value should have been: a constraint by its name, or a host's own words. */
    private String expected(String constraint, Map<String, String> bounds) {
        String key = "expected." + constraint;
        return find(key).isPresent() ? text(key, bounds) : constraint;
    }

    private String shown(String name, String value) {
        String sort = SORTS.getOrDefault(name, name);
        Pairs pairs = PAIRS.get(name);
        if (pairs != null) {
            return list(pairs.of(value).stream().map(each -> told(pairs, each)).toList());
        }
        if (name.equals("possible") || name.equals("roles")) {
            List<String> names = List.of(value.split(", ")).stream()
                    .filter(each -> !each.isEmpty())
                    .map(each -> name(sort, each))
                    .toList();
            return names.isEmpty() ? text("format.nothing", Map.of()) : joined("format.either", names);
        }
        return zone != null && INSTANT.matcher(value).matches() ? local(value, zone) : name(sort, value);
    }

    private String told(Pairs pairs, String pair) {
        int slash = pair.indexOf('/');
        return slash < 0
                ? pair
                : pair(pairs.text(), name(pairs.sort(), pair.substring(0, slash)), pair.substring(slash + 1));
    }

    private static String local(String instant, ZoneId zone) {
        try {
            return MINUTES.format(Instant.parse(instant).atZone(zone));
        } catch (DateTimeParseException noInstant) {
            return instant;
        }
    }

    /** These one after the other, as a list. */
    public String list(Collection<String> parts) {
        return joined("format.list", List.copyOf(parts));
    }

    private String joined(String pattern, List<String> parts) {
        return parts.stream()
                .reduce((first, next) -> pair(pattern, first, next))
                .orElse("");
    }

    private String pair(String pattern, String first, String next) {
        return text(pattern, Map.of("first", first, "next", next));
    }

    private Optional<String> find(String key) {
        return messages.find(lifecycle, locale, key).map(Messages.Found::text);
    }

    private static String names(Collection<Role> roles) {
        return String.join(", ", roles.stream().map(Role::name).toList());
    }
}
