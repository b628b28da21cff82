package io.deliverykit.chain;

import static io.deliverykit.deliverynote.DeliveryNoteState.*;
import static io.deliverykit.testkit.People.*;
import static org.assertj.core.api.Assertions.assertThat;

import io.deliverykit.contract.PaymentTerm;
import io.deliverykit.contract.SalesContract;
import io.deliverykit.deliverynote.DeliveryNote;
import io.deliverykit.deliverynote.DeliveryNoteCommands.*;
import io.deliverykit.deliverynote.FollowUpCommands.*;
import io.deliverykit.deliverynote.NoteLine;
import io.deliverykit.desk.Outcome;
import io.deliverykit.desk.Submission;
import io.deliverykit.lifecycle.Command;
import io.deliverykit.lifecycle.Filed;
import io.deliverykit.lifecycle.Ref;
import io.deliverykit.lifecycle.Review;
import io.deliverykit.lifecycle.State;
import io.deliverykit.memory.MemoryNumbering;
import io.deliverykit.memory.MemoryStorage;
import io.deliverykit.notice.NoticeLine;
import io.deliverykit.notice.SalesNotice;
import io.deliverykit.notice.SalesNoticeCommands.CancelNotice;
import io.deliverykit.notice.SalesNoticeCommands.DraftNotice;
import io.deliverykit.notice.SalesNoticeCommands.PrepareStock;
import io.deliverykit.notice.SalesNoticeCommands.SubmitNotice;
import io.deliverykit.order.OrderLine;
import io.deliverykit.order.SalesOrder;
import io.deliverykit.order.SalesOrderCommands.AmendOrder;
import io.deliverykit.order.SalesOrderCommands.CloseShort;
import io.deliverykit.order.SalesOrderCommands.ReopenLine;
import io.deliverykit.party.Actor;
import io.deliverykit.port.Numbering;
import io.deliverykit.quantity.Tolerance;
import io.deliverykit.testkit.NoteScene;
import io.deliverykit.testkit.Scene;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** An order of ten pieces, and what two desks over one store may do to it next; whatever is refused is only tried. */
final class Trade {
    private static final long PAID_IN = 700;
    private static final long LIMIT = 800;

    private final InBetween store = new InBetween(new MemoryStorage());
    private final Numbering numbering = new MemoryNumbering();
    private final Scene first = Scene.with(store, desk -> desk.numbering(numbering));
    private final Scene second = Scene.with(store, desk -> desk.numbering(numbering));
    private final List<Ref<DeliveryNote>> notes = new ArrayList<>();
    private final List<Ref<SalesNotice>> notices = new ArrayList<>();
    private final Reckoning reckoning;
    private Scene desk = first;
    private int papers;

    Trade(Tolerance tolerance) {
        reckoning = new Reckoning(
                tolerance.over().longValueExact(), tolerance.under().longValueExact(), PAID_IN);
        first.furnished(Examples.yuan(LIMIT), PaymentTerm.CREDIT);
        first.prepay(Examples.yuan(PAID_IN));
        first.order(Documents.ORDER.id()).of(Examples.TEN, tolerance).released();
    }

    SalesOrder order() {
        return first.find(Documents.ORDER).content();
    }

    State<SalesOrder> stateOfTheOrder() {
        return first.find(Documents.ORDER).state();
    }

    SalesContract contract() {
        return first.find(Scene.CONTRACT).content();
    }

    Object account() {
        return first.find(Scene.ACCOUNT).content();
    }

    void check() {
        reckoning.check(first, filed());
        assertThat(first.desk().verifyJournal(CLERK, Documents.ORDER)).isEmpty();
    }

    private List<Filed<DeliveryNote>> filed() {
        return notes.stream().map(first::find).toList();
    }

    /** Does it at the first desk, and at the second meanwhile what is done there. */
    void tell(Move move) {
        Move other = move.meanwhile();
        if (other == null) {
            moves(move);
            return;
        }
        store.lets(() -> atTheSecondDesk(other), move.size() % 4);
        moves(move);
        store.settles();
    }

    private void atTheSecondDesk(Move move) {
        desk = second;
        second.clock().set(first.clock().instant());
        moves(move);
        first.clock().set(second.clock().instant());
        desk = first;
    }

    private void moves(Move move) {
        switch (move.kind()) {
            case DRAW -> draw(move.size(), move.which(), move.meanwhile() == null && desk == first);
            case NOTICE -> notice(move.size());
            case CANCEL_NOTICE -> cancelNotices();
            case MIDNIGHT -> midnight();
            case AMEND_ORDER -> amend(move.size() + (move.which() == 0 ? 0 : 4));
            case CLOSE_SHORT -> attempt(ORDER_DESK, Documents.ORDER, new CloseShort("1", "not needed"));
            case REOPEN -> reopen();
            case PAY -> till().pay(move.size());
            case CREDIT -> till().credit(move.size());
            default -> {
                List<Ref<DeliveryNote>> some = those(move.kind());
                if (!some.isEmpty()) {
                    movesANote(move, some.get(move.which() % some.size()));
                }
            }
        }
    }

    /** The notes with which it may succeed, or all where there is none such. */
    private List<Ref<DeliveryNote>> those(Move.Kind kind) {
        Predicate<Filed<DeliveryNote>> likely = switch (kind) {
            case REVERSE -> note -> note.isIn(DEPARTED);
            case RESOLVE -> note -> note.isIn(DISPUTED, ACCEPTED);
            case INVOICE -> note -> reckoning.billable(note) > 0;
            default -> note -> !note.isIn(VOIDED, EXPIRED, CLOSED);
        };
        List<Ref<DeliveryNote>> some =
                filed().stream().filter(likely).map(Filed::ref).toList();
        return some.isEmpty() ? notes : some;
    }

