package io.deliverykit.deliverynote;

import static io.deliverykit.deliverynote.DamageScene.*;
import static io.deliverykit.testkit.People.*;
import static org.assertj.core.api.Assertions.assertThat;

import io.deliverykit.acceptance.Acceptance;
import io.deliverykit.acceptance.AcceptanceCommands.SignAcceptance;
import io.deliverykit.acceptance.AcceptanceLine;
import io.deliverykit.contract.ProtectionEnd;
import io.deliverykit.contract.SalesContract;
import io.deliverykit.contract.SalesContractCommands.AmendContract;
import io.deliverykit.deliverynote.DamageReportCommands.*;
import io.deliverykit.goodsissue.IssueKind;
import io.deliverykit.lifecycle.Ref;
import io.deliverykit.lifecycle.Review;
import io.deliverykit.party.Actor;
import io.deliverykit.party.Role;
import io.deliverykit.quantity.Quantity;
import io.deliverykit.quantity.Unit;
import io.deliverykit.testkit.NoteScene;
import io.deliverykit.testkit.Scene;
import io.deliverykit.transport.Haul;
import io.deliverykit.transport.LossPlace;
import io.deliverykit.transport.Shipment;
import io.deliverykit.transport.ShipmentCommands.QuoteFreight;
import io.deliverykit.transport.ShipmentCommands.RecordDeparture;
import io.deliverykit.transport.ShipmentCommands.RequestVehicle;
import io.deliverykit.transport.Trace;
import io.deliverykit.transport.TransportClaim;
import io.deliverykit.transport.TransportClaimCommands.ReportTrouble;
import io.deliverykit.transport.TransportClaimCommands.TraceTrouble;
import io.deliverykit.transport.TroubleKind;
import java.time.Instant;
import java.util.List;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Goods that were damaged before the customer had them are charged to whoever answers for it (DN-24). */
@Tag("DN-24")
class DamagedGoodsTest {
    private static final Ref<Shipment> SHIPMENT = Shipment.ref("s1");
    private static final Ref<TransportClaim> CLAIM = TransportClaim.ref("c1");
    private static final Instant LATER = Scene.START.plusSeconds(3600);
    private static final Actor DISPATCHER = person("dispatcher", "transport", Role.DISPATCHER);
    private static final String HANDED_OVER = "DN-24 is-of-goods-not-handed-over";

    private final Scene scene = Scene.inMemory().furnished();
    private final NoteScene note = scene.note("n1").of(scene.order("o1").of(10).released(), 10);

    private static Quantity pieces(long number) {
        return Quantity.of(number, Unit.PIECE);
    }

    private ReportDamage damaged(String line, Quantity quantity, long loss, String answerable) {
        return new ReportDamage(
                note.ref(),
                List.of(Scene.CONTRACT),
                line,
                null,
                quantity,
                charge(loss, LossPlace.BEFORE_THE_GATE, answerable));
    }

    @Test
    void leave_stock_by_an_issue_of_just_these_goods_that_the_keeper_has_signed() {
        note.loading();
        scene.does(KEEPER, REPORT, damaged("1", pieces(2), 200, "keeper"));
        scene.approve(REPORT, AUDITOR, DEPUTY_GENERAL_MANAGER);
        requested(scene, IssueKind.DAMAGE, 2);
        scene.approve(ISSUE, AUDITOR, DEPUTY_GENERAL_MANAGER, WAREHOUSE_SUPERVISOR);
        assertThat(scene.refusals(KEEPER, REPORT, new WriteOffDamage(ISSUE)))
                .containsExactly("DN-24 its-issue-put-them-out");

        signedFor(scene, 2);

        scene.does(KEEPER, REPORT, new WriteOffDamage(ISSUE));
    }

