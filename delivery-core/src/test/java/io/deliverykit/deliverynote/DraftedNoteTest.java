package io.deliverykit.deliverynote;

import static io.deliverykit.deliverynote.Drafts.NOTE;
import static io.deliverykit.deliverynote.Drafts.draft;
import static io.deliverykit.deliverynote.Drafts.line;
import static io.deliverykit.deliverynote.Drafts.pieces;
import static io.deliverykit.testkit.People.*;
import static org.assertj.core.api.Assertions.assertThat;

import io.deliverykit.account.CustomerAccount;
import io.deliverykit.account.CustomerAccountCommands.OpenAccount;
import io.deliverykit.account.CustomerClass;
import io.deliverykit.contract.PaymentTerm;
import io.deliverykit.contract.SalesContract;
import io.deliverykit.deliverynote.DeliveryNoteCommands.AmendNote;
import io.deliverykit.deliverynote.DeliveryNoteCommands.DraftNote;
import io.deliverykit.deliverynote.DeliveryNoteCommands.ReviseNote;
import io.deliverykit.deliverynote.DeliveryNoteCommands.SignNote;
import io.deliverykit.desk.Outcome;
import io.deliverykit.lifecycle.Ref;
import io.deliverykit.order.DeliveryMode;
import io.deliverykit.order.SalesOrder;
import io.deliverykit.quantity.Price;
import io.deliverykit.quantity.Quantity;
import io.deliverykit.quantity.Unit;
import io.deliverykit.testkit.Scene;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** A note that the clerk fills in: it says what was ordered, or it is none. */
class DraftedNoteTest {
    private static final String DISAGREES = "DN-01 agrees-with-its-orders";

    private final Scene scene = Scene.inMemory().furnished();
    private final Ref<SalesOrder> order = scene.order("o1").of(10).released();

    @Test
    @Tag("DN-01")
    void says_what_its_order_says_of_product_and_specification() {
        NoteLine good = line(order, 10);
        NoteLine otherProduct = NoteLine.of("1", order, "1", "COIL", pieces(10), Scene.LIST_PRICE);
        NoteLine otherSpecification =
                new NoteLine("1", order, "1", "SHEET", "2 mm", pieces(10), Scene.LIST_PRICE, "", "", "");

        assertThat(scene.refusals(CLERK, NOTE, draft(otherProduct))).containsExactly(DISAGREES);
        assertThat(scene.refusals(CLERK, NOTE, draft(otherSpecification))).containsExactly(DISAGREES);
        assertThat(scene.attempt(CLERK, NOTE, draft(good)).isGranted()).isTrue();
    }

    @Test
    @Tag("DN-01")
    @Tag("XP-10")
    void is_counted_in_a_unit_that_converts_into_the_ordered_one() {
        NoteLine inKilograms = line(order, 10).withQuantity(Quantity.of(10, Unit.KILOGRAM));
        Ref<SalesOrder> dozen = scene.order("o2").of(12).released();
        NoteLine inDozens = NoteLine.of("1", dozen, "1", "SHEET", Quantity.of(1, Unit.DOZEN), Scene.LIST_PRICE);

        assertThat(scene.refusals(CLERK, NOTE, draft(inKilograms)))
                .containsExactly("XP-10 prices-what-it-delivers", DISAGREES);
        assertThat(scene.attempt(CLERK, NOTE, draft(inDozens)).isGranted()).isTrue();
    }

    @Test
    @Tag("XP-10")
    void is_refused_and_not_broken_when_it_is_revised_or_amended_to_a_unit_that_its_price_is_not_for() {
        NoteLine inKilograms = line(order, 10).withQuantity(Quantity.of(10, Unit.KILOGRAM));
        scene.does(CLERK, NOTE, draft(line(order, 10)));

        assertThat(scene.refusals(CLERK, NOTE, new ReviseNote(List.of(inKilograms), "", Set.of())))
                .containsExactly("XP-10 prices-what-it-delivers", DISAGREES);
        scene.does(CLERK, NOTE, new SignNote());
        assertThat(scene.refusals(CLERK, NOTE, new AmendNote(List.of(inKilograms), PaymentTerm.CREDIT, "", Set.of())))
                .containsExactly("XP-10 prices-what-it-delivers", DISAGREES);
    }

