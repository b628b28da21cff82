package io.deliverykit.purchase;

import static io.deliverykit.testkit.People.*;
import static io.deliverykit.testkit.PurchaseScene.*;
import static org.assertj.core.api.Assertions.assertThat;

import io.deliverykit.lifecycle.Policy;
import io.deliverykit.lifecycle.Ref;
import io.deliverykit.lifecycle.Review;
import io.deliverykit.memory.MemoryStorage;
import io.deliverykit.purchase.PurchaseOrderCommands.*;
import io.deliverykit.purchase.SupplierCommands.*;
import io.deliverykit.quantity.Price;
import io.deliverykit.quantity.Unit;
import io.deliverykit.testkit.PurchaseScene;
import io.deliverykit.testkit.Scene;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** An order that looks for its supplier: three quote, a qualified one is chosen, finance reviews, and then it stays. */
class QuotedOrderTest {
    private final Scene scene = Scene.inMemory();
    private final PurchaseScene purchase = scene.purchase("p1");

    @SafeVarargs
    private final PlanPurchase asking(Ref<Supplier>... suppliers) {
        return new PlanPurchase(
                purchase.request(),
                Scene.CNY,
                List.of(PurchaseLine.of(LINE, HUNDRED)),
                Set.of(suppliers),
                purchase.arrival());
    }

    @Test
    @Tag("PU-02")
    void asks_at_least_three_and_nobody_who_was_dropped() {
        purchase.suppliers();
        purchase.approved();
        Ref<Supplier> closed = purchase.qualified(Supplier.ref("closed"));
        scene.does(PURCHASING_HEAD, closed, new DropSupplier("closed down"));

        assertThat(scene.refusals(PURCHASER, purchase.order(), asking(MILL, WORKS)))
                .containsExactly("PU-02 asks-enough-suppliers");
        assertThat(scene.refusals(PURCHASER, purchase.order(), asking(MILL, WORKS, closed)))
                .containsExactly("PU-02 asks-nobody-who-was-dropped");
    }

    @Test
    @Tag("PU-02")
    void is_given_to_nobody_before_three_have_quoted() {
        Ref<PurchaseOrder> order = purchase.quoting();
        scene.does(PURCHASER, order, purchase.quotation(MILL, "10"));
        scene.does(PURCHASER, order, purchase.quotation(WORKS, "11"));
        scene.does(PURCHASER, order, purchase.quotation(WORKS, "10.50"));

        assertThat(scene.refusals(PURCHASER, order, new SelectSupplier(MILL, "the cheapest")))
                .containsExactly("PU-02 has-enough-quotations");
    }

    @Test
    @Tag("PU-02")
    void compares_as_many_quotations_as_the_policy_says() {
        Scene frugal = Scene.with(
                new MemoryStorage(),
                desk -> desk.policy(Policy.standard(Scene.ZONE).with(OrderAndSuppliers.QUOTATIONS, 1)));
        PurchaseScene small = frugal.purchase("p1");
        Ref<PurchaseOrder> order = small.quoting();
        frugal.does(PURCHASER, order, small.quotation(MILL, "10"));

        assertThat(frugal.attempt(PURCHASER, order, new SelectSupplier(MILL, "the only one"))
                        .isGranted())
                .isTrue();
    }

    @Test
    @Tag("PU-02")
    @Tag("PU-08")
    void hears_only_those_who_were_asked_on_every_line_in_its_currency() {
        Ref<PurchaseOrder> order = purchase.quoting();
        Ref<Supplier> fourth = purchase.qualified(Supplier.ref("fourth"));

        assertThat(scene.refusals(PURCHASER, order, purchase.quotation(fourth, "9")))
                .containsExactly("PU-02 quotes-one-that-was-asked");
        for (Map<String, Price> prices : List.of(
                Map.of("2", Price.of("CNY 9", Unit.KILOGRAM)),
                Map.of("1", Price.of("USD 9", Unit.KILOGRAM)),
                Map.of("1", Price.of("CNY 9", Unit.PIECE)))) {
            assertThat(scene.refusals(
                            PURCHASER, order, new RecordQuotation(MILL, prices, purchase.arrival(), "30 days")))
                    .containsExactly("PU-02 quotes-every-line");
        }
        assertThat(scene.refusals(
                        PURCHASER,
                        order,
                        new RecordQuotation(MILL, purchase.quotation(MILL, "9").prices(), scene.today(), "")))
                .containsExactly("PU-08 quotes-a-day-to-come");
    }