    private void movesANote(Move move, Ref<DeliveryNote> note) {
        switch (move.kind()) {
            case ADVANCE -> new Way(desk, note).advance(move.size());
            case LEAVE -> new Way(desk, note).leave(move.size());
            case ANSWER -> new Way(desk, note).answer(move.size());
            case REVERSE -> reverse(note);
            case AMEND_NOTE -> amend(note, move.size());
            case VOID -> attempt(CLERK, note, new VoidNote("wrong day"));
            case INVOICE -> till().invoice(note, move.size());
            default ->
                attempt(
                        CLERK,
                        note,
                        move.size() % 2 == 0
                                ? new SendAgain("1", "lost on the way")
                                : new CloseException("1", "not needed"));
        }
    }

    private <D> Outcome attempt(Actor actor, Ref<D> document, Command<D> command) {
        return desk.attempt(actor, document, command);
    }

    private Till till() {
        return new Till(desk, reckoning, () -> ++papers);
    }

    /** What somebody decides on what they have seen is not done to anything else (XP-09). */
    private <D> void attemptOnWhatWasSeen(Actor actor, Ref<D> document, Command<D> command) {
        Filed<D> seen = desk.find(document);
        Outcome outcome =
                desk.desk().submit(Submission.of(actor, document, command).on(seen.edition()));
        if (outcome.isGranted()) {
            assertThat(outcome.revision()).isLessThanOrEqualTo(seen.revision() + 1);
        }
    }

    /** Draws and signs a note; alone at the desk, exactly when it fits. */
    private void draw(long asked, int which, boolean alone) {
        boolean fromANotice = which < 2 && !notices.isEmpty();
        long pieces = fromANotice ? toldLast() : asked;
        boolean fits = reckoning.fits(order().lines().get(0), filed(), first, pieces);
        Ref<DeliveryNote> note = DeliveryNote.ref("n" + ++papers);
        NoteScene begun = desk.note(note.id());
        if (fromANotice) {
            begun.from(notices.get(notices.size() - 1));
        }
        if (attempt(CLERK, note, begun.of(Documents.ORDER, pieces).draft()).isGranted()) {
            notes.add(note);
            attempt(CLERK, note, new SignNote());
        }
        if (alone && !fromANotice) {
            assertThat(notes.contains(note) && first.find(note).isIn(SIGNED)).isEqualTo(fits);
        }
    }

    private void reopen() {
        if (attempt(ORDER_DESK, Documents.ORDER, new ReopenLine("1")).isGranted()) {
            assertThat(order().lines().get(0).closedShort().isZero()).isTrue();
        }
    }

    private long toldLast() {
        SalesNotice last = first.find(notices.get(notices.size() - 1)).content();
        return last.lines().get(0).quantity().amount().longValueExact();
    }

    private void notice(long pieces) {
        Ref<SalesNotice> notice = SalesNotice.ref("x" + ++papers);
        NoticeLine line = new NoticeLine("1", "1", "SHEET", "", Examples.pieces(pieces), Scene.LIST_PRICE);
        DraftNotice draft =
                new DraftNotice(Scene.ACCOUNT, Documents.ORDER, Scene.PRICES, PaymentTerm.CREDIT, List.of(line));
        if (attempt(CLERK, notice, draft).isGranted()) {
            notices.add(notice);
            attempt(CLERK, notice, new SubmitNotice());
            approve(notice, FINANCE_MANAGER, SALES_MANAGER);
            attempt(KEEPER, notice, new PrepareStock());
        }
    }

    private void cancelNotices() {
        List.copyOf(notices).forEach(each -> attempt(CLERK, each, new CancelNotice("not needed")));
    }

    private void midnight() {
        desk.clock().set(desk.today().plusDays(1).atStartOfDay(Scene.ZONE).toInstant());
        desk.desk().fireDue(TENANT, 100);
    }

    private <D> void approve(Ref<D> document, Actor... people) {
        for (Actor each : people) {
            attempt(each, document, new Review.Approve<>());
        }
    }

    private void amend(long to) {
        OrderLine line = order().lines().get(0).withOrdered(Examples.pieces(to));
        attemptOnWhatWasSeen(REP, Documents.ORDER, new AmendOrder(List.of(line), "Ms Wang", "agreed"));
        approve(Documents.ORDER, SALES_MANAGER, PLANNER, PURCHASER);
        if (desk.find(Documents.ORDER).proposal() != null) {
            attempt(REP, Documents.ORDER, new Review.Withdraw<>());
        }
    }

    /** To another quantity, and now and then to be paid in advance. */
    private void amend(Ref<DeliveryNote> note, long to) {
        NoteLine line = desk.find(note).content().lines().get(0);
        PaymentTerm term = to % 3 == 0 ? PaymentTerm.PREPAID : PaymentTerm.CREDIT;
        List<NoteLine> other = List.of(line.withQuantity(Examples.pieces(to)));
        attemptOnWhatWasSeen(CLERK, note, new AmendNote(other, term, "", Set.of()));
    }

    /** What has left on paper only is taken back, as long as nothing has come of it. */
    private void reverse(Ref<DeliveryNote> note) {
        attempt(WAREHOUSE_SUPERVISOR, note, new ReverseDeparture("all of it is in the yard"));
    }

    /** Takes everything back that can be: notes, notices, what was closed short, what was amended. */
    void undo() {
        notes.forEach(this::reverse);
        notes.forEach(note -> attempt(CLERK, note, new VoidNote("called off")));
        midnight();
        notes.forEach(this::reverse);
        cancelNotices();
        reopen();
        amend(10);
    }
}
