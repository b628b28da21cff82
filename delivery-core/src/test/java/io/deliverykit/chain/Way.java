package io.deliverykit.chain;

import static io.deliverykit.deliverynote.DeliveryNoteState.*;
import static io.deliverykit.testkit.People.*;

import io.deliverykit.acceptance.Acceptance;
import io.deliverykit.acceptance.AcceptanceCommands.SettleLine;
import io.deliverykit.acceptance.AcceptanceCommands.SignAcceptance;
import io.deliverykit.acceptance.AcceptanceLine;
import io.deliverykit.deliverynote.DeliveryNote;
import io.deliverykit.deliverynote.DeliveryNoteCommands.*;
import io.deliverykit.deliverynote.DeliveryNoteState;
import io.deliverykit.deliverynote.NoteLine;
import io.deliverykit.lifecycle.Command;
import io.deliverykit.lifecycle.Filed;
import io.deliverykit.lifecycle.Ref;
import io.deliverykit.lifecycle.Review;
import io.deliverykit.party.Actor;
import io.deliverykit.quality.QualityInspection;
import io.deliverykit.quality.QualityInspectionCommands.PassGoods;
import io.deliverykit.quality.QualityInspectionCommands.StartInspection;
import io.deliverykit.quantity.Quantity;
import io.deliverykit.testkit.NoteScene;
import io.deliverykit.testkit.Scene;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The way of a note of one line from its draft to the customer; every step is tried by whose job it is. */
record Way(Scene desk, Ref<DeliveryNote> note) {
    private void attempt(Actor actor, Command<DeliveryNote> command) {
        desk.attempt(actor, note, command);
    }

    private Filed<DeliveryNote> now() {
        return desk.find(note);
    }

    /** So many steps further, and not beyond being loaded; of what is still here so much goes on a vehicle. */
    void advance(int pieces) {
        for (int steps = 0; steps < pieces && !now().isIn(LOADED); steps++) {
            step(pieces);
        }
    }

    /** As far as out of the gate, with so much on each vehicle. */
    void leave(int pieces) {
        for (int steps = 0; steps < 9 && now().isIn(DRAFT, SIGNED, IN_REVIEW, APPROVED, CLEARED, RELEASED); steps++) {
            step(pieces);
        }
        for (int vehicles = 0; vehicles < 2 && now().isIn(LOADING, LOADED); vehicles++) {
            step(pieces);
            passGate();
        }
    }

    private void step(int pieces) {
        DeliveryNote content = now().content();
        switch ((DeliveryNoteState) now().state()) {
            case DRAFT -> attempt(CLERK, new SignNote());
            case SIGNED -> attempt(CLERK, new SubmitNote());
            case IN_REVIEW -> {
                attempt(SALES_MANAGER, new Review.Approve<>());
                attempt(FINANCE_MANAGER, new Review.Approve<>());
            }
            case APPROVED -> attempt(ACCOUNTANT, new ClearNote("", content.issue()));
            case CLEARED -> release();
            case RELEASED, LOADING -> load(pieces);
            default -> {}
        }
    }

    private void release() {
        attempt(CLERK, new NameCarrier(NoteScene.CARRIER));
        attempt(CLERK, new ArrangeDelivery(desk.note(note.id()).appointment()));
        attempt(CLERK, new HandOver(NoteScene.CARRIER.driverIdentity(), NoteScene.PLATE));
    }

    private void load(int pieces) {
        release();
        Stream.of("", "-2", "-3").forEach(lot -> {
            Ref<QualityInspection> inspection = QualityInspection.ref(note.id() + "-inspection" + lot);
            desk.attempt(INSPECTOR, inspection, new StartInspection());
            desk.attempt(INSPECTOR, inspection, new PassGoods(Examples.REPORT, "label"));
        });
        DeliveryNote content = now().content();
        attempt(KEEPER, new StartLoading(NoteScene.PLATE, NoteScene.CARRIER_NAME, content.issue()));
        NoteLine line = content.lines().get(0);
        Quantity rest = line.quantity().minus(content.loaded(line));
        Quantity some = rest.isMoreThan(Examples.pieces(pieces)) ? Examples.pieces(pieces) : rest;
        if (some.isPositive()) {
            attempt(KEEPER, new LoadVehicle("p" + content.loads().size(), NoteScene.PLATE, Map.of("1", some)));
        }
        attempt(KEEPER, new FinishLoading());
    }

    private void passGate() {
        now().content()
                .loads()
                .forEach(load -> attempt(GUARD, new PassGate(load.pass(), load.plate(), load.quantities())));
    }

    /** Brought to the customer, who takes so much, refuses the rest, or disputes all; what was disputed is settled the next time. */
    void answer(int pieces) {
        leave(pieces);
        attempt(DRIVER, new ConfirmDelivery("Mr Li"));
        Quantity left = now().content().departed(now().content().lines().get(0));
        Quantity none = Examples.pieces(0);
        Quantity taken = left.isMoreThan(Examples.pieces(pieces)) ? Examples.pieces(pieces) : left;
        AcceptanceLine found = new AcceptanceLine("1", taken, left.minus(taken), none, none, none, pieces % 4 == 0);
        AcceptanceLine settled = new AcceptanceLine("1", taken, left.minus(taken), none, none, none, false);
        Ref<Acceptance> list = Acceptance.of(note);
        desk.attempt(SALES_MANAGER, list, new SettleLine(settled, "as agreed", "Mr Li"));
        desk.attempt(CUSTOMER, list, new SignAcceptance("Mr Li", List.of(found)));
        attempt(CLERK, new CloseNote());
    }
}
