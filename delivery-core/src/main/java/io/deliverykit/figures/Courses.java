package io.deliverykit.figures;

import io.deliverykit.journal.JournalEntry;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Journal entries as the courses of documents: those of each together, oldest first. */
final class Courses {
    private Courses() {}

    static Collection<List<JournalEntry>> of(Collection<JournalEntry> entries) {
        return entries.stream()
                .sorted(Comparator.comparing(JournalEntry::sequence))
                .collect(Collectors.groupingBy(
                        each -> List.of(each.tenant(), each.document()).toString(), TreeMap::new, Collectors.toList()))
                .values();
    }

    /** The courses of the documents of one kind. */
    static List<List<JournalEntry>> of(Collection<JournalEntry> entries, String type) {
        return of(entries).stream()
                .filter(each -> typeOf(each.get(0)).equals(type))
                .toList();
    }

    static String typeOf(JournalEntry entry) {
        return entry.document().substring(0, entry.document().indexOf('/'));
    }

    static boolean any(List<JournalEntry> course, Predicate<JournalEntry> such) {
        return course.stream().anyMatch(such);
    }
}
