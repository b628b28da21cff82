package io.deliverykit.refusal;

import io.deliverykit.party.Role;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * One reason why an action was refused, as a value that a program can branch on and a person can read (AX-01).
 *
 * @param kind the sort of reason; adapters map this, never the text
 * @param rule the rulebook's id, for example {@code DN-12}
 * @param name names the reason within the rule, for example {@code names-its-vehicle}
 * @param values the figures and names at fault, already written out
 * @param liftedBy who could lift it or do it instead; empty when nobody can
 * @param remedies what would make it pass; empty when nothing known would
 * @param whence the number or id of the other document that refused; null when it was the one addressed
 */
public record Refusal(
        Kind kind,
        String rule,
        String name,
        Map<String, String> values,
        Set<Role> liftedBy,
        List<Remedy> remedies,
        @Nullable String whence) {

    /** The sorts of reasons. */
    public enum Kind {
        /** There is no such document for this actor; another tenant's document answers the same (AX-02). */
        NOT_FOUND,
        /** The document does not take this command in its state. */
        NOT_IN_STATE,
        /** The actor does not hold a role that may do this. */
        NOT_BY_ROLE,
        /** Only the clock or another document does this. */
        NOT_FOR_PEOPLE,
        /** A value of the command is invalid by itself. */
        INVALID_INPUT,
        /** A document that this one refers to does not exist. */
        MISSING_FACT,
        /** A rule is not met. */
        RULE,
        /** A deadline has passed, or has not come yet. */
        DEADLINE,
        /** Somebody changed the document since the actor looked (XP-09). */
        CHANGED_SINCE,
        /** Somebody else was faster, and trying again did not help; safe to send again. */
        CONFLICT,
        /** Something threw while it was tried among many; nothing of it was kept, and the others went on. */
        BROKEN
    }

    public Refusal {
        values = java.util.Collections.unmodifiableMap(new TreeMap<>(values));
        liftedBy = java.util.Collections.unmodifiableSet(new TreeSet<>(liftedBy));
        remedies = List.copyOf(remedies);
    }

    public static Refusal of(Kind kind, String rule, String name, Map<String, String> values) {
        return new Refusal(kind, rule, name, values, Set.of(), List.of(), null);
    }

    /** The key of the message text, for example {@code rule.DN-03.names-its-vehicle}. */
    public String key() {
        return (kind == Kind.RULE ? "rule." + rule + "." : "refusal.") + name;
    }

    public Refusal liftedBy(Set<Role> roles) {
        return new Refusal(kind, rule, name, values, roles, remedies, whence);
    }

    public Refusal passesIf(Remedy remedy) {
        var more = new java.util.ArrayList<>(remedies);
        more.add(remedy);
        return new Refusal(kind, rule, name, values, liftedBy, more, whence);
    }

    /** The same reason, saying which other document gave it. */
    public Refusal from(String document) {
        return whence != null ? this : new Refusal(kind, rule, name, values, liftedBy, remedies, document);
    }
}
