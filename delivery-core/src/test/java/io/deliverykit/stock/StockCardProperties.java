package io.deliverykit.stock;

import static org.assertj.core.api.Assertions.assertThat;

import io.deliverykit.quantity.Quantity;
import io.deliverykit.quantity.Unit;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;

/** Whatever notes and issues have of a card, and in whatever order they end: folding what has ended changes no sum. */
class StockCardProperties {
    /**
     * What a note or an issue has from now on.
     *
     * @param note the note, or the one for which the issue is; empty for an issue that is for none
     * @param issue empty where the note itself is meant
     */
    private record Has(String note, String issue, int reserved, int gone, boolean isDone) {}

    @Provide
    Arbitrary<List<Has>> days() {
        return Combinators.combine(
                        Arbitraries.of("", "n1", "n2"),
                        Arbitraries.of("", "g1", "g2", "g3"),
                        Arbitraries.integers().between(1, 9),
                        Arbitraries.integers().between(0, 9),
                        Arbitraries.of(false, false, true))
                .as(Has::new)
                .list()
                .ofMaxSize(40);
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    @Tag("GI-02")
    @Tag("XP-19")
    void what_is_free_is_what_came_less_what_each_note_with_its_issues_and_each_other_issue_has(
            @ForAll("days") List<Has> days) {
        Quantity all = pieces(1000);
        StockCard card = StockCard.empty("SHEET", "", "", "main", Unit.PIECE, LocalDate.of(2025, 2, 1))
                .withReceived(all);
        Map<String, Has> notes = new TreeMap<>();
        Map<String, Has> issues = new TreeMap<>();

        for (Has each : days) {
            if (!mayBe(each, notes, issues)) {
                continue;
            }
            Quantity reserved = pieces(each.isDone() ? 0 : each.reserved());
            if (each.issue().isEmpty()) {
                notes.put(each.note(), each);
                card = card.withNoted(each.note(), new Noted(reserved, pieces(each.gone()), each.isDone()));
            } else {
                issues.put(each.issue(), each);
                card = card.withDrawn(
                        each.issue(), new Drawn(each.note(), reserved, pieces(each.gone()), each.isDone()));
            }
            assertThat(card.free()).isEqualTo(all.minus(pieces(taken(notes, issues))));
            assertThat(card.issuable()).isEqualTo(all.minus(pieces(out(notes, issues))));
        }
    }

    /** A note ends before anything of an open issue for it has left: what the issue says afterwards reserves nothing. */
    @Example
    @Tag("XP-19")
    void a_note_that_has_ended_reserves_nothing_by_issues_that_are_still_open() {
        Has issue = new Has("n1", "g1", 1, 0, false);

        what_is_free_is_what_came_less_what_each_note_with_its_issues_and_each_other_issue_has(
                List.of(new Has("n1", "", 1, 0, false), issue, new Has("n1", "", 1, 0, true), issue));
    }

    /** What has ended stays ended, an issue is for one note, and only for one that is still here. */
    private static boolean mayBe(Has each, Map<String, Has> notes, Map<String, Has> issues) {
        Has note = notes.get(each.note());
        Has issue = issues.get(each.issue());
        boolean isNoteHere = note != null && !note.isDone();
        if (each.issue().isEmpty()) {
            return !each.note().isEmpty() && (note == null || isNoteHere);
        }
        return issue == null
                ? each.note().isEmpty() || isNoteHere
                : !issue.isDone() && issue.note().equals(each.note());
    }

    private static int taken(Map<String, Has> notes, Map<String, Has> issues) {
        int sum = sum(issues, "", true);
        for (Has note : notes.values()) {
            int issued = sum(issues, note.note(), false);
            sum += note.isDone()
                    ? Math.max(note.gone(), issued)
                    : Math.max(note.reserved() + note.gone(), sum(issues, note.note(), true));
        }
        return sum;
    }

    private static int out(Map<String, Has> notes, Map<String, Has> issues) {
        int sum = sum(issues, "", false);
        for (Has note : notes.values()) {
            sum += Math.max(note.gone(), sum(issues, note.note(), false));
        }
        return sum;
    }

    private static int sum(Map<String, Has> issues, String note, boolean isReservedToo) {
        return issues.values().stream()
                .filter(issue -> issue.note().equals(note))
                .mapToInt(issue -> issue.gone() + (isReservedToo && !issue.isDone() ? issue.reserved() : 0))
                .sum();
    }

    private static Quantity pieces(long number) {
        return Quantity.of(number, Unit.PIECE);
    }
}
