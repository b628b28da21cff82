package io.deliverykit.chain;

import static io.deliverykit.testkit.People.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.deliverykit.acceptance.Acceptance;
import io.deliverykit.acceptance.AcceptanceForms;
import io.deliverykit.acceptance.AcceptanceForms.AcceptanceSheet;
import io.deliverykit.acceptance.AcceptanceForms.TrainingSheet;
import io.deliverykit.acceptance.TrainingRecord;
import io.deliverykit.acceptance.TrainingRecordCommands.PlanTraining;
import io.deliverykit.approval.Vote;
import io.deliverykit.contract.ContractForms;
import io.deliverykit.contract.ContractForms.ReviewSheet;
import io.deliverykit.contract.SalesContract;
import io.deliverykit.contract.SalesContractCommands.AmendContract;
import io.deliverykit.deliverynote.DeliveryNote;
import io.deliverykit.form.Opinion;
import io.deliverykit.lifecycle.Ref;
import io.deliverykit.order.ChangeSize;
import io.deliverykit.order.OrderForms;
import io.deliverykit.order.OrderForms.Asked;
import io.deliverykit.order.OrderLine;
import io.deliverykit.order.SalesOrder;
import io.deliverykit.order.SalesOrderCommands.AgreeDate;
import io.deliverykit.order.SalesOrderCommands.AmendOrder;
import io.deliverykit.production.DepartmentRequest;
import io.deliverykit.production.DepartmentRequestCommands.AskDepartment;
import io.deliverykit.production.DesignChange;
import io.deliverykit.production.DesignChangeCommands.DraftDesignChange;
import io.deliverykit.production.ExpediteNotice;
import io.deliverykit.production.ExpediteNotice.Superior;
import io.deliverykit.production.FollowUpCommands.*;
import io.deliverykit.production.OutsourcingRequest;
import io.deliverykit.production.OutsourcingRequestCommands.DraftOutsourcing;
import io.deliverykit.production.ProductionForms;
import io.deliverykit.production.ProductionForms.*;
import io.deliverykit.production.ProductionInstruction;
import io.deliverykit.production.Remedy;
import io.deliverykit.purchase.PurchaseForms.*;
import io.deliverykit.quality.InspectionForms.*;
import io.deliverykit.quality.QualityInspectionCommands.*;
import io.deliverykit.quantity.Price;
import io.deliverykit.quantity.Quantity;
import io.deliverykit.quantity.Unit;
import io.deliverykit.testkit.NoteScene;
import io.deliverykit.testkit.People;
import io.deliverykit.testkit.Scene;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.joda.money.Money;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The printed forms, filled in from the documents that they stand on. */
class PrintedFormsTest {
    private final Scene scene = Scene.inMemory().furnished();

    @Test
    @Tag("SO-08")
    void the_confirmation_has_content_price_and_date_and_the_answer() {
        Ref<SalesOrder> drafted = scene.order("o1").of(10).inReview();
        Ref<SalesOrder> confirmed = scene.order("o2").of(10).confirmed();

        assertThat(OrderForms.confirmation(scene.find(drafted))).isEmpty();
        assertThat(OrderForms.confirmation(scene.find(confirmed))).hasValueSatisfying(sheet -> {
            assertThat(sheet.number()).isEqualTo(scene.find(confirmed).number());
            assertThat(sheet.total()).isEqualTo(Money.of(Scene.CNY, 1000));
            assertThat(sheet.rows()).singleElement().satisfies(row -> {
                assertThat(row.quantity()).isEqualTo(pieces(10));
                assertThat(row.price()).isEqualTo(Scene.LIST_PRICE);
                assertThat(row.delivery()).isEqualTo(scene.today().plusDays(14));
            });
            assertThat(sheet.sentOn()).isEqualTo(scene.today());
            assertThat(sheet.answer()).isEqualTo("agreed");
        });
    }

