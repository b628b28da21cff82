package io.deliverykit.chain;

import static io.deliverykit.deliverynote.DeliveryNoteState.*;
import static io.deliverykit.testkit.People.*;
import static org.assertj.core.api.Assertions.assertThat;

import io.deliverykit.acceptance.Acceptance;
import io.deliverykit.acceptance.AcceptanceCommands.SettleLine;
import io.deliverykit.acceptance.AcceptanceCommands.SignAcceptance;
import io.deliverykit.acceptance.AcceptanceLine;
import io.deliverykit.contract.PaymentTerm;
import io.deliverykit.contract.SalesContract;
import io.deliverykit.deliverynote.DeliveryNote;
import io.deliverykit.deliverynote.DeliveryNoteCommands.*;
import io.deliverykit.deliverynote.DeliveryNoteRules;
import io.deliverykit.deliverynote.DeliveryNoteState;
import io.deliverykit.deliverynote.NoteLine;
import io.deliverykit.deliverynote.Resolution;
import io.deliverykit.lifecycle.Filed;
import io.deliverykit.lifecycle.Ref;
import io.deliverykit.lifecycle.Review;
import io.deliverykit.notice.NoticeLine;
import io.deliverykit.notice.SalesNotice;
import io.deliverykit.notice.SalesNoticeCommands.CancelNotice;
import io.deliverykit.notice.SalesNoticeCommands.DraftNotice;
import io.deliverykit.notice.SalesNoticeCommands.PrepareStock;
import io.deliverykit.notice.SalesNoticeCommands.SubmitNotice;
import io.deliverykit.order.Held;
import io.deliverykit.order.LineQuantities;
import io.deliverykit.order.OrderLine;
import io.deliverykit.order.SalesOrder;
import io.deliverykit.order.SalesOrderCommands.AmendOrder;
import io.deliverykit.order.SalesOrderCommands.CloseShort;
import io.deliverykit.order.SalesOrderCommands.ReopenLine;
import io.deliverykit.order.SalesOrderState;
import io.deliverykit.party.Actor;
import io.deliverykit.quality.QualityInspection;
import io.deliverykit.quality.QualityInspectionCommands.PassGoods;
import io.deliverykit.quality.QualityInspectionCommands.StartInspection;
import io.deliverykit.quantity.Quantity;
import io.deliverykit.quantity.Tolerance;
import io.deliverykit.testkit.NoteScene;
import io.deliverykit.testkit.Scene;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import org.joda.money.Money;

/**
 * One order line through random histories of the whole chain. What order, contract and account say of it is worked out again
 * from the notes alone, after each step.
 */
class ChainProperties {
    enum Kind {
        DRAW,
        ADVANCE,
        LEAVE,
        AMEND_NOTE,
        VOID,
        MIDNIGHT,
        AMEND_ORDER,
        CLOSE_SHORT,
        REOPEN,
        RESOLVE,
        NOTICE,
        CANCEL_NOTICE
    }

    /**
     * @param size how much, where that is asked
     * @param which of the notes, counted from the first
     */
    record Move(Kind kind, int size, int which) {}

    @Property(tries = 60)
    @Tag("SO-13")
    @Tag("XP-01")
    @Tag("XP-04")
    @Tag("XP-21")
    @Tag("CU-06")
    void nothing_is_negative_or_over_tolerance_and_the_sums_are_those_of_the_notes(
            @ForAll("histories") List<Move> history, @ForAll("tolerances") long over) {
        Chain chain = new Chain(over);

        for (Move move : history) {
            chain.tell(move);
            chain.check();
        }

        assertThat(chain.scene.desk().verifyJournal(CLERK, Examples.ORDER)).isEmpty();
    }

    @Property(tries = 30)
    @Tag("XP-19")
    void undoing_everything_restores_order_contract_and_account(
            @ForAll("histories") List<Move> history, @ForAll("tolerances") long over) {
        Chain chain = new Chain(over);
        SalesOrder order = chain.order();
        SalesContract contract = chain.contract();
        Object account = chain.scene.find(Scene.ACCOUNT).content();

        history.stream().filter(move -> move.kind() != Kind.LEAVE).forEach(chain::tell);
        chain.undo();

        assertThat(chain.order())
                .usingRecursiveComparison()
                .ignoringFields("confirmation", "history") // that it was amended back is remembered
                .isEqualTo(order);
        assertThat(chain.contract()).isEqualTo(contract);
        assertThat(chain.scene.find(Scene.ACCOUNT).content()).isEqualTo(account);
    }

