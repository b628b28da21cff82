package io.deliverykit.figures;

import io.deliverykit.journal.JournalEntry;
import io.deliverykit.lifecycle.Catalog;
import io.deliverykit.lifecycle.Filed;
import io.deliverykit.party.Role;
import io.deliverykit.port.Attempt;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * A deadline that was missed or a rule that somebody went against (责任追溯, CA-02): what is on record of it, and nothing
 * else. Who is to answer for it, and how, is the host's affair.
 *
 * @param document type and id of the document, written {@code type/id}
 * @param at when the deadline fired; when it had been due, of what was done late; of attempts the last one
 * @param person who tried, or who did late what had been due; empty when nobody has acted
 * @param roles whose step it was: those by which the command may be given, or, where nobody has acted, those whose commands
 *     and approvals lead on from the state in which the document stood; empty when the tables know none
 * @param rules the ids of the rules
 * @param what the deadline's name, or the command's that was refused
 * @param times how often
 * @param atStake what the document is worth as it stands; null when it is not known
 */
public record Breach(
        Kind kind,
        String document,
        Instant at,
        String person,
        Set<Role> roles,
        Set<String> rules,
        String what,
        long times,
        @Nullable Money atStake) {
    /** How it came on record. */
    public enum Kind {
        /** A deadline ran out and did what it does. */
        RAN_OUT,
        /** A reminder ran out and told. */
        REMINDED,
        /** An approval was not given in time and went up to the next superior. */
        ESCALATED,
        /** A deadline had run out, and somebody did what ended it before it could fire. */
        DONE_LATE,
        /** Somebody tried what a rule forbids, and was refused. */
        REFUSED;

        public boolean isOfDeadline() {
            return this != REFUSED;
        }
    }

    public Breach {
        roles = Collections.unmodifiableSet(new TreeSet<>(roles));
        rules = Collections.unmodifiableSet(new TreeSet<>(rules));
    }

    /**
     * Everything that these journals and attempts tell, the oldest first.
     *
     * @param catalog whose tables say which rule a deadline is of and whose step it was
     * @param documents as they stand, for what was at stake; one that is missing leaves that open
     * @param entries journal entries of any documents, in any order
     * @param attempts refused attempts on any documents
     */
    public static List<Breach> of(
            Catalog catalog,
            Collection<Filed<?>> documents,
            Collection<JournalEntry> entries,
            Collection<Attempt> attempts) {
        OnRecord record = new OnRecord(catalog, AtStake.of(documents));
        List<Breach> breaches = new ArrayList<>();
        entries.forEach(each -> breaches.addAll(record.of(each)));
        attempts.forEach(each -> record.of(each).ifPresent(breaches::add));
        breaches.sort(Comparator.comparing(Breach::at).thenComparing(Breach::document));
        return List.copyOf(breaches);
    }

    /** The breaches of each role's steps; one that is several roles' stands with each, one that is nobody's with none. */
    public static SortedMap<Role, List<Breach>> byRole(Collection<Breach> breaches) {
        SortedMap<Role, List<Breach>> byRole = new TreeMap<>();
        for (Breach each : breaches) {
            each.roles()
                    .forEach(role -> byRole.computeIfAbsent(role, key -> new ArrayList<>())
                            .add(each));
        }
        return byRole;
    }
}