    @Test
    @Tag("XP-06")
    void the_change_notice_tells_production_what_is_different() {
        Ref<SalesOrder> order = scene.order("o1").of(10).of(5).confirmed();
        List<OrderLine> lines = scene.find(order).content().lines();
        assertThat(OrderForms.change(scene.find(order), List.of())).isEmpty();

        OrderLine more = lines.get(0).withOrdered(pieces(12));
        OrderLine dearer = lines.get(1).withPrice(Price.of("CNY 101", Unit.PIECE));
        scene.does(REP, order, new AmendOrder(List.of(more, dearer), "Ms Wang", "twelve"));

        assertThat(OrderForms.change(scene.find(order), List.of())).hasValueSatisfying(notice -> {
            assertThat(notice.size()).isEqualTo(ChangeSize.SMALL);
            assertThat(notice.proposedBy()).isEqualTo(REP.person());
            assertThat(notice.rows()).singleElement().satisfies(row -> {
                assertThat(row.line()).isEqualTo("1");
                assertThat(row.before()).extracting(Asked::quantity).isEqualTo(pieces(10));
                assertThat(row.after()).extracting(Asked::quantity).isEqualTo(pieces(12));
            });
        });
    }

    @Test
    @Tag("XP-06")
    void the_change_notice_tells_of_lines_that_come_and_go_and_of_another_date() {
        Ref<SalesOrder> order = scene.order("o1").of(10).confirmed();
        OrderLine line = scene.find(order).content().lines().get(0);
        OrderLine other = OrderLine.of(
                "2", "c1", "SHEET", pieces(3), Scene.LIST_PRICE, scene.today().plusDays(20));
        scene.does(REP, order, new AmendOrder(List.of(other), "Ms Wang", "another"));

        assertThat(OrderForms.change(scene.find(order), List.of()).orElseThrow().rows())
                .extracting(row -> row.line() + (row.before() == null ? " comes" : row.after() == null ? " goes" : ""))
                .containsExactly("1 goes", "2 comes");

        Ref<SalesOrder> redated = scene.order("o2").of(10).confirmed();
        LocalDate later = line.agreed().plusDays(6);
        scene.does(People.ORDER_DESK, redated, new AgreeDate("1", later, "storm", false));
        assertThat(OrderForms.change(scene.find(redated), List.of())
                        .orElseThrow()
                        .rows())
                .singleElement()
                .satisfies(row ->
                        assertThat(row.after()).extracting(Asked::delivery).isEqualTo(later));
    }

    @Test
    @Tag("PN-03")
    void the_expedite_notice_tells_the_final_date() {
        Ref<ProductionInstruction> instruction = instructed();
        InstructionSheet sheet = ProductionForms.instruction(scene.find(instruction));
        assertThat(sheet.goods()).extracting(each -> each.quantity()).containsExactly(pieces(10));
        assertThat(ProductionForms.expedite(scene.find(instruction))).isEmpty();

        LocalDate last = sheet.due().plusDays(3);
        scene.does(PLANNER, instruction, new TryRemedy(new Remedy(Remedy.Kind.OVERTIME, "two shifts", null)));
        scene.does(People.ORDER_DESK, instruction, new AskCustomer("three days more"));
        scene.does(
                People.ORDER_DESK,
                instruction,
                new SendExpediteNotice(new ExpediteNotice(last, "no steel", Superior.GENERAL_MANAGER)));

        assertThat(ProductionForms.expedite(scene.find(instruction))).hasValueSatisfying(notice -> {
            assertThat(notice.due()).isEqualTo(sheet.due());
            assertThat(notice.finalDate()).isEqualTo(last);
            assertThat(notice.superior()).isEqualTo(Superior.GENERAL_MANAGER);
        });
    }

    private Ref<ProductionInstruction> instructed() {
        return scene.production("p1", scene.order("o1").of(10).released())
                .of(10)
                .planned();
    }

