package io.deliverykit.purchase;

import static io.deliverykit.testkit.People.*;
import static io.deliverykit.testkit.PurchaseScene.*;
import static org.assertj.core.api.Assertions.assertThat;

import io.deliverykit.desk.Outcome;
import io.deliverykit.desk.Submission;
import io.deliverykit.lifecycle.Ref;
import io.deliverykit.lifecycle.Review;
import io.deliverykit.party.Role;
import io.deliverykit.purchase.PurchaseOrderCommands.*;
import io.deliverykit.purchase.PurchaseRequestCommands.*;
import io.deliverykit.quantity.Quantity;
import io.deliverykit.quantity.Unit;
import io.deliverykit.testing.AtOneInstant;
import io.deliverykit.testkit.People;
import io.deliverykit.testkit.PurchaseScene;
import io.deliverykit.testkit.Scene;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A purchase request: nothing is bought without one that the head has approved, and no less than planned unless agreed. */
class PurchaseRequestTest {
    private final Scene scene = Scene.inMemory();
    private final PurchaseScene purchase = scene.purchase("p1");

    private static RequestLine asking(long asked) {
        return new RequestLine("1", "STEEL", "2 mm", HUNDRED, kilograms(asked));
    }

    @Test
    @Tag("PU-01")
    void is_approved_by_the_head_of_its_own_department() {
        purchase.submitted();

        assertThat(scene.refusals(
                        People.person("other-head", "sales", Role.DEPARTMENT_HEAD),
                        purchase.request(),
                        new Review.Approve<>()))
                .containsExactly("PU-01 head-is-of-its-department");
        assertThat(scene.approve(purchase.request(), PURCHASING_HEAD).state()).isEqualTo(PurchaseRequestState.APPROVED);
    }

    @Test
    @Tag("PU-01")
    void is_drawn_up_by_the_purchaser_and_approved_by_nobody_who_made_it() {
        DrawUpRequest draw = new DrawUpRequest("plan-7", "planner", purchase.arrival(), List.of(LINE));

        assertThat(scene.refusals(PRODUCTION_MANAGER, purchase.request(), draw)).containsExactly("AX-01 not-by-role");
    }

    @Test
    @Tag("PU-01")
    void lets_nothing_be_bought_before_it_is_approved() {
        purchase.suppliers();
        purchase.submitted();

        assertThat(scene.refusals(PURCHASER, purchase.order(), purchase.plan(HUNDRED)))
                .containsExactly("PU-01 is-approved");
    }

    @Test
    @Tag("PU-01")
    void lets_no_more_be_bought_than_it_asks_whatever_the_unit() {
        purchase.suppliers();
        purchase.approved();
        PurchaseScene half = new PurchaseScene(scene, "p1", "p2");
        scene.does(PURCHASER, half.order(), half.plan(kilograms(60)));

        assertThat(scene.refusals(PURCHASER, purchase.order(), purchase.plan(kilograms(41))))
                .containsExactly("PU-01 buys-no-more-than-asked");
        assertThat(scene.refusals(PURCHASER, purchase.order(), purchase.plan(Quantity.of(1, Unit.TONNE))))
                .containsExactly("PU-01 buys-no-more-than-asked");
        scene.does(PURCHASER, purchase.order(), purchase.plan(kilograms(40)));
        assertThat(scene.find(purchase.request()).state()).isEqualTo(PurchaseRequestState.ORDERED);
    }

    @RepeatedTest(20)
    @Tag("PU-01")
    void is_not_exceeded_by_two_orders_planned_at_one_instant() {
        purchase.suppliers();
        purchase.approved();

        List<Outcome> outcomes = AtOneInstant.submit(
                scene.desk(),
                Submission.of(PURCHASER, PurchaseOrder.ref("p1"), purchase.plan(kilograms(60))),
                Submission.of(PURCHASER, PurchaseOrder.ref("p2"), purchase.plan(kilograms(60))));

        assertThat(outcomes).filteredOn(Outcome::isGranted).hasSize(1);
    }

    @Test
    @Tag("PU-01")
    void can_be_ordered_again_when_its_order_is_called_off() {
        purchase.planned();
        scene.does(PURCHASER, purchase.order(), new CancelPurchase("too dear"));

        assertThat(scene.find(purchase.request()).state()).isEqualTo(PurchaseRequestState.APPROVED);
        PurchaseScene again = new PurchaseScene(scene, "p1", "p2");
        scene.does(PURCHASER, again.order(), again.plan(HUNDRED));
        assertThat(scene.find(purchase.request()).state()).isEqualTo(PurchaseRequestState.ORDERED);
    }