    @Test
    void do_not_leave_stock_by_an_issue_of_more_or_of_a_gift() {
        note.loading();
        scene.does(KEEPER, REPORT, damaged("1", pieces(2), 200, "keeper"));
        scene.approve(REPORT, AUDITOR, DEPUTY_GENERAL_MANAGER);
        putOut(scene, 3);
        assertThat(scene.refusals(KEEPER, REPORT, new WriteOffDamage(ISSUE)))
                .containsExactly("DN-24 its-issue-put-them-out");

        DamagedGoodsTest gift = new DamagedGoodsTest();
        gift.note.loading();
        gift.scene.does(KEEPER, REPORT, damaged("1", pieces(2), 200, "keeper"));
        gift.scene.approve(REPORT, AUDITOR, DEPUTY_GENERAL_MANAGER);
        requested(gift.scene, IssueKind.GIFT, 2);
        gift.scene.approve(ISSUE, ACCOUNTANT, SALES_MANAGER, DEPUTY_GENERAL_MANAGER, WAREHOUSE_SUPERVISOR);
        signedFor(gift.scene, 2);
        assertThat(gift.scene.refusals(KEEPER, REPORT, new WriteOffDamage(ISSUE)))
                .containsExactly("DN-24 its-issue-put-them-out");
    }

    private void ourProtectionEndsAtTheDestination() {
        SalesContract contract = scene.find(Scene.CONTRACT).content();
        scene.does(
                REP,
                Scene.CONTRACT,
                new AmendContract(contract.lines(), contract.terms().withProtectionTo(ProtectionEnd.DESTINATION)));
        scene.review(Scene.CONTRACT);
        scene.approve(Scene.CONTRACT, SALES_DIRECTOR);
    }

    private ReportDamage onTheWay(@Nullable Ref<TransportClaim> claim) {
        return new ReportDamage(
                note.ref(),
                List.of(Scene.CONTRACT),
                "1",
                claim,
                pieces(2),
                charge(200, LossPlace.ON_THE_WAY, "Fast Freight"));
    }

    /** The note goes by a shipment, and its customer reports damage that is traced to this place. */
    private void claimed(LossPlace place) {
        note.approved();
        scene.does(CLERK, SHIPMENT, new RequestVehicle(note.ref(), null, "1 Harbour Road", Scene.START, LATER));
        scene.does(CLERK, SHIPMENT, new QuoteFreight(new Haul(Scene.CARRIER, "Mr Sun", Money.of(Scene.CNY, 300))));
        scene.approve(SHIPMENT, SALES_MANAGER);
        note.carriedBy(NoteScene.CARRIER.comingFor(SHIPMENT)).departedOnceApproved();
        scene.does(DISPATCHER, SHIPMENT, new RecordDeparture(Scene.START));
        scene.does(
                CLERK,
                CLAIM,
                new ReportTrouble(
                        SHIPMENT, note.ref(), List.of(Scene.CONTRACT), null, TroubleKind.DAMAGED, "two sheets bent"));
        scene.does(DISPATCHER, CLAIM, new TraceTrouble(new Trace("a hard brake", place)));
    }

    @Test
    @Tag("TR-07")
    void on_the_way_are_charged_here_only_where_the_contract_has_our_protection_go_that_far() {
        note.departed();
        assertThat(scene.refusals(DRIVER, REPORT, onTheWay(null)))
                .containsExactly("TR-07 happened-under-our-protection");

        ourProtectionEndsAtTheDestination();

        scene.does(DRIVER, REPORT, onTheWay(null));
    }

    @Test
    @Tag("TR-07")
    void with_a_carrier_are_charged_by_what_the_claim_on_its_shipment_has_traced() {
        ourProtectionEndsAtTheDestination();
        claimed(LossPlace.BEFORE_THE_GATE);
        assertThat(scene.refusals(DRIVER, REPORT, onTheWay(null)))
                .containsExactly("TR-07 names-the-claim-on-its-shipment");
        assertThat(scene.refusals(DRIVER, REPORT, onTheWay(CLAIM))).containsExactly("TR-07 agrees-with-its-claim");

        scene.does(DISPATCHER, CLAIM, new TraceTrouble(new Trace("a hard brake", LossPlace.ON_THE_WAY)));

        assertThat(scene.does(DRIVER, REPORT, onTheWay(CLAIM)).content().claim())
                .isEqualTo(CLAIM);
    }

