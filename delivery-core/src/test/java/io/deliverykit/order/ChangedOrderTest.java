package io.deliverykit.order;

import static io.deliverykit.order.Orders.agreement;
import static io.deliverykit.order.Orders.amendment;
import static io.deliverykit.order.Orders.line;
import static io.deliverykit.order.Orders.order;
import static io.deliverykit.order.Orders.pieces;
import static io.deliverykit.order.Orders.reasons;
import static io.deliverykit.order.Orders.waiting;
import static io.deliverykit.order.Orders.yuan;
import static io.deliverykit.testkit.People.*;
import static org.assertj.core.api.Assertions.assertThat;

import io.deliverykit.contract.ContractLine;
import io.deliverykit.contract.PaymentTerm;
import io.deliverykit.contract.SalesContract;
import io.deliverykit.contract.SalesContractCommands.AmendContract;
import io.deliverykit.desk.Outcome;
import io.deliverykit.desk.Submission;
import io.deliverykit.lifecycle.Filed;
import io.deliverykit.lifecycle.Ref;
import io.deliverykit.lifecycle.Review;
import io.deliverykit.order.SalesOrderCommands.AgreeDate;
import io.deliverykit.order.SalesOrderCommands.AgreeToChange;
import io.deliverykit.order.SalesOrderCommands.AmendOrder;
import io.deliverykit.order.SalesOrderCommands.SendChangeNotice;
import io.deliverykit.party.Actor;
import io.deliverykit.product.ComponentKind;
import io.deliverykit.product.Product;
import io.deliverykit.product.ProductCommands.NameComponents;
import io.deliverykit.quantity.Price;
import io.deliverykit.testkit.Scene;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An order in effect that the customer wants otherwise: reviewed by the size of the change, which nobody chooses. */
@Tag("SO-10")
class ChangedOrderTest {
    private final Scene scene = Scene.inMemory().furnished();
    private final Ref<SalesOrder> order = scene.order("o1").of(10).confirmed();

