package io.deliverykit.order;

import static io.deliverykit.order.Orders.reasons;
import static io.deliverykit.testkit.People.*;
import static org.assertj.core.api.Assertions.assertThat;

import io.deliverykit.account.CustomerAccount;
import io.deliverykit.account.CustomerAccountCommands.AnnounceTransfer;
import io.deliverykit.account.CustomerAccountCommands.OpenAccount;
import io.deliverykit.account.CustomerClass;
import io.deliverykit.contract.PaymentTerm;
import io.deliverykit.lifecycle.Filed;
import io.deliverykit.lifecycle.Ref;
import io.deliverykit.order.SalesOrderCommands.ConfirmOrder;
import io.deliverykit.order.SalesOrderCommands.DraftOrder;
import io.deliverykit.order.SalesOrderCommands.ObjectToOrder;
import io.deliverykit.order.SalesOrderCommands.PassToReview;
import io.deliverykit.order.SalesOrderCommands.ReleaseOrder;
import io.deliverykit.order.SalesOrderCommands.ReturnOrder;
import io.deliverykit.order.SalesOrderCommands.ReviseOrder;
import io.deliverykit.order.SalesOrderCommands.SendConfirmation;
import io.deliverykit.order.SalesOrderCommands.SubmitOrder;
import io.deliverykit.pricing.PriceList;
import io.deliverykit.pricing.PriceListCommands.SubmitPriceList;
import io.deliverykit.quantity.Price;
import io.deliverykit.quantity.Quantity;
import io.deliverykit.quantity.Unit;
import io.deliverykit.refusal.Refusal;
import io.deliverykit.testkit.Scene;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@SuppressWarnings("NullAway") // what is missing is null
class OrderBeforeItTakesEffectTest {
    private final Scene scene = Scene.inMemory().furnished();

    @ParameterizedTest
    @CsvSource(textBlock = """
        # mode,      proof, granted
        SHIPPED,     '',    false
        DIRECT,      '',    false
        SHIPPED,     PO-1,  true
        SELF_PICKUP, '',    true
        """)
    @Tag("SO-02")
    void is_in_writing_unless_the_customer_picks_it_up(DeliveryMode mode, String proof, boolean granted) {
        DraftOrder draft = scene.order("o1").of(10).draft();
        OrderTerms terms = OrderTerms.of(mode, PaymentTerm.CREDIT, "Ms Wang", "1 Harbour Road", proof);
        scene.does(
                REP,
                Orders.REF,
                new DraftOrder(draft.customer(), draft.contract(), draft.priceList(), terms, draft.lines()));

        var outcome = scene.attempt(REP, Orders.REF, new SubmitOrder());

        assertThat(outcome.isGranted()).isEqualTo(granted);
    }

    @Test
    @Tag("SO-01")
    void names_each_line_once_at_a_price_that_fits_its_unit_and_the_account() {
        DraftOrder draft = scene.order("o1").of(10).draft();
        OrderLine line = draft.lines().get(0);

        assertThat(draft(draft, line, line)).containsExactly("names-each-line-once");
        assertThat(draft(draft, line.withPrice(Price.of("CNY 1", Unit.KILOGRAM))))
                .containsExactly("prices-what-it-orders");
        assertThat(draft(draft, line.withPrice(Price.of("USD 1", Unit.PIECE)))).containsExactly("is-in-one-currency");
        assertThat(draft(draft, line.withOrdered(Orders.pieces(0)))).containsExactly("names-each-line-once");
    }

    @ParameterizedTest
    @CsvSource({"pc, 3", "kg, 3", "pc, -3"})
    @Tag("XP-03")
    void begins_with_nothing_closed_short(String unit, long quantity) {
        DraftOrder draft = scene.order("o1").of(10).draft();
        OrderLine shortened = draft.lines().get(0).withClosedShort(Quantity.of(quantity, Unit.of(unit)));

        assertThat(draft(draft, shortened)).containsExactly("closes-nothing-short");
        scene.does(REP, Orders.REF, draft);
        assertThat(reasons(scene.attempt(
                        REP, Orders.REF, new ReviseOrder(draft.priceList(), draft.terms(), List.of(shortened)))))
                .containsExactly("closes-nothing-short");
    }