    @Provide
    Arbitrary<List<Move>> histories() {
        Arbitrary<Kind> kinds = Arbitraries.frequencyOf(
                net.jqwik.api.Tuple.of(1, Arbitraries.of(Kind.class)),
                net.jqwik.api.Tuple.of(
                        2, Arbitraries.of(Kind.DRAW, Kind.ADVANCE, Kind.LEAVE, Kind.LEAVE, Kind.RESOLVE)));
        return Combinators.combine(
                        kinds,
                        Arbitraries.integers().between(1, 12),
                        Arbitraries.integers().between(0, 3))
                .as(Move::new)
                .list()
                .ofMinSize(4)
                .ofMaxSize(16);
    }

    @Provide
    Arbitrary<Long> tolerances() {
        return Arbitraries.of(0L, 20L, 50L);
    }

    /** The documents, and everything that may be done to them next. */
    private static final class Chain {
        private final Scene scene = Scene.inMemory().furnished();
        private final List<Ref<DeliveryNote>> notes = new ArrayList<>();
        private final List<Ref<SalesNotice>> notices = new ArrayList<>();

        Chain(long over) {
            scene.order(Examples.ORDER.id())
                    .of(Examples.TEN, Tolerance.percent(over, 0))
                    .released();
        }

        SalesOrder order() {
            return scene.find(Examples.ORDER).content();
        }

        SalesContract contract() {
            return scene.find(Scene.CONTRACT).content();
        }

        private LineQuantities line() {
            return order().quantities(order().lines().get(0));
        }

        private Stream<Filed<DeliveryNote>> filed() {
            return notes.stream().map(scene::find);
        }

        void tell(Move move) {
            switch (move.kind()) {
                case DRAW -> draw(move.size(), move.which() == 0);
                case NOTICE -> notice(move.size());
                case CANCEL_NOTICE ->
                    notices.forEach(each -> scene.attempt(CLERK, each, new CancelNotice("not needed")));
                case MIDNIGHT -> {
                    scene.clock()
                            .set(scene.today()
                                    .plusDays(1)
                                    .atStartOfDay(Scene.ZONE)
                                    .toInstant());
                    scene.desk().fireDue(TENANT, 100);
                }
                case AMEND_ORDER -> amend(move.size());
                case CLOSE_SHORT -> scene.attempt(ORDER_DESK, Examples.ORDER, new CloseShort("1", "not needed"));
                case REOPEN -> scene.attempt(ORDER_DESK, Examples.ORDER, new ReopenLine("1"));
                case ADVANCE, LEAVE, AMEND_NOTE, VOID, RESOLVE -> tellANote(move);
            }
        }

        private void tellANote(Move move) {
            if (notes.isEmpty()) {
                return;
            }
            Ref<DeliveryNote> note = notes.get(move.which() % notes.size());
            switch (move.kind()) {
                case ADVANCE -> advance(note, LOADED);
                case LEAVE -> leave(note, move.size());
                case AMEND_NOTE -> {
                    NoteLine line = scene.find(note).content().lines().get(0);
                    List<NoteLine> other = List.of(line.withQuantity(Examples.pieces(move.size())));
                    scene.attempt(CLERK, note, new AmendNote(other, PaymentTerm.CREDIT, "", Set.of()));
                }
                case VOID -> scene.attempt(CLERK, note, new VoidNote("wrong day"));
                default ->
                    scene.attempt(
                            CLERK,
                            note,
                            move.size() % 2 == 0
                                    ? new SendAgain("1", "lost on the way")
                                    : new CloseException("1", "not needed"));
            }
        }

        private void draw(long pieces, boolean fromANotice) {
            Ref<DeliveryNote> note = DeliveryNote.ref("n" + notes.size());
            NoteScene begun = scene.note(note.id());
            if (fromANotice && !notices.isEmpty()) {
                begun.from(notices.get(notices.size() - 1));
            }
            if (scene.attempt(CLERK, note, begun.of(Examples.ORDER, pieces).draft())
                    .isGranted()) {
                notes.add(note);
                scene.attempt(CLERK, note, new SignNote());
            }
        }