    @Test
    @Tag("PU-02")
    void is_given_to_one_who_quoted_and_is_qualified() {
        Ref<PurchaseOrder> order = purchase.quoted();
        scene.does(QUALITY_MANAGER, MILL, new DisqualifySupplier("false papers"));

        assertThat(scene.refusals(PURCHASER, order, new SelectSupplier(MILL, "the cheapest")))
                .containsExactly("PU-02 its-supplier-is-qualified");
        assertThat(scene.refusals(PURCHASER, order, new SelectSupplier(Supplier.ref("fourth"), "a friend")))
                .containsExactly("PU-02 selects-one-that-quoted");
        assertThat(scene.attempt(PURCHASER, order, new SelectSupplier(WORKS, "the cheapest of the qualified"))
                        .isGranted())
                .isTrue();
    }

    @Test
    @Tag("PU-02")
    @Tag("PU-06")
    void is_not_approved_for_one_that_went_off_the_list_meanwhile() {
        Ref<PurchaseOrder> order = purchase.selected(MILL);
        scene.does(QUALITY_MANAGER, MILL, new DisqualifySupplier("false papers"));

        assertThat(scene.refusals(FINANCE_MANAGER, order, new Review.Approve<>()))
                .containsExactly("PU-02 its-supplier-is-qualified");
    }

    @Test
    @Tag("PU-06")
    void is_ordered_once_the_finance_manager_agrees_and_goes_back_when_not() {
        Ref<PurchaseOrder> order = purchase.selected(FORGE);
        assertThat(scene.refusals(PURCHASING_HEAD, order, new Review.Approve<>()))
                .containsExactly("AX-01 not-by-role");
        scene.does(FINANCE_MANAGER, order, new Review.Reject<>("the dearest"));
        assertThat(scene.find(order).state()).isEqualTo(PurchaseOrderState.QUOTING);

        scene.does(PURCHASER, order, new SelectSupplier(MILL, "the cheapest"));
        assertThat(scene.approve(order, FINANCE_MANAGER).state()).isEqualTo(PurchaseOrderState.ORDERED);
    }

    @Test
    @Tag("PU-06")
    void keeps_the_suppliers_confirmation_and_takes_no_goods_without() {
        Ref<PurchaseOrder> order = purchase.selected(MILL);
        scene.approve(order, FINANCE_MANAGER);

        assertThat(scene.refusals(KEEPER, order, new ReceiveGoods("slip", Map.of("1", kilograms(1)), "")))
                .containsExactly("PU-06 is-confirmed-by-its-supplier");
        scene.does(PURCHASER, order, new KeepConfirmation("fax of today"));
        assertThat(scene.find(order).content().confirmation()).isEqualTo("fax of today");
    }

    @Test
    @Tag("PU-03")
    void changes_its_supplier_neither_while_finance_looks_nor_once_it_is_ordered() {
        Ref<PurchaseOrder> order = purchase.selected(MILL);
        SelectSupplier another = new SelectSupplier(WORKS, "a friend");

        assertThat(scene.refusals(PURCHASER, order, another)).containsExactly("AX-01 not-in-state");
        scene.approve(order, FINANCE_MANAGER);
        assertThat(scene.refusals(PURCHASER, order, another)).containsExactly("AX-01 not-in-state");
        assertThat(scene.refusals(PURCHASER, order, purchase.quotation(MILL, "20")))
                .containsExactly("AX-01 not-in-state");
    }

    @Test
    @Tag("PU-08")
    void is_planned_for_a_day_to_come() {
        purchase.suppliers();
        purchase.approved();
        PlanPurchase plan = new PlanPurchase(
                purchase.request(),
                Scene.CNY,
                List.of(PurchaseLine.of(LINE, HUNDRED)),
                Set.of(MILL, WORKS, FORGE),
                scene.today());

        assertThat(scene.refusals(PURCHASER, purchase.order(), plan)).containsExactly("PU-08 arrives-after-today");
    }
}