    @Test
    @Tag("TR-07")
    void are_of_the_note_that_the_claim_is_of() {
        ourProtectionEndsAtTheDestination();
        claimed(LossPlace.ON_THE_WAY);
        Ref<DeliveryNote> other =
                scene.note("n2").of(scene.order("o2").of(10).released(), 10).departed();

        assertThat(scene.refusals(
                        DRIVER,
                        REPORT,
                        new ReportDamage(
                                other,
                                List.of(Scene.CONTRACT),
                                "1",
                                CLAIM,
                                pieces(2),
                                charge(200, LossPlace.ON_THE_WAY, "Fast Freight"))))
                .containsExactly("TR-07 agrees-with-its-claim");
    }

    @Test
    @Tag("TR-07")
    void name_all_contracts_of_their_note() {
        note.loading();

        assertThat(scene.refusals(
                        KEEPER,
                        REPORT,
                        new ReportDamage(
                                note.ref(),
                                List.of(),
                                "1",
                                null,
                                pieces(2),
                                charge(200, LossPlace.BEFORE_THE_GATE, "keeper"))))
                .containsExactly("TR-07 names-the-contracts-of-its-note");
    }

    @Test
    void are_charged_to_somebody_else_once_audit_says_so() {
        note.loading();
        scene.does(KEEPER, REPORT, damaged("1", pieces(2), 200, "keeper"));
        scene.does(AUDITOR, REPORT, new Review.Reject<>("the carrier dropped it"));
        assertThat(scene.refusals(
                        KEEPER,
                        REPORT,
                        new CorrectReport(pieces(11), charge(0, LossPlace.BEFORE_THE_GATE, "Fast Freight"))))
                .containsExactly(HANDED_OVER, "DN-24 costs-something");
        scene.does(
                KEEPER, REPORT, new CorrectReport(pieces(2), charge(200, LossPlace.BEFORE_THE_GATE, "Fast Freight")));

        assertThat(scene.approve(REPORT, AUDITOR, DEPUTY_GENERAL_MANAGER).state())
                .isEqualTo(DamageReportState.CHARGED);
    }

    @Test
    void are_judged_by_nobody_who_answers_for_them() {
        note.loading();
        scene.does(KEEPER, REPORT, damaged("1", pieces(2), 200, "auditor"));

        assertThat(scene.refusals(AUDITOR, REPORT, new Review.Approve<>()))
                .containsExactly("DN-24 is-not-judged-by-who-answers");
    }

    @Test
    void are_goods_of_the_note_and_cost_something() {
        note.loading();

        assertThat(scene.refusals(KEEPER, REPORT, damaged("2", pieces(1), 100, "keeper")))
                .containsExactly(HANDED_OVER);
        assertThat(scene.refusals(KEEPER, REPORT, damaged("1", pieces(11), 100, "keeper")))
                .containsExactly(HANDED_OVER);
        assertThat(scene.refusals(KEEPER, REPORT, damaged("1", pieces(0), 100, "keeper")))
                .containsExactly(HANDED_OVER);
        assertThat(scene.refusals(KEEPER, REPORT, damaged("1", Quantity.of(1, Unit.KILOGRAM), 100, "keeper")))
                .containsExactly(HANDED_OVER);
        assertThat(scene.refusals(KEEPER, REPORT, damaged("1", pieces(1), 0, "keeper")))
                .containsExactly("DN-24 costs-something");
    }

    @Test
    void are_none_that_the_customer_has_accepted() {
        note.delivered();
        Quantity none = pieces(0);
        AcceptanceLine bent = new AcceptanceLine("1", pieces(7), pieces(3), none, none, none, false);
        scene.does(CUSTOMER, Acceptance.of(note.ref()), new SignAcceptance("Mr Li", List.of(bent)));

        assertThat(scene.refusals(DRIVER, REPORT, damaged("1", pieces(4), 400, "Fast Freight")))
                .containsExactly(HANDED_OVER);
        assertThat(scene.does(DRIVER, REPORT, damaged("1", pieces(3), 300, "Fast Freight"))
                        .state())
                .isEqualTo(DamageReportState.REPORTED);
    }
}