        private void notice(long pieces) {
            Ref<SalesNotice> notice = SalesNotice.ref("x" + notices.size());
            NoticeLine line = new NoticeLine("1", "1", "SHEET", "", Examples.pieces(pieces), Scene.LIST_PRICE);
            if (scene.attempt(
                            CLERK,
                            notice,
                            new DraftNotice(
                                    Scene.ACCOUNT, Examples.ORDER, Scene.PRICES, PaymentTerm.CREDIT, List.of(line)))
                    .isGranted()) {
                notices.add(notice);
                scene.attempt(CLERK, notice, new SubmitNotice());
                approve(notice, FINANCE_MANAGER, SALES_MANAGER);
                scene.attempt(KEEPER, notice, new PrepareStock());
            }
        }

        private <D> void approve(Ref<D> document, Actor... people) {
            for (Actor each : people) {
                scene.attempt(each, document, new Review.Approve<>());
            }
        }

        private void amend(long to) {
            OrderLine line = order().lines().get(0).withOrdered(Examples.pieces(to));
            scene.attempt(REP, Examples.ORDER, new AmendOrder(List.of(line), "Ms Wang", "agreed"));
            approve(Examples.ORDER, SALES_MANAGER, PLANNER, PURCHASER);
            if (scene.find(Examples.ORDER).proposal() != null) {
                scene.attempt(REP, Examples.ORDER, new Review.Withdraw<>());
            }
        }

        /** One state further, but not beyond this one. */
        private void advance(Ref<DeliveryNote> note, DeliveryNoteState most) {
            Filed<DeliveryNote> now = scene.find(note);
            if (now.isIn(most)) {
                return;
            }
            DeliveryNote content = now.content();
            switch ((DeliveryNoteState) now.state()) {
                case DRAFT -> scene.attempt(CLERK, note, new SignNote());
                case SIGNED -> scene.attempt(CLERK, note, new SubmitNote());
                case IN_REVIEW -> approve(note, SALES_MANAGER, FINANCE_MANAGER);
                case APPROVED -> scene.attempt(ACCOUNTANT, note, new ClearNote("", content.issue()));
                case CLEARED -> release(note);
                case RELEASED -> load(note, content);
                case LOADING -> {
                    load(note, content);
                    scene.attempt(KEEPER, note, new FinishLoading());
                }
                case LOADED ->
                    content.loads()
                            .forEach(load -> scene.attempt(
                                    GUARD, note, new PassGate(load.pass(), load.plate(), load.quantities())));
                case DEPARTED -> scene.attempt(DRIVER, note, new ConfirmDelivery("Mr Li"));
                default -> scene.attempt(CLERK, note, new CloseNote());
            }
        }

        private void release(Ref<DeliveryNote> note) {
            scene.attempt(CLERK, note, new NameCarrier(NoteScene.CARRIER));
            scene.attempt(CLERK, note, new ArrangeDelivery(scene.note(note.id()).appointment()));
            scene.attempt(CLERK, note, new HandOver(NoteScene.CARRIER.driverIdentity(), NoteScene.PLATE));
        }

        private void load(Ref<DeliveryNote> note, DeliveryNote content) {
            release(note);
            Stream.of("", "-2", "-3").forEach(lot -> {
                Ref<QualityInspection> inspection = QualityInspection.ref(note.id() + "-inspection" + lot);
                scene.attempt(INSPECTOR, inspection, new StartInspection());
                scene.attempt(INSPECTOR, inspection, new PassGoods(Examples.REPORT, "label"));
            });
            scene.attempt(KEEPER, note, new StartLoading(NoteScene.PLATE, NoteScene.CARRIER_NAME, content.issue()));
            NoteLine line = content.lines().get(0);
            Map<String, Quantity> rest = Map.of("1", line.quantity().minus(content.loaded(line)));
            scene.attempt(KEEPER, note, new LoadVehicle("p" + content.loads().size(), NoteScene.PLATE, rest));
        }