    @Test
    @Tag("PN-10")
    @Tag("PN-12")
    @Tag("PN-13")
    void production_writes_to_others_on_forms_of_its_own() {
        Ref<ProductionInstruction> instruction = instructed();
        Ref<OutsourcingRequest> outside = OutsourcingRequest.ref("w1");
        scene.does(PURCHASER, outside, new DraftOutsourcing(instruction, "welding", "Works", scene.today(), "ill"));
        Ref<DepartmentRequest> request = DepartmentRequest.ref("r1");
        scene.does(PLANNER, request, new AskDepartment(null, "purchasing", "no steel", scene.today()));
        Ref<DesignChange> change = DesignChange.ref("g1");
        scene.does(
                ENGINEER,
                change,
                new DraftDesignChange(SalesOrder.ref("o1"), DesignChange.Kind.CORRECTION, "DWG-1", "typo", "2 mm"));

        assertThat(ProductionForms.outsourcing(scene.find(outside)))
                .isEqualTo(new OutsourcingSheet(
                        scene.find(outside).number(), instruction, "welding", "Works", scene.today(), "ill", ""));
        assertThat(ProductionForms.request(scene.find(request)))
                .isEqualTo(new RequestSheet(
                        scene.find(request).number(), null, "purchasing", "no steel", scene.today(), ""));
        assertThat(ProductionForms.designChange(scene.find(change)))
                .isEqualTo(new DesignChangeSheet(
                        scene.find(change).number(),
                        SalesOrder.ref("o1"),
                        DesignChange.Kind.CORRECTION,
                        "DWG-1",
                        "typo",
                        "2 mm",
                        "",
                        Set.of()));
    }

    @Test
    @Tag("AC-01")
    void the_acceptance_list_has_what_arrived_and_what_the_customer_found() {
        NoteScene first = scene.note("n1").of(scene.order("o1").of(10).released(), 10);
        Ref<DeliveryNote> note = first.delivered();
        Ref<Acceptance> list = Acceptance.of(note);

        AcceptanceSheet before = AcceptanceForms.acceptance(scene.find(list), scene.find(note));
        scene.accept(note);
        AcceptanceSheet after = AcceptanceForms.acceptance(scene.find(list), scene.find(note));

        assertThat(before.rows()).singleElement().satisfies(row -> {
            assertThat(row.product()).isEqualTo("SHEET");
            assertThat(row.delivered()).isEqualTo(pieces(10));
            assertThat(row.found()).isNull();
        });
        assertThat(after.signedBy()).isEqualTo("Mr Li");
        assertThat(after.rows()).allMatch(row -> row.found() != null);
        Ref<DeliveryNote> other =
                scene.note("n2").of(scene.order("o2").of(10).released(), 10).drafted();
        assertThatThrownBy(() -> AcceptanceForms.acceptance(scene.find(list), scene.find(other)))
                .hasMessageContaining("not of delivery-note/n2");
    }

    @Test
    @Tag("AC-05")
    void the_training_record_has_what_the_customer_signs() {
        Ref<TrainingRecord> training = TrainingRecord.ref("t1");
        scene.does(REP, Scene.CONTRACT, amendedByTraining());
        scene.review(Scene.CONTRACT);
        scene.approve(Scene.CONTRACT, SALES_DIRECTOR);
        scene.does(REP, training, new PlanTraining(Scene.CONTRACT, Scene.ACCOUNT, Set.of("upkeep")));

        assertThat(AcceptanceForms.training(scene.find(training)))
                .isEqualTo(new TrainingSheet(
                        scene.find(training).number(), Scene.CONTRACT, Scene.ACCOUNT, Set.of("upkeep"), "", null, ""));
    }

    private AmendContract amendedByTraining() {
        SalesContract contract = scene.find(Scene.CONTRACT).content();
        return new AmendContract(contract.lines(), contract.terms().withTraining(Set.of("upkeep")));
    }

    @Test
    @Tag("SC-02")
    void the_review_sheet_says_who_agreed_when() {
        ReviewSheet sheet = ContractForms.review(scene.find(Scene.CONTRACT));

        assertThat(sheet.opinions())
                .hasSizeGreaterThanOrEqualTo(9)
                .allMatch(each -> each.kind() == Vote.Kind.APPROVED && each.stands())
                .allMatch(each -> each.at().equals(Scene.START))
                .extracting(Opinion::by)
                .contains(PLANNER.person(), LEGAL.person(), FINANCE_MANAGER.person(), SALES_DIRECTOR.person());
        assertThat(sheet.rows())
                .singleElement()
                .satisfies(row -> assertThat(row.quantity()).isEqualTo(pieces(1000)));
    }

    private static Quantity pieces(long number) {
        return Quantity.of(number, Unit.PIECE);
    }
}