    @Test
    @Tag("SC-04")
    void agrees_with_its_contract_in_product_and_unit() {
        DraftOrder draft = scene.order("o1").of(10).draft();
        OrderLine coil = OrderLine.of("1", "c1", "COIL", Orders.pieces(1), Scene.LIST_PRICE, scene.today());

        assertThat(draft(draft, coil)).containsExactly("agrees-with-its-contract");
    }

    @Test
    @Tag("CU-07")
    void on_credit_needs_a_contract_that_gives_credit() {
        Ref<SalesOrder> order = scene.order("o1").withoutContract().of(10).drafted();
        scene.does(REP, order, new SubmitOrder());

        assertThat(reasons(scene.attempt(ORDER_DESK, order, new PassToReview())))
                .containsExactly("its-contract-allows-its-credit");
    }

    @ParameterizedTest
    @CsvSource({"CREDIT, false", "ON_DELIVERY, false", "MONTHLY, false", "CASH_ON_PICKUP, true"})
    @Tag("CU-07")
    void counts_payment_on_delivery_and_by_the_month_as_credit(PaymentTerm term, boolean granted) {
        Scene prepaid = Scene.inMemory().furnished(Money.zero(Scene.CNY), PaymentTerm.PREPAID);
        prepaid.order("o1").payable(term).of(10).drafted();
        prepaid.does(REP, Orders.REF, new SubmitOrder());

        assertThat(prepaid.attempt(ORDER_DESK, Orders.REF, new PassToReview()).isGranted())
                .isEqualTo(granted);
    }

