package io.deliverykit.deliverynote;

import static io.deliverykit.deliverynote.DeliveryNoteState.*;
import static io.deliverykit.testkit.People.*;

import io.deliverykit.acceptance.Acceptance;
import io.deliverykit.acceptance.AcceptanceCommands.SignAcceptance;
import io.deliverykit.acceptance.AcceptanceLine;
import io.deliverykit.contract.PaymentTerm;
import io.deliverykit.deliverynote.DeliveryNoteClaims.*;
import io.deliverykit.deliverynote.DeliveryNoteCommands.*;
import io.deliverykit.deliverynote.FollowUpCommands.*;
import io.deliverykit.lifecycle.Ref;
import io.deliverykit.lifecycle.State;
import io.deliverykit.order.SalesOrder;
import io.deliverykit.quality.QualityInspection;
import io.deliverykit.quantity.Quantity;
import io.deliverykit.quantity.Unit;
import io.deliverykit.testing.EveryStateCommandAndRole;
import io.deliverykit.testkit.NoteScene;
import io.deliverykit.testkit.Scene;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;

class EveryNoteCommandTest {
    private static final Quantity TEN = Quantity.of(10, Unit.PIECE);
    private static final NoteLine LINE = NoteLine.of("1", SalesOrder.ref("o1"), "1", "SHEET", TEN, Scene.LIST_PRICE);

    @TestFactory
    @Tag("AX-01")
    Stream<DynamicTest> by_every_role_in_every_state_is_granted_or_refused_for_the_right_reason() {
        return withCommands(inStates(EveryStateCommandAndRole.of(DeliveryNoteLifecycle.LIFECYCLE)))
                .tests();
    }

    private static EveryStateCommandAndRole<DeliveryNote> inStates(EveryStateCommandAndRole<DeliveryNote> every) {
        Map<State<DeliveryNote>, Function<NoteScene, Ref<DeliveryNote>>> ways = Map.of(
                DRAFT, NoteScene::drafted,
                SIGNED, NoteScene::signed,
                IN_REVIEW, NoteScene::inReview,
                APPROVED, NoteScene::approved,
                CLEARED, NoteScene::cleared,
                RELEASED, NoteScene::released,
                LOADING, NoteScene::loading,
                LOADED, NoteScene::loaded,
                DEPARTED, NoteScene::departed,
                DELIVERED, NoteScene::delivered);
        ways.forEach((state, come) -> every.in(state, scene -> come.apply(note(scene))));
        return every.in(DISPUTED, EveryNoteCommandTest::disputed)
                .in(ACCEPTED, scene -> note(scene).accepted())
                .in(CLOSED, scene -> note(scene).closed())
                .in(EXPIRED, EveryNoteCommandTest::expired)
                .in(VOIDED, EveryNoteCommandTest::voided);
    }

    private static EveryStateCommandAndRole<DeliveryNote> withCommands(EveryStateCommandAndRole<DeliveryNote> every) {
        Map<String, Quantity> goods = Map.of("1", TEN);
        return every.with(new ReviseNote(List.of(LINE), "", Set.of()))
                .with(new SignNote())
                .with(new SubmitNote())
                .with(new AmendNote(List.of(LINE), PaymentTerm.CREDIT, "", Set.of()))
                .with(new NameCarrier(NoteScene.CARRIER))
                .with(new SignAsAgent("Mr Li"))
                .with(new ClearNote("", 1))
                .with(new HandOver(NoteScene.CARRIER.driverIdentity(), NoteScene.PLATE))
                .with(new StartLoading(NoteScene.PLATE, NoteScene.CARRIER_NAME, 1))
                .with(new LoadVehicle("p9", NoteScene.PLATE, goods))
                .with(new EnclosePapers(Set.of("manual")))
                .with(new FinishLoading())
                .with(new AcceptOnTheSpot("Mr Li", List.of(AcceptanceLine.inFull("1", TEN))))
                .with(new PassGate("pass-n1", NoteScene.PLATE, goods))
                .with(new ConfirmDelivery("Mr Li"))
                .with(new NameBearer(Bearer.employee("Mr Zhao", LocalDate.of(2025, 3, 3), "article 7")))
                .with(new ArrangeDelivery(new Appointment("1 Harbour Road", Scene.START, "Ms Wang")))
                .with(new TellConsignee("Ms Wang"))
                .with(new BringBack(new Slip("Mr Li", true, goods), "r1", null, null))
                .with(new ListMissing(List.of(new MissingPart("m1", "crank", "stores", LocalDate.of(2025, 3, 9)))))
                .with(new AgreeToMissing("Ms Wang"))
                .with(new SendMissing(Set.of("m1")))
                .with(new SendAgain("1", "bent"))
                .with(new CloseException("1", "lost"))
                .with(new CloseNote())
                .with(new VoidNote("wrong"))
                .with(new ReverseDeparture("wrong"))
                .with(new StopShipment("rust"))
                .with(new LiftStop())
                .with(new Expire())
                .with(new Vouch(QualityInspection.ref("i1"), OutgoingInspection.PASSED, Set.of()))
                .with(new ReportMismatch("another plate", "Fast Freight"))
                .with(new PutOut(Ref.of("goods-issue", "g9"), Map.of(), false))
                .with(new Answered(Acceptance.ref("a1"), new Answers(goods, Map.of(), Set.of(), "Mr Li")));
    }

    private static NoteScene note(Scene scene) {
        return scene.note("n1").of(scene.order("o1").of(10).released(), 10);
    }

    private static Ref<DeliveryNote> disputed(Scene scene) {
        Ref<DeliveryNote> note = note(scene).delivered();
        Quantity none = Quantity.zero(Unit.PIECE);
        AcceptanceLine bent = new AcceptanceLine("1", none, TEN, none, none, none, true);
        scene.does(CUSTOMER, Acceptance.of(note), new SignAcceptance("Mr Li", List.of(bent)));
        return note;
    }

    private static Ref<DeliveryNote> expired(Scene scene) {
        Ref<DeliveryNote> note = note(scene).approved();
        scene.clock().set(scene.today().plusDays(1).atStartOfDay(Scene.ZONE).toInstant());
        scene.desk().fireDue(TENANT, 10);
        return note;
    }

    private static Ref<DeliveryNote> voided(Scene scene) {
        Ref<DeliveryNote> note = note(scene).signed();
        scene.does(CLERK, note, new VoidNote("wrong"));
        return note;
    }
}
