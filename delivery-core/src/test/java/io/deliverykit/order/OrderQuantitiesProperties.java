package io.deliverykit.order;

import static io.deliverykit.order.Orders.amendment;
import static io.deliverykit.order.Orders.line;
import static io.deliverykit.order.Orders.order;
import static io.deliverykit.order.Orders.pieces;
import static io.deliverykit.testkit.People.*;
import static org.assertj.core.api.Assertions.assertThat;

import io.deliverykit.contract.SalesContract;
import io.deliverykit.deliverynote.DeliveryNote;
import io.deliverykit.deliverynote.DeliveryNoteCommands.SignNote;
import io.deliverykit.deliverynote.DeliveryNoteCommands.VoidNote;
import io.deliverykit.lifecycle.Ref;
import io.deliverykit.lifecycle.Review;
import io.deliverykit.order.SalesOrderCommands.CloseShort;
import io.deliverykit.order.SalesOrderCommands.ReopenLine;
import io.deliverykit.party.Actor;
import io.deliverykit.quantity.Quantity;
import io.deliverykit.quantity.Tolerance;
import io.deliverykit.testkit.Scene;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;

/** One line of ten pieces through random histories of notes, amendments, closings and reopenings. */
class OrderQuantitiesProperties {
    enum Kind {
        SIGN,
        DEPART,
        VOID,
        EXPIRE,
        AMEND,
        CLOSE,
        REOPEN
    }

    record Step(Kind kind, int pieces) {}

    @Property(tries = 50)
    @Tag("SO-13")
    @Tag("XP-01")
    @Tag("XP-04")
    void nothing_is_negative_nothing_is_over_tolerance_and_the_sums_agree(
            @ForAll("histories") List<Step> history, @ForAll("tolerances") long over) {
        History told = new History(over);

        for (Step step : history) {
            told.tell(step);
            told.check();
        }

        assertThat(told.scene.desk().verifyJournal(CLERK, Orders.REF)).isEmpty();
    }

    @Property(tries = 30)
    @Tag("XP-19")
    void undoing_everything_restores_the_order_the_contract_and_the_account(
            @ForAll("histories") List<Step> history, @ForAll("tolerances") long over) {
        History told = new History(over);
        SalesOrder order = order(told.scene);
        SalesContract contract = told.scene.find(Scene.CONTRACT).content();
        var account = told.scene.find(Scene.ACCOUNT).content();

        history.stream().filter(step -> step.kind() != Kind.DEPART).forEach(told::tell);
        told.undo();

        assertThat(order(told.scene))
                .usingRecursiveComparison()
                .ignoringFields("confirmation", "history") // that it was amended back is remembered
                .isEqualTo(order);
        assertThat(told.scene.find(Scene.CONTRACT).content()).isEqualTo(contract);
        assertThat(told.scene.find(Scene.ACCOUNT).content()).isEqualTo(account);
        assertThat(told.scene.find(Orders.REF).state()).isEqualTo(SalesOrderState.RELEASED);
    }

    @Provide
    Arbitrary<List<Step>> histories() {
        return Combinators.combine(
                        Arbitraries.of(Kind.class), Arbitraries.integers().between(1, 12))
                .as(Step::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(12);
    }

    @Provide
    Arbitrary<Long> tolerances() {
        return Arbitraries.of(0L, 20L, 50L);
    }

    /** What was done, with a ledger of its own. */
    private static final class History {
        private final Scene scene = Scene.inMemory().furnished();
        private final List<Ref<DeliveryNote>> signed = new ArrayList<>();
        private long reserved;
        private long departed;
        private int notes;

        History(long over) {
            scene.order("o1").of(pieces(10), Tolerance.percent(over, 0)).released();
        }

        void tell(Step step) {
            switch (step.kind()) {
                case SIGN -> sign(step.pieces());
                case DEPART -> depart(step.pieces());
                case VOID -> voidLast();
                case EXPIRE -> expire(step.pieces());
                case AMEND -> amend(step.pieces());
                case CLOSE -> scene.attempt(ORDER_DESK, Orders.REF, new CloseShort("1", "not needed"));
                case REOPEN -> scene.attempt(ORDER_DESK, Orders.REF, new ReopenLine("1"));
            }
        }

        private String next() {
            return "n" + ++notes;
        }

        private boolean fits(int asked) {
            SalesOrder order = order(scene);
            OrderLine line = line(scene, "1");
            Quantity most = line.tolerance().most(line.wanted());
            return !line.isClosedShort()
                    && !order.quantities(line).taken().plus(pieces(asked)).isMoreThan(most);
        }

        private void sign(int asked) {
            boolean fits = fits(asked);
            Ref<DeliveryNote> note = DeliveryNote.ref(next());
            scene.attempt(
                    CLERK, note, scene.note(note.id()).of(Orders.REF, asked).draft());
            boolean isSigned = scene.attempt(CLERK, note, new SignNote()).isGranted();
            assertThat(isSigned).isEqualTo(fits);
            if (isSigned) {
                signed.add(note);
                reserved += asked;
            } else {
                scene.attempt(CLERK, note, new VoidNote("does not fit"));
            }
        }

        private void depart(int asked) {
            if (fits(asked)) {
                scene.note(next()).of(Orders.REF, asked).departed();
                departed += asked;
            }
        }

        private void voidLast() {
            if (!signed.isEmpty()) {
                Ref<DeliveryNote> last = signed.remove(signed.size() - 1);
                Quantity before = order(scene).quantities(line(scene, "1")).reserved();
                scene.does(CLERK, last, new VoidNote("wrong day"));
                Quantity after = order(scene).quantities(line(scene, "1")).reserved();
                reserved -= before.minus(after).amount().longValueExact();
            }
        }

        private void expire(int asked) {
            if (fits(asked)) {
                scene.note(next()).of(Orders.REF, asked).cleared();
                scene.clock().advance(Duration.ofDays(1));
                scene.desk().fireDue(TENANT, 100);
            }
        }

        private void amend(int to) {
            OrderLine line = line(scene, "1");
            if (!scene.attempt(REP, Orders.REF, amendment(scene, line.withOrdered(pieces(to))))
                    .isGranted()) {
                return;
            }
            for (Actor each : List.of(SALES_MANAGER, PLANNER, PURCHASER)) {
                scene.attempt(each, Orders.REF, new Review.Approve<>());
            }
            assertThat(scene.find(Orders.REF).proposal()).isNull();
        }

        void undo() {
            while (!signed.isEmpty()) {
                voidLast();
            }
            scene.attempt(ORDER_DESK, Orders.REF, new ReopenLine("1"));
            amend(10);
        }

        void check() {
            SalesOrder order = order(scene);
            OrderLine line = line(scene, "1");
            LineQuantities quantities = order.quantities(line);
            assertThat(quantities.reserved()).isEqualTo(pieces(reserved));
            assertThat(quantities.departed()).isEqualTo(pieces(departed));
            assertThat(line.wanted().isNegative()).isFalse();
            assertThat(quantities.open().isNegative()).isFalse();
            assertThat(quantities.unplanned().isNegative()).isFalse();
            assertThat(quantities.taken().isMoreThan(line.tolerance().most(line.wanted())))
                    .isFalse();
            SalesContract contract = scene.find(Scene.CONTRACT).content();
            assertThat(contract.drawnOf(contract.lines().get(0))).isEqualTo(line.wanted());
        }
    }
}