        /** All the way to the customer, who takes some, refuses some, or disputes all; or a little further from there. */
        private void leave(Ref<DeliveryNote> note, int size) {
            for (int steps = 0; steps < 9 && !scene.find(note).isIn(DELIVERED, DISPUTED, ACCEPTED); steps++) {
                advance(note, DELIVERED);
            }
            Filed<DeliveryNote> now = scene.find(note);
            if (now.isIn(ACCEPTED)) {
                scene.attempt(CLERK, note, new CloseNote());
            } else if (now.isIn(DELIVERED, DISPUTED)) {
                Quantity left = now.content().departed(now.content().lines().get(0));
                Quantity none = Examples.pieces(0);
                Quantity taken = left.isMoreThan(Examples.pieces(size)) ? Examples.pieces(size) : left;
                AcceptanceLine found =
                        new AcceptanceLine("1", taken, left.minus(taken), none, none, none, size % 4 == 0);
                Ref<Acceptance> list = Acceptance.of(note);
                scene.attempt(CUSTOMER, list, new SignAcceptance("Mr Li", List.of(found)));
                scene.attempt(SALES_MANAGER, list, new SettleLine(found, "as agreed", "Mr Li"));
            }
        }

        void undo() {
            notes.forEach(note -> scene.attempt(CLERK, note, new VoidNote("called off")));
            notices.forEach(notice -> scene.attempt(CLERK, notice, new CancelNotice("not needed")));
            scene.attempt(ORDER_DESK, Examples.ORDER, new ReopenLine("1"));
            amend(10);
        }

        void check() {
            LineQuantities line = line();
            Map<String, Quantity> figures = figures(line);
            figures.forEach(
                    (name, figure) -> assertThat(figure.isNegative()).as(name).isFalse());
            assertThat(line.excess(line.taken()).isPositive()).isFalse();
            assertThat(line.held()).isEqualTo(heldByNotes());
            assertThat(line.accepted().plus(line.refused()).plus(line.unanswered()))
                    .isEqualTo(line.departed());
            assertThat(line.again().plus(line.lost()).isMoreThan(line.refused()))
                    .isFalse();
            assertThat(contract().drawnOf(contract().lines().get(0))).isEqualTo(line.wanted());
            assertThat(scene.find(Scene.ACCOUNT).content().exposure()).isEqualTo(exposureOfNotes());
            assertThat(scene.find(Examples.ORDER).isIn(SalesOrderState.FULFILLED))
                    .isEqualTo(line.open().isZero());
        }

        private static Map<String, Quantity> figures(LineQuantities line) {
            Map<String, Quantity> figures = new LinkedHashMap<>();
            figures.put("closed short", line.closedShort());
            figures.put("wanted", line.wanted());
            figures.put("reserved", line.reserved());
            figures.put("departed", line.departed());
            figures.put("accepted", line.accepted());
            figures.put("refused", line.refused());
            figures.put("unanswered", line.unanswered());
            figures.put("again", line.again());
            figures.put("lost", line.lost());
            figures.put("delivered", line.delivered());
            figures.put("taken", line.taken());
            figures.put("open", line.open());
            figures.put("unplanned", line.unplanned());
            return figures;
        }

        private Held heldByNotes() {
            Held sum = Held.nothing(Examples.TEN.unit());
            for (Filed<DeliveryNote> each : filed().toList()) {
                DeliveryNote note = each.content();
                NoteLine line = note.lines().get(0);
                Quantity departed = note.departed(line);
                Quantity reserved =
                        DeliveryNoteRules.isStillHere(each) ? line.quantity().minus(departed) : Examples.pieces(0);
                sum = sum.plus(new Held(
                        reserved,
                        departed,
                        note.accepted(line),
                        note.refused(line),
                        note.refused(line, Resolution.SEND_AGAIN),
                        note.refused(line, Resolution.CLOSE)));
            }
            return sum;
        }

        /** By its definition: what is cleared or has left and is not invoiced; nothing is invoiced here (CU-06). */
        private Money exposureOfNotes() {
            return filed().map(each -> each.isIn(CLEARED, RELEASED, LOADING, LOADED)
                            ? each.content().total()
                            : each.content().departedTotal())
                    .reduce(Money.zero(Scene.CNY), Money::plus);
        }
    }
}