    @Test
    @Tag("PU-01")
    void is_bought_as_it_asks() {
        purchase.suppliers();
        purchase.approved();
        PurchaseLine other = new PurchaseLine("1", "COPPER", "2 mm", HUNDRED);
        PlanPurchase plan = new PlanPurchase(
                purchase.request(), Scene.CNY, List.of(other), Set.of(MILL, WORKS, FORGE), purchase.arrival());

        assertThat(scene.refusals(PURCHASER, purchase.order(), plan)).containsExactly("PU-01 agrees-with-its-request");
    }

    @Test
    @Tag("PU-01")
    void names_each_line_once() {
        DrawUpRequest twice = new DrawUpRequest("plan-7", "planner", purchase.arrival(), List.of(LINE, LINE));

        assertThat(scene.refusals(PURCHASER, purchase.request(), twice)).containsExactly("PU-01 names-each-line-once");
    }

    @Test
    @Tag("PU-07")
    void is_submitted_only_when_its_stock_was_checked_since_it_was_written() {
        Ref<PurchaseRequest> request = purchase.drawnUp();
        assertThat(scene.refusals(PURCHASER, request, new SubmitRequest()))
                .containsExactly("PU-07 its-stock-was-checked");
        assertThat(scene.refusals(KEEPER, request, new CheckStock(Map.of("2", kilograms(0)))))
                .containsExactly("PU-07 checks-every-line");

        scene.does(KEEPER, request, new CheckStock(Map.of("1", kilograms(3))));
        scene.does(PURCHASER, request, new ReviseRequest(purchase.arrival(), List.of(LINE)));
        assertThat(scene.refusals(PURCHASER, request, new SubmitRequest()))
                .containsExactly("PU-07 its-stock-was-checked");
    }

    @Test
    @Tag("PU-07")
    void asks_less_than_the_plan_only_when_who_issued_it_agrees() {
        Ref<PurchaseRequest> request = purchase.drawnUp(asking(80));
        scene.does(KEEPER, request, new CheckStock(Map.of("1", kilograms(20))));
        assertThat(scene.refusals(PURCHASER, request, new SubmitRequest()))
                .containsExactly("PU-07 less-than-planned-is-consented-to");

        assertThat(scene.refusals(
                        People.person("other-planner", "production", Role.PLANNER),
                        request,
                        new ConsentToLess("1", kilograms(80))))
                .containsExactly("PU-07 the-plans-issuer-agrees");
        scene.does(PLANNER, request, new ConsentToLess("1", kilograms(81)));
        assertThat(scene.refusals(PURCHASER, request, new SubmitRequest()))
                .containsExactly("PU-07 less-than-planned-is-consented-to");
        scene.does(PLANNER, request, new ConsentToLess("1", kilograms(80)));
        assertThat(scene.does(PURCHASER, request, new SubmitRequest()).state())
                .isEqualTo(PurchaseRequestState.IN_REVIEW);
    }

    @Test
    @Tag("PU-07")
    void has_nothing_left_to_order_once_who_issued_the_plan_agrees_to_what_was() {
        purchase.suppliers();
        purchase.approved();
        scene.does(PURCHASER, purchase.order(), purchase.plan(kilograms(70)));
        assertThat(scene.refusals(PLANNER, purchase.request(), new ConsentToLess("1", HUNDRED)))
                .containsExactly("PU-07 consents-to-less-of-a-line");

        assertThat(scene.does(PLANNER, purchase.request(), new ConsentToLess("1", kilograms(70)))
                        .state())
                .isEqualTo(PurchaseRequestState.ORDERED);
    }

    @Test
    @Tag("PU-01")
    @Tag("PU-07")
    void is_called_off_by_who_issued_the_plan_while_nothing_is_ordered() {
        purchase.planned();
        PurchaseScene other = scene.purchase("p2");
        other.approved();
        CancelRequest cancel = new CancelRequest("no demand");

        assertThat(scene.refusals(People.person("other-planner", "production", Role.PLANNER), other.request(), cancel))
                .containsExactly("PU-07 the-plans-issuer-agrees");
        PurchaseScene part = new PurchaseScene(scene, "p2", "p3");
        scene.does(PURCHASER, part.order(), part.plan(kilograms(1)));
        assertThat(scene.refusals(PLANNER, other.request(), cancel)).containsExactly("PU-01 nothing-is-ordered");
        scene.does(PURCHASER, part.order(), new CancelPurchase("a mistake"));
        assertThat(scene.does(PLANNER, other.request(), cancel).state()).isEqualTo(PurchaseRequestState.CANCELLED);
    }
}