    @Test
    @Tag("SO-07")
    void takes_effect_only_when_the_customer_has_signed() {
        Ref<SalesOrder> order = Orders.awaitingCustomer(scene);

        assertThat(reasons(scene.attempt(ORDER_DESK, order, new ConfirmOrder("", "agreed by phone"))))
                .containsExactly("is-signed-by-the-customer");
        assertThat(scene.attempt(ORDER_DESK, order, new ReleaseOrder()).isGranted())
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({"1000, true", "999, false"})
    @Tag("SO-07")
    @Tag("FI-04")
    void takes_effect_prepaid_only_when_the_money_is_on_the_account(long paid, boolean granted) {
        Scene prepaid = Scene.inMemory().furnished(Money.zero(Scene.CNY), PaymentTerm.PREPAID);
        prepaid.order("o1").payable(PaymentTerm.PREPAID).of(10).inReview();
        prepaid.approve(Orders.REF, SALES_MANAGER, PLANNER, PURCHASER);
        prepaid.does(ORDER_DESK, Orders.REF, new SendConfirmation(prepaid.today()));
        prepaid.does(REP, Scene.ACCOUNT, new AnnounceTransfer("t1", Money.of(Scene.CNY, 1000)));
        prepaid.prepay(Money.of(Scene.CNY, paid));

        var outcome = prepaid.attempt(ORDER_DESK, Orders.REF, new ConfirmOrder("Ms Wang", "agreed"));

        assertThat(outcome.isGranted()).isEqualTo(granted);
    }

    @ParameterizedTest
    @CsvSource({"1, false", "0, true"})
    @Tag("SO-08")
    void is_sent_to_the_customer_by_now(int days, boolean granted) {
        Ref<SalesOrder> order = Orders.quoted(scene);

        assertThat(scene.attempt(
                                ORDER_DESK,
                                order,
                                new SendConfirmation(scene.today().plusDays(days)))
                        .isGranted())
                .isEqualTo(granted);
    }

    @Test
    @Tag("SO-03")
    void is_sent_back_with_a_reason() {
        Ref<SalesOrder> order = Orders.submitted(scene);

        assertThat(scene.attempt(ORDER_DESK, order, new ReturnOrder(" ")).reasons())
                .extracting(Refusal::kind)
                .containsExactly(Refusal.Kind.INVALID_INPUT);
    }

    @ParameterizedTest
    @CsvSource({"contact", "address", "channel", "mode", "payment", "packaging", "shippingDemands", "proof"})
    @Tag("SO-01")
    void says_each_of_its_terms(String missing) {
        DraftOrder draft = scene.order("o1").of(10).draft();
        UnaryOperator<@Nullable String> given = name -> name.equals(missing) ? null : "given";
        OrderTerms terms = new OrderTerms(
                missing.equals("channel") ? null : OrderChannel.REP,
                missing.equals("mode") ? null : DeliveryMode.SHIPPED,
                missing.equals("payment") ? null : PaymentTerm.CREDIT,
                given.apply("contact"),
                given.apply("address"),
                given.apply("packaging"),
                given.apply("shippingDemands"),
                given.apply("proof"),
                false,
                false,
                ShippingRule.AS_AVAILABLE);

        assertThat(scene.attempt(
                                REP,
                                Orders.REF,
                                new DraftOrder(
                                        draft.customer(), draft.contract(), draft.priceList(), terms, draft.lines()))
                        .reasons())
                .extracting(Refusal::kind)
                .containsExactly(Refusal.Kind.INVALID_INPUT);
    }

    @ParameterizedTest
    @CsvSource({"product", "specification", "ordered", "price", "agreed", "customer", "lines"})
    @Tag("SO-01")
    void says_each_value_of_its_lines(String missing) {
        DraftOrder draft = scene.order("o1").of(10).draft();
        OrderLine line = draft.lines().get(0);
        OrderLine without = new OrderLine(
                line.id(),
                line.contractLine(),
                missing.equals("product") ? " " : line.product(),
                missing.equals("specification") ? null : "",
                missing.equals("ordered") ? null : line.ordered(),
                missing.equals("price") ? null : line.price(),
                line.tolerance(),
                line.promised(),
                missing.equals("agreed") ? null : line.agreed(),
                line.closedShort(),
                line.standard(),
                null,
                line.components());

        assertThat(scene.attempt(
                                REP,
                                Orders.REF,
                                new DraftOrder(
                                        missing.equals("customer") ? null : draft.customer(),
                                        draft.contract(),
                                        draft.priceList(),
                                        draft.terms(),
                                        missing.equals("lines") ? List.of() : List.of(without)))
                        .reasons())
                .extracting(Refusal::kind)
                .containsExactly(Refusal.Kind.INVALID_INPUT);
    }

    @Test
    @Tag("SO-08")
    void keeps_the_customers_objection_and_goes_back_to_the_rep() {
        Ref<SalesOrder> order = Orders.awaitingCustomer(scene);

        Filed<SalesOrder> returned = scene.does(ORDER_DESK, order, new ObjectToOrder("only eight, please"));

        assertThat(returned.state()).isEqualTo(SalesOrderState.RETURNED);
        assertThat(returned.content().confirmation())
                .isEqualTo(Confirmation.of(scene.today(), "", "only eight, please"));
    }

    @Test
    @Tag("PR-02")
    void is_submitted_under_a_price_list_in_force_that_is_its_customers() {
        DraftOrder draft = scene.order("o1").of(10).draft();
        var later = PriceList.ref("later");
        var own = PriceList.ref("own");
        draftList(later, null, scene.today().plusDays(1));
        Ref<CustomerAccount> other = CustomerAccount.ref("customer-2");
        scene.does(CLERK, other, new OpenAccount("Customer Two", CustomerClass.REGULAR, Scene.CNY));
        draftList(own, other, scene.today());
        scene.does(
                REP,
                Orders.REF,
                new DraftOrder(draft.customer(), draft.contract(), later, draft.terms(), draft.lines()));

        assertThat(reasons(scene.attempt(REP, Orders.REF, new SubmitOrder())))
                .containsExactly("its-price-list-is-in-force");
        assertThat(reasons(scene.attempt(
                        REP,
                        SalesOrder.ref("o2"),
                        new DraftOrder(draft.customer(), draft.contract(), own, draft.terms(), draft.lines()))))
                .containsExactly("its-price-list-is-for-its-customer");
    }

    private void draftList(Ref<PriceList> ref, @Nullable Ref<CustomerAccount> customer, LocalDate from) {
        var prices = scene.find(Scene.PRICES).content().prices();
        scene.does(CLERK, ref, scene.priceList(customer, from, prices));
        scene.does(CLERK, ref, new SubmitPriceList());
        scene.approve(ref, SALES_MANAGER);
        if (customer == null) {
            scene.approve(ref, GENERAL_MANAGER);
        }
    }

    private List<String> draft(DraftOrder draft, OrderLine... lines) {
        return reasons(scene.attempt(REP, Orders.REF, Orders.with(draft, lines)));
    }
}
