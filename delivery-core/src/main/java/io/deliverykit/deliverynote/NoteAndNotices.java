package io.deliverykit.deliverynote;

import static io.deliverykit.deliverynote.DeliveryNoteRules.THE_NOTICES;

import io.deliverykit.lifecycle.Answer;
import io.deliverykit.lifecycle.Filed;
import io.deliverykit.lifecycle.Ref;
import io.deliverykit.lifecycle.Rule;
import io.deliverykit.lifecycle.Situation;
import io.deliverykit.notice.NoticeLine;
import io.deliverykit.notice.SalesNotice;
import io.deliverykit.notice.SalesNoticeCommands.Serve;
import io.deliverykit.notice.SalesNoticeRules;
import io.deliverykit.notice.Served;
import io.deliverykit.quantity.Quantity;
import java.util.LinkedHashMap;
import java.util.Map;

/** What must hold between a {@link DeliveryNote} and the sales notices from which it is drawn, and what it holds of them. */
final class NoteAndNotices {
    static final Rule<DeliveryNote> AGREES_WITH_ITS_NOTICES = Rule.asks(
            "SN-05",
            "agrees-with-its-notices",
            now -> Answer.allOf(now.content().lines().stream()
                    .map(line -> agrees(now, line))
                    .toList()),
            THE_NOTICES);

    /** What the warehouse issues it issues against notice and note. */
    static final Rule<DeliveryNote> ITS_NOTICES_ARE_READY = Rule.asks(
            "SN-03",
            "its-notices-are-ready",
            now -> Answer.allOf(now.all(THE_NOTICES).stream()
                    .map(notice -> Answer.of(SalesNoticeRules.isReady(notice))
                            .with("notice", notice.title())
                            .with("state", notice.state().name()))
                    .toList()),
            THE_NOTICES);

    private NoteAndNotices() {}

    /** What the note, as it stands, has taken of one of its notices. */
    static Serve ofTheNotice(Filed<DeliveryNote> note, Ref<SalesNotice> notice) {
        Map<String, Served> taken = new LinkedHashMap<>();
        boolean isHere = DeliveryNoteRules.isStillHere(note);
        for (NoteLine line : note.content().lines()) {
            NoteLine.FromNotice from = line.notice();
            if (from != null && from.notice().equals(notice)) {
                Quantity departed = note.content().departed(line);
                Quantity reserved = isHere
                        ? line.quantity().minus(departed)
                        : Quantity.zero(line.quantity().unit());
                Served part = new Served(reserved, departed);
                if (!part.isNothing()) {
                    taken.merge(from.line(), part, Served::plus);
                }
            }
        }
        return new Serve(note.ref(), taken, NoteHoldings.isOver(note));
    }

    private static Answer agrees(Situation<DeliveryNote> now, NoteLine line) {
        NoteLine.FromNotice from = line.notice();
        if (from == null) {
            return Answer.met();
        }
        boolean agrees = now.find(THE_NOTICES, from.notice())
                .filter(notice -> SalesNoticeRules.isApproved(notice)
                        && notice.content().customer().equals(now.content().customer())
                        && notice.content().order().equals(line.order())
                        && notice.content()
                                .line(from.line())
                                .filter(told -> isOf(told, line))
                                .isPresent())
                .isPresent();
        return Answer.of(agrees).with("line", line.id()).with("noticeLine", from.line());
    }

    /** The same goods at the price that the notice's approval made good (PR-02). */
    private static boolean isOf(NoticeLine told, NoteLine line) {
        return told.orderLine().equals(line.orderLine())
                && told.product().equals(line.product())
                && told.specification().equals(line.specification())
                && told.quantity().unit().convertsTo(line.quantity().unit())
                && told.price().isSameAs(line.price());
    }
}
