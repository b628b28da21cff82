package io.deliverykit.desk;

import io.deliverykit.journal.JournalCheck;
import io.deliverykit.journal.JournalEntry;
import io.deliverykit.journal.JournalHead;
import io.deliverykit.journal.Journals.Break;
import io.deliverykit.lifecycle.Edition;
import io.deliverykit.lifecycle.Filed;
import io.deliverykit.lifecycle.Ref;
import io.deliverykit.port.Storage;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads journals piece by piece, since that of a busy document has no bound. */
record JournalReader(Storage storage) {
    private static final int PAGE = 200;

    /** How far back is looked for what came between, and how much of it is named. */
    private static final int PAGES_BACK = 10;

    private static final int NAMED = 50;

    /** How often a document that others keep turning is looked at again. */
    private static final int LOOKS = 20;

    List<JournalEntry> all(String tenant, Ref<?> ref) {
        List<JournalEntry> all = new ArrayList<>();
        List<JournalEntry> page = storage.journal(tenant, ref, 0, PAGE);
        while (!page.isEmpty()) {
            all.addAll(page);
            page = page.size() < PAGE
                    ? List.of()
                    : storage.journal(tenant, ref, page.get(page.size() - 1).sequence(), PAGE);
        }
        return all;
    }

    Optional<JournalEntry> entry(String tenant, Ref<?> ref, long sequence) {
        return sequence < 1
                ? Optional.empty()
                : storage.journal(tenant, ref, sequence - 1, 1).stream()
                        .filter(each -> each.sequence() == sequence)
                        .findFirst();
    }

    /**
     * What is wrong first. Others may go on writing meanwhile: what was read is held against the end that the document knew
     * before, and when it seems broken and the document has turned, it is looked at again.
     */
    Optional<Break> firstBreak(String tenant, Ref<?> ref) {
        JournalCheck check = new JournalCheck();
        Optional<JournalHead> head = head(tenant, ref);
        Optional<Break> found = Optional.empty();
        for (int looks = 0; head.isPresent() && looks < LOOKS; looks++) {
            JournalHead end = head.get();
            read(tenant, ref, check, end.entries());
            found = check.against(end).or(() -> beyond(tenant, ref, end));
            Optional<JournalHead> now = found.isEmpty() ? head : head(tenant, ref);
            if (now.equals(head)) {
                break;
            }
            head = now;
        }
        return found;
    }

    private Optional<JournalHead> head(String tenant, Ref<?> ref) {
        return storage.find(tenant, ref).map(Filed::journal);
    }

    private void read(String tenant, Ref<?> ref, JournalCheck check, long end) {
        while (check.reached() < end) {
            int limit = (int) Math.min(PAGE, end - check.reached());
            List<JournalEntry> page = storage.journal(tenant, ref, check.reached(), limit);
            if (page.isEmpty()) {
                return;
            }
            check.read(page);
        }
    }

    private Optional<Break> beyond(String tenant, Ref<?> ref, JournalHead end) {
        return storage.journal(tenant, ref, end.entries(), 1).stream()
                .findFirst()
                .map(more -> new Break(end.entries() + 1, "the document knows another end"));
    }

    /**
     * What turned the document's edition since this one, oldest first; of much only the last, behind an ellipsis. Approvals
     * and bookkeeping come between, too, and are none of it (XP-09).
     */
    List<String> between(Filed<?> filed, Edition seen) {
        Edition now = filed.edition();
        Deque<String> between = new ArrayDeque<>();
        @Nullable JournalEntry newer = null;
        long upTo = filed.journal().entries();
        for (int pages = 0; upTo > 0 && pages < PAGES_BACK && between.size() <= NAMED; pages++) {
            long after = Math.max(0, upTo - PAGE);
            List<JournalEntry> page = storage.journal(filed.tenant(), filed.ref(), after, (int) (upTo - after));
            for (int index = page.size() - 1; index >= 0; index--) {
                JournalEntry entry = page.get(index);
                if (newer != null && turns(newer, entry.revision(), seen, now)) {
                    between.addFirst(newer.command() + "/" + newer.actor());
                }
                newer = entry;
            }
            upTo = page.isEmpty() || isBefore(page.get(0), seen, now) ? 0 : after;
        }
        if (newer != null && turns(newer, newer.sequence() == 1 ? 0 : newer.revision(), seen, now)) {
            between.addFirst(newer.command() + "/" + newer.actor());
        }
        return lastOf(List.copyOf(between));
    }

    private static List<String> lastOf(List<String> names) {
        if (names.size() <= NAMED) {
            return names;
        }
        List<String> last = new ArrayList<>(names.subList(names.size() - NAMED, names.size()));
        last.add(0, "…");
        return last;
    }

    /** @param revision as the entry before it left the document */
    private static boolean turns(JournalEntry entry, long revision, Edition seen, Edition now) {
        return entry.revision() > Math.max(revision, seen.revision()) || opensOrDrops(entry, seen, now);
    }

    private static boolean opensOrDrops(JournalEntry entry, Edition seen, Edition now) {
        boolean isLater = seen.amendment() > 0 && entry.sequence() > seen.amendment();
        return entry.sequence() == now.amendment()
                || (isLater && entry.details().containsKey("~amendment"));
    }

    /** Whether nothing before this entry can have come between. */
    private static boolean isBefore(JournalEntry entry, Edition seen, Edition now) {
        return entry.revision() <= seen.revision()
                && (seen.amendment() == 0 || entry.sequence() <= seen.amendment())
                && (now.amendment() == 0 || entry.sequence() <= now.amendment());
    }
}