    @ParameterizedTest
    @EnumSource(
            value = DeliveryMode.class,
            names = {"SELF_PICKUP", "DIRECT"})
    @Tag("DN-01")
    void is_for_the_pickup_mode_that_the_customer_agreed_to(DeliveryMode mode) {
        assertThat(scene.refusals(CLERK, NOTE, draft(mode, PaymentTerm.CREDIT, line(order, 10))))
                .containsExactly(DISAGREES);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
        # asked of an order on credit; paying sooner is no departure
        CREDIT,         true
        PREPAID,        true
        CASH_ON_PICKUP, true
        MONTHLY,        false
        ON_DELIVERY,    false
        """)
    @Tag("DN-01")
    void is_paid_as_agreed_or_sooner(PaymentTerm asked, boolean agrees) {
        Outcome outcome = scene.attempt(CLERK, NOTE, draft(DeliveryMode.SHIPPED, asked, line(order, 10)));

        assertThat(outcome.isGranted()).isEqualTo(agrees);
        assertThat(outcome.isRefusedBy("DN-01")).isEqualTo(!agrees);
    }

    @Test
    @Tag("DN-01")
    @Tag("XP-22")
    void names_lines_of_its_own_customers_orders_only() {
        Ref<CustomerAccount> other = CustomerAccount.ref("customer-2");
        scene.does(CLERK, other, new OpenAccount("Customer Two", CustomerClass.REGULAR, Scene.CNY));
        DraftNote forTheOther = new DraftNote(
                other,
                List.of(Scene.CONTRACT),
                DeliveryMode.SHIPPED,
                PaymentTerm.CREDIT,
                List.of(line(order, 10)),
                "",
                Set.of());
        NoteLine unknown = NoteLine.of("1", order, "2", "SHEET", pieces(10), Scene.LIST_PRICE);

        assertThat(scene.refusals(CLERK, NOTE, forTheOther)).containsExactly(DISAGREES);
        assertThat(scene.refusals(CLERK, NOTE, draft(unknown))).containsExactly(DISAGREES);
    }

    @Test
    @Tag("DN-01")
    @Tag("DN-14")
    void names_exactly_the_contracts_of_its_orders() {
        Ref<SalesContract> foreign = SalesContract.ref("contract-2");
        for (List<Ref<SalesContract>> wrong :
                List.of(List.<Ref<SalesContract>>of(), List.of(foreign), List.of(Scene.CONTRACT, foreign))) {
            DraftNote draft = new DraftNote(
                    Scene.ACCOUNT,
                    wrong,
                    DeliveryMode.SHIPPED,
                    PaymentTerm.CREDIT,
                    List.of(line(order, 10)),
                    "",
                    Set.of());

            assertThat(scene.refusals(CLERK, NOTE, draft)).contains("DN-01 names-the-contracts-of-its-orders");
        }
    }

    @Test
    @Tag("DN-14")
    void names_each_line_once_and_a_positive_quantity() {
        NoteLine twin = line(order, 4);

        assertThat(scene.refusals(CLERK, NOTE, draft(line(order, 4), twin)))
                .containsExactly("DN-14 names-each-line-once");
        assertThat(scene.refusals(CLERK, NOTE, draft(line(order, 0)))).containsExactly("DN-14 names-each-line-once");
        assertThat(scene.refusals(CLERK, NOTE, draft(line(order, -1)))).containsExactly("DN-14 names-each-line-once");
    }

    @Test
    @Tag("DN-14")
    void carries_every_field_of_the_form() {
        NoteLine full =
                new NoteLine("1", order, "1", "SHEET", "", pieces(10), Scene.LIST_PRICE, "GB/T 708", "B7", "4 t");

        DeliveryNote note = scene.does(CLERK, NOTE, draft(full)).content();

        assertThat(note.customer()).isEqualTo(Scene.ACCOUNT);
        assertThat(note.contracts()).containsExactly(Scene.CONTRACT);
        assertThat(note.lines()).containsExactly(full);
        assertThat(scene.find(NOTE).number()).isNotBlank();
    }

    @Test
    @Tag("PR-02")
    void has_the_prices_of_its_orders() {
        NoteLine cheaper = line(order, 10).withPrice(Price.of("CNY 99.99", Unit.PIECE));

        assertThat(scene.refusals(CLERK, NOTE, draft(cheaper)))
                .containsExactly("PR-02 its-prices-are-those-of-its-orders");
    }

    @Test
    @Tag("DN-01")
    @Tag("DN-14")
    @Tag("PR-02")
    @Tag("SO-13")
    void is_revised_under_the_same_rules() {
        scene.does(CLERK, NOTE, draft(line(order, 4)));
        NoteLine wrong = NoteLine.of("1", order, "1", "COIL", pieces(11), Price.of("CNY 1", Unit.PIECE));

        assertThat(scene.refusals(CLERK, NOTE, new ReviseNote(List.of(wrong, wrong), "", Set.of())))
                .containsExactlyInAnyOrder(
                        DISAGREES,
                        "DN-14 names-each-line-once",
                        "PR-02 its-prices-are-those-of-its-orders",
                        "SO-13 fits-its-orders");
        assertThat(scene.does(CLERK, NOTE, new ReviseNote(List.of(line(order, 10)), "", Set.of()))
                        .content()
                        .total())
                .isEqualTo(org.joda.money.Money.of(Scene.CNY, 1000));
    }

    @Test
    @Tag("DN-02")
    void is_signed_by_a_clerk_who_answers_for_it() {
        scene.does(CLERK, NOTE, draft(line(order, 4)));

        assertThat(scene.refusals(SALES_MANAGER, NOTE, new SignNote())).containsExactly("AX-01 not-by-role");
        scene.does(CLERK, NOTE, new SignNote());

        assertThat(scene.desk().journal(CLERK, NOTE))
                .last()
                .satisfies(entry -> assertThat(entry.actor()).isEqualTo("clerk"));
    }

    @Test
    @Tag("DN-03")
    void names_its_vehicle_or_another_proof_before_it_is_signed_when_it_is_picked_up() {
        Ref<SalesOrder> pickup = scene.order("o2").of(10).forSelfPickup().released();
        NoteLine line = line(pickup, 10);
        scene.does(CLERK, NOTE, draft(DeliveryMode.SELF_PICKUP, PaymentTerm.CREDIT, line));

        assertThat(scene.refusals(CLERK, NOTE, new SignNote())).containsExactly("DN-03 names-its-vehicle");

        scene.does(CLERK, NOTE, new ReviseNote(List.of(line), "ID 310", Set.of()));
        assertThat(scene.attempt(CLERK, NOTE, new SignNote()).isGranted()).isTrue();
    }
}
