package io.deliverykit.goodsissue;

import static io.deliverykit.lifecycle.Fact.factIfAny;

import io.deliverykit.deadline.Deadline;
import io.deliverykit.deliverynote.DeliveryNote;
import io.deliverykit.deliverynote.DeliveryNoteClaims.PutOut;
import io.deliverykit.deliverynote.DeliveryNoteRules;
import io.deliverykit.deliverynote.NoteLine;
import io.deliverykit.lifecycle.Answer;
import io.deliverykit.lifecycle.Fact;
import io.deliverykit.lifecycle.Filed;
import io.deliverykit.lifecycle.Ref;
import io.deliverykit.lifecycle.Rule;
import io.deliverykit.lifecycle.RuleSet;
import io.deliverykit.lifecycle.Situation;
import io.deliverykit.quantity.Quantity;
import io.deliverykit.stock.StockCard;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What must hold between a {@link GoodsIssue} and the delivery note for which it is, and what it puts out for it. */
final class IssueAndNote {
    static final Fact<GoodsIssue, DeliveryNote> THE_NOTE =
            factIfAny("the delivery note", DeliveryNote.class, GoodsIssue::note);

    static final Rule<GoodsIssue> IS_FOR_A_NOTE_IF_SOLD = Rule.holds(
            "GI-03", "is-for-a-note-if-sold", issue -> (issue.kind() == IssueKind.SALE) == (issue.note() != null));

    static final Rule<GoodsIssue> ITS_LINES_ARE_ITS_NOTES = Rule.asks(
            "GI-03",
            "its-lines-are-its-notes",
            now -> Answer.allOf(now.all(THE_NOTE).stream()
                    .flatMap(note -> now.content().lines().stream()
                            .map(line -> Answer.of(note.content()
                                            .line(line.noteLine())
                                            .filter(asked -> isAsked(now, asked, line))
                                            .isPresent())
                                    .with("line", line.id())
                                    .with("noteLine", line.noteLine())))
                    .toList()),
            THE_NOTE,
            GoodsIssueRules.THE_CARDS);

    static final RuleSet<GoodsIssue> FITS_ITS_NOTE = RuleSet.of(IS_FOR_A_NOTE_IF_SOLD, ITS_LINES_ARE_ITS_NOTES);

    /** The warehouse acts on its stamped part alone. */
    static final Rule<GoodsIssue> ITS_NOTE_IS_STAMPED = Rule.asks(
            "DN-17",
            "its-note-is-stamped",
            now -> Answer.allOf(now.all(THE_NOTE).stream()
                    .map(note -> Answer.of(DeliveryNoteRules.isCleared(note))
                            .with("note", note.title())
                            .with("state", note.state().name()))
                    .toList()),
            THE_NOTE);

    static final Rule<GoodsIssue> TAKES_BACK_WHAT_IS_HERE = Rule.asks(
            "XP-19",
            "takes-back-what-is-here",
            now -> Answer.allOf(now.all(THE_NOTE).stream()
                    .flatMap(note -> note.content().lines().stream().map(line -> isStillCovered(now, note, line)))
                    .toList()),
            THE_NOTE);

    private IssueAndNote() {}

    private static boolean isAsked(Situation<GoodsIssue> now, NoteLine asked, IssueLine line) {
        String batch = now.find(GoodsIssueRules.THE_CARDS, line.card())
                .map(Filed::content)
                .map(StockCard::batch)
                .orElse("");
        return asked.product().equals(line.product())
                && asked.specification().equals(line.specification())
                && asked.quantity().unit().convertsTo(line.quantity().unit())
                && (asked.batch().isEmpty() || batch.isEmpty() || asked.batch().equals(batch));
    }

    /** Whether what would still be out by this and other issues is no less than what has passed the gate. */
    private static Answer isStillCovered(Situation<GoodsIssue> now, Filed<DeliveryNote> note, NoteLine line) {
        Quantity departed = note.content().departed(line);
        Quantity none = Quantity.zero(departed.unit());
        Quantity out = now.content()
                .byNoteLine()
                .getOrDefault(line.id(), none)
                .plus(note.content().issues().besides(now.filed().ref()).issued(line));
        boolean isOfTheIssue =
                now.content().lines().stream().anyMatch(each -> each.noteLine().equals(line.id()));
        return Answer.of(!isOfTheIssue || !out.isLessThan(departed))
                .with("line", line.id())
                .with("departed", departed);
    }

    /** When the note ends for which goods are reserved; null where they are for none (DN-12). */
    static @Nullable Instant itsNoteEnds(Situation<GoodsIssue> now) {
        return now.all(THE_NOTE).stream()
                .flatMap(note -> note.deadline("validity").stream())
                .map(Deadline::due)
                .findFirst()
                .orElse(null);
    }

    /** What the issue, as it stands, puts out for its note. */
    static PutOut ofTheNote(Filed<GoodsIssue> issue, Ref<DeliveryNote> note) {
        Map<String, Quantity> lines =
                GoodsIssueRules.isUnderWay(issue) ? issue.content().byNoteLine() : Map.of();
        return new PutOut(issue.ref(), lines, GoodsIssueRules.isOut(issue));
    }
}
