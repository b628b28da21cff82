package io.deliverykit.figures;

import io.deliverykit.journal.JournalEntry;
import io.deliverykit.quantity.Share;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;

/** A share of the documents of one kind, each of which counts in the month in which it was first judged. */
record MonthlyRate(
        String type,
        Function<List<JournalEntry>, Optional<JournalEntry>> judged,
        Predicate<List<JournalEntry>> isGood) {

    SortedMap<YearMonth, Share> byMonth(Collection<JournalEntry> entries, ZoneId zone) {
        SortedMap<YearMonth, Share> shares = new TreeMap<>();
        for (List<JournalEntry> course : Courses.of(entries, type)) {
            judged.apply(course)
                    .map(first -> YearMonth.from(first.at().atZone(zone)))
                    .ifPresent(month -> shares.merge(month, Share.ofOne(isGood.test(course)), Share::plus));
        }
        return shares;
    }

    Share of(Collection<JournalEntry> entries) {
        return Courses.of(entries, type).stream()
                .filter(course -> judged.apply(course).isPresent())
                .map(course -> Share.ofOne(isGood.test(course)))
                .reduce(Share.NONE, Share::plus);
    }
}