    @BeforeEach
    void engineering_names_the_components() {
        scene.does(
                ENGINEER,
                Product.ref("SHEET"),
                new NameComponents(Map.of(
                        "frame", ComponentKind.STRUCTURE, "motor", ComponentKind.MAIN, "label", ComponentKind.MINOR)));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # component, specification, maker, besides, how large it is
            label,       '',            '',    red,     SMALL
            label,       A4,            '',    '',      STRUCTURAL
            label,       '',            Acme,  '',      STRUCTURAL
            motor,       '',            '',    red,     STRUCTURAL
            frame,       '',            '',    red,     STRUCTURAL
            unnamed,     '',            '',    red,     STRUCTURAL
            """)
    void is_as_large_as_engineering_has_it_of_the_component(
            String component, String specification, String maker, String besides, ChangeSize size) {
        OrderLine wished = line(scene, "1").withComponent(component, new ComponentWish(specification, maker, besides));

        assertThat(size(wished)).isEqualTo(size);
        assertThat(size(wished.withAgreed(wished.agreed().plusDays(3))))
                .isEqualTo(size == ChangeSize.SMALL ? ChangeSize.MOVES_DATE : size);
    }

    @Test
    void is_small_where_nothing_of_what_is_made_and_no_date_changes() {
        OrderLine line = line(scene, "1");
        OrderLine another = OrderLine.of(
                "2", "c1", "SHEET", pieces(3), Scene.LIST_PRICE, line.agreed().plusDays(9));

        assertThat(size(line)).isEqualTo(ChangeSize.SMALL);
        assertThat(size(line.withOrdered(pieces(12)).withPrice(yuan(90)).toStandard("EN 10130")))
                .isEqualTo(ChangeSize.SMALL);
        assertThat(size(line, another)).isEqualTo(ChangeSize.SMALL);
        assertThat(size(another)).isEqualTo(ChangeSize.SMALL);
        assertThat(size(line, another.withComponent("motor", new ComponentWish("2 kW", "", ""))))
                .isEqualTo(ChangeSize.STRUCTURAL);
        assertThat(size(line, OrderLine.of("2", null, "COIL", pieces(3), Scene.LIST_PRICE, line.agreed())))
                .isEqualTo(ChangeSize.STRUCTURAL);
    }

    @ParameterizedTest
    @CsvSource({"8, 10, SMALL", "10, 10, SMALL", "11, 10, MOVES_DATE", "11, 11, SMALL"})
    void moves_the_plan_where_more_is_asked_than_production_was_told_to_make(long asked, long before, ChangeSize size) {
        Scene told = Scene.inMemory().furnished();
        Ref<SalesOrder> instructed = told.order("o1").of(before).confirmed();
        told.production("p1", instructed).of(10).issued();
        OrderLine line = line(told, "1").withOrdered(pieces(asked));

        assertThat(ChangeSize.of(order(told), List.of(line), List.of())).isEqualTo(size);
    }

    @Test
    void that_is_small_is_adjusted_by_the_planner_alone() {
        scene.does(REP, order, amendment(scene, wish("label", "red")));

        assertThat(openSteps()).containsExactly(SALES_MANAGER);
        scene.approve(order, SALES_MANAGER);
        assertThat(openSteps()).containsExactly(PLANNER);
        scene.approve(order, PLANNER);

        assertThat(line(scene, "1").components()).containsOnlyKeys("label");
    }

    @Test
    @Tag("SO-14")
    void that_moves_the_date_counts_once_it_was_reviewed_and_the_customer_has_agreed() {
        OrderLine later = line(scene, "1").withAgreed(line(scene, "1").agreed().plusDays(5));
        scene.does(REP, order, amendment(scene, later));
        scene.approve(order, SALES_MANAGER);

        assertThat(openSteps()).containsExactlyInAnyOrder(PLANNER, PURCHASER);
        scene.approve(order, PLANNER);
        assertThat(reasons(scene.attempt(PURCHASER, order, new Review.Approve<>())))
                .containsExactly("the-customer-agrees-to-the-date");
        scene.does(ORDER_DESK, order, agreement(scene));
        scene.approve(order, PURCHASER);

        assertThat(line(scene, "1").agreed()).isEqualTo(later.agreed());
        assertThat(order(scene).dealings())
                .extracting(ChangeDealings::agreement)
                .isEqualTo(Confirmation.ofChange(scene.today(), "Ms Wang", "later will do"));
    }

    @Test
    @Tag("SO-14")
    void that_the_customer_asks_for_by_the_date_alone_is_agreed_with_them_and_a_delay_of_our_own_already_is() {
        AgreeDate theirs = new AgreeDate("1", line(scene, "1").agreed().plusDays(5), "no room", true);
        scene.does(ORDER_DESK, order, theirs);
        scene.approve(order, SALES_MANAGER, PLANNER);
        assertThat(reasons(scene.attempt(PURCHASER, order, new Review.Approve<>())))
                .containsExactly("the-customer-agrees-to-the-date");
        scene.does(ORDER_DESK, order, new Review.Withdraw<>());

        scene.does(ORDER_DESK, order, new AgreeDate("1", theirs.date(), "flood", false));
        scene.approve(order, SALES_MANAGER, PLANNER, PURCHASER);

        assertThat(line(scene, "1").agreed()).isEqualTo(theirs.date());
    }

    @Test
    @Tag("SO-05")
    void that_is_structural_is_reviewed_by_every_department_and_then_no_more() {
        scene.does(REP, order, amendment(scene, wish("motor", "red")));
        scene.approve(order, SALES_MANAGER);

        assertThat(openSteps())
                .containsExactlyInAnyOrder(PLANNER, PURCHASER, ENGINEER, QUALITY_MANAGER, WAREHOUSE_SUPERVISOR);
        scene.approve(order, ENGINEER, WAREHOUSE_SUPERVISOR, PLANNER, QUALITY_MANAGER, PURCHASER);
        assertThat(line(scene, "1").components()).containsOnlyKeys("motor");

        scene.does(REP, order, amendment(scene, line(scene, "1").withOrdered(pieces(9))));
        scene.approve(order, SALES_MANAGER, PLANNER, PURCHASER);
        assertThat(line(scene, "1").ordered()).isEqualTo(pieces(9));
    }

    @Test
    void that_is_structural_asks_those_again_who_had_reviewed_it_in_full() {
        Scene full = Scene.inMemory().furnished();
        full.order("o1").reviewedInFull().of(10).confirmed();
        full.does(REP, Orders.REF, amendment(full, line(full, "1").withComponent("frame", BIGGER)));
        full.approve(Orders.REF, SALES_MANAGER, PLANNER, PURCHASER, ENGINEER, QUALITY_MANAGER);

        assertThat(full.find(Orders.REF).proposal()).isNotNull();
        full.approve(Orders.REF, WAREHOUSE_SUPERVISOR);
        assertThat(full.find(Orders.REF).proposal()).isNull();
    }

    @Test
    @Tag("SC-03")
    void that_is_structural_costs_what_the_contract_says_or_the_contract_is_amended_first() {
        AmendOrder dearer = amendment(scene, wish("motor", "red").withPrice(yuan(130)));

        assertThat(scene.attempt(REP, order, dearer).reasons()).singleElement().satisfies(reason -> {
            assertThat(reason.rule() + " " + reason.name())
                    .isEqualTo("SO-10 its-contract-prices-what-is-made-otherwise");
            assertThat(reason.values()).containsEntry("agreed", "CNY 100/pc");
            assertThat(reason.remedies()).extracting(each -> each.key()).containsExactly("amend-contract");
        });
        priceByContract(yuan(130));
        scene.does(REP, order, dearer);
        scene.approve(order, SALES_MANAGER, ENGINEER, WAREHOUSE_SUPERVISOR, PLANNER, QUALITY_MANAGER, PURCHASER);

        assertThat(line(scene, "1").price()).isEqualTo(yuan(130));
    }

    @Test
    void that_is_structural_without_a_contract_needs_no_supplement_and_what_is_not_structural_neither() {
        AmendOrder dearer = amendment(scene, wish("label", "red").withPrice(yuan(130)));
        assertThat(scene.attempt(REP, order, dearer).isGranted()).isTrue();

        Scene free = Scene.inMemory().furnished();
        free.order("o1")
                .withoutContract()
                .payable(PaymentTerm.CASH_ON_PICKUP)
                .of(10)
                .confirmed();
        AmendOrder structural =
                amendment(free, line(free, "1").withComponent("motor", BIGGER).withPrice(yuan(130)));
        assertThat(free.attempt(REP, Orders.REF, structural).isGranted()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"label, 0,", "label, 5, MOVES_DATE", "motor, 0, STRUCTURAL"})
    @Tag("XP-06")
    void tells_its_size_when_it_is_proposed_and_the_dry_run_the_same(String component, int days, ChangeSize size) {
        OrderLine wished = wish(component, "red");
        AmendOrder change = amendment(scene, wished.withAgreed(wished.agreed().plusDays(days)));
        Filed<SalesOrder> before = scene.find(order);

        Outcome dry = scene.desk().dryRun(Submission.of(REP, order, change));
        assertThat(scene.find(order)).isEqualTo(before);
        Outcome real = scene.attempt(REP, order, change);

        assertThat(dry).isEqualTo(real);
        assertThat(real.hints())
                .extracting(hint -> hint.rule() + " " + hint.values().get("size"))
                .isEqualTo(size == null ? List.of() : List.of("SO-10 " + size));
    }

    @Test
    void is_told_to_the_planner_within_half_an_hour() {
        scene.clock().advance(Duration.ofDays(1));
        scene.desk().fireDue(TENANT, 10);
        scene.does(REP, order, amendment(scene, wish("label", "red")));

        scene.clock().advance(Duration.ofMinutes(30).minusSeconds(1));
        assertThat(scene.desk().fireDue(TENANT, 10)).isEmpty();
        scene.clock().advance(Duration.ofSeconds(1));
        assertThat(scene.desk().fireDue(TENANT, 10)).hasSize(1);
        assertThat(scene.desk().journal(CLERK, order).toString()).contains("change-notice");
    }

    @Test
    void is_told_in_time_and_the_next_one_is_told_anew() {
        scene.clock().advance(Duration.ofDays(1));
        scene.desk().fireDue(TENANT, 10);
        scene.does(REP, order, amendment(scene, wish("label", "red")));
        scene.does(REP, order, new SendChangeNotice(waiting(scene)));
        assertThat(scene.find(order).deadline("change-notice")).isEmpty();
        scene.does(REP, order, new Review.Withdraw<>());

        scene.does(REP, order, amendment(scene, wish("label", "blue")));

        assertThat(scene.find(order).deadline("change-notice")).isPresent();
        scene.does(REP, order, new Review.Withdraw<>());
        assertThat(scene.find(order).deadline("change-notice")).isEmpty();
        scene.clock().advance(Duration.ofDays(1));
        assertThat(scene.desk().fireDue(TENANT, 10)).isEmpty();
    }

    @Test
    void that_is_a_delay_of_our_own_is_nothing_to_tell() {
        scene.does(
                ORDER_DESK, order, new AgreeDate("1", line(scene, "1").agreed().plusDays(5), "flood", false));

        assertThat(scene.find(order).deadline("change-notice")).isEmpty();
        assertThat(scene.refusals(REP, order, new SendChangeNotice(waiting(scene))))
                .containsExactly("SO-10 a-customers-change-waits");
    }

    @Test
    void is_told_and_agreed_to_by_its_number() {
        assertThat(scene.refusals(ORDER_DESK, order, new AgreeToChange(9, "Ms Wang", "agreed")))
                .containsExactly("SO-10 a-customers-change-waits");
        scene.does(REP, order, amendment(scene, wish("label", "red")));

        assertThat(scene.refusals(ORDER_DESK, order, new AgreeToChange(waiting(scene) + 1, "Ms Wang", "agreed")))
                .containsExactly("SO-10 names-the-change-that-waits");
        assertThat(scene.refusals(REP, order, new SendChangeNotice(waiting(scene) - 1)))
                .containsExactly("SO-10 names-the-change-that-waits");
    }

    private static final ComponentWish BIGGER = new ComponentWish("2 kW", "", "");

    private OrderLine wish(String component, String besides) {
        return line(scene, "1").withComponent(component, new ComponentWish("", "", besides));
    }

    private ChangeSize size(OrderLine... after) {
        return ChangeSize.of(order(scene), List.of(after), List.of(scene.find(Product.ref("SHEET"))));
    }

    /** Who could approve the change now. */
    private Set<Actor> openSteps() {
        return Set.of(SALES_MANAGER, PLANNER, PURCHASER, ENGINEER, QUALITY_MANAGER, WAREHOUSE_SUPERVISOR).stream()
                .filter(each -> scene.desk()
                        .dryRun(Submission.of(each, order, new Review.Approve<>()))
                        .isGranted())
                .collect(Collectors.toSet());
    }

    private void priceByContract(Price price) {
        SalesContract contract = scene.find(Scene.CONTRACT).content();
        ContractLine line = contract.lines().get(0);
        ContractLine dearer = new ContractLine(line.id(), line.product(), line.specification(), line.quantity(), price);
        scene.does(REP, Scene.CONTRACT, new AmendContract(List.of(dearer), contract.terms()));
        scene.approve(Scene.CONTRACT, LEGAL, FINANCE_MANAGER);
    }
}
