package io.deliverykit.chain;

import static io.deliverykit.testkit.People.TENANT;
import static org.assertj.core.api.Assertions.assertThat;

import io.deliverykit.deliverynote.DeliveryNote;
import io.deliverykit.deliverynote.NoteLine;
import io.deliverykit.desk.Outcome;
import io.deliverykit.desk.Submission;
import io.deliverykit.lifecycle.Command;
import io.deliverykit.lifecycle.Filed;
import io.deliverykit.lifecycle.Lifecycle;
import io.deliverykit.lifecycle.Opening;
import io.deliverykit.lifecycle.Ref;
import io.deliverykit.lifecycle.Row;
import io.deliverykit.order.OrderLine;
import io.deliverykit.order.SalesOrder;
import io.deliverykit.order.UniqueItem;
import io.deliverykit.order.UniqueItemCommands.RegisterItem;
import io.deliverykit.party.Actor;
import io.deliverykit.party.Role;
import io.deliverykit.port.Query;
import io.deliverykit.pricing.ListPrice;
import io.deliverykit.production.DepartmentRequest;
import io.deliverykit.production.DepartmentRequestCommands.AskDepartment;
import io.deliverykit.production.ProductionInstruction;
import io.deliverykit.purchase.PurchaseLine;
import io.deliverykit.purchase.PurchaseRequest;
import io.deliverykit.quantity.Price;
import io.deliverykit.quantity.Quantity;
import io.deliverykit.quantity.Tolerance;
import io.deliverykit.quantity.Unit;
import io.deliverykit.testkit.AnyCommand;
import io.deliverykit.testkit.People;
import io.deliverykit.testkit.PurchaseScene;
import io.deliverykit.testkit.Scene;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** Whatever people enter, in whichever unit and currency and with whatever left out, they get an answer. */
@Tag("AX-01")
class AnyInputProperties {
    private static final Set<String> OF_OTHERS = Set.of("approve", "reject", "withdraw", "forward");
    private static final Actor EVERYBODY = Actor.of("everybody", TENANT, roles());
    private static final Map<String, List<Class<? extends Command<?>>>> COMMANDS = commands();

    /** In a world of documents in all sorts of states, half of the commands are of the two that have the most to reckon. */
    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void every_command_is_answered_and_every_document_explained_afterwards(
            @ForAll("inputs") List<Tuple2<String, Command<?>>> inputs) {
        Scene scene = world();

        inputs.forEach(input -> give(scene, input.get1(), input.get2()));

        for (Lifecycle<?> each : scene.desk().catalog().lifecycles()) {
            assertThat(scene.desk().explainNew(EVERYBODY, each.name())).isNotNull();
            scene.desk()
                    .find(EVERYBODY, Query.all(each.name()))
                    .forEach(filed -> assertThat(scene.desk().explain(EVERYBODY, filed.ref()))
                            .isPresent());
        }
    }

    private static void give(Scene scene, String type, Command<?> command) {
        List<Filed<?>> there = scene.desk().find(EVERYBODY, Query.all(type));
        if (command instanceof Opening) {
            submit(scene, Ref.of(type, "new-" + there.size()), command);
        } else {
            there.forEach(filed -> submit(scene, filed.ref(), command));
        }
    }

    @SuppressWarnings("unchecked")
    private static <D> void submit(Scene scene, Ref<?> document, Command<D> command) {
        Submission<D> submission = Submission.of(EVERYBODY, (Ref<D>) document, command);
        Outcome tried = scene.desk().dryRun(submission);
        Outcome done = scene.desk().submit(submission);
        assertThat(done.isGranted()).isEqualTo(tried.isGranted());
    }

    private static Scene world() {
        Scene scene = Scene.inMemory().furnished();
        scene.does(People.CLERK, UniqueItem.ref("press-7"), new RegisterItem("SHEET", "the prototype"));
        scene.order("o1").of(10).drafted();
        Ref<SalesOrder> order = scene.order("o2").of(10).of(5).released();
        scene.note("n1").of(order, 1).drafted();
        scene.note("n2").of(order, 1).approved();
        scene.note("n3").of(order, 1).loading();
        scene.note("n4").of(order, 1).delivered();
        scene.purchase("q1").drawnUp();
        scene.purchase("q2").quoted();
        scene.purchase("q3").ordered();
        scene.purchase("q4").failed();
        scene.purchase("q5").approved();
        scene.production("p1", order).of(4).planned();
        scene.production("p2", order).of(4).passed();
        scene.does(
                People.PLANNER, DepartmentRequest.ref("r1"), new AskDepartment(null, "1", "no steel", scene.today()));
        return scene;
    }

    @Provide
    Arbitrary<List<Tuple2<String, Command<?>>>> inputs() {
        AnyCommand values = values();
        List<Tuple2<Integer, Arbitrary<Tuple2<String, Command<?>>>>> all = new ArrayList<>();
        COMMANDS.forEach((type, commands) -> commands.forEach(each -> all.add(Tuple.of(
                type.equals("sales-order") || type.equals("delivery-note") ? 3 : 1,
                values.<Command<?>>of(each).map(command -> Tuple.of(type, command))))));
        return Arbitraries.frequencyOf(all).list().ofMinSize(1).ofMaxSize(8);
    }

    private static AnyCommand values() {
        Arbitrary<Unit> units = Arbitraries.of(Unit.PIECE, Unit.DOZEN, Unit.KILOGRAM, Unit.TONNE, Unit.of("coil"));
        Arbitrary<BigDecimal> amounts = Arbitraries.of("0", "1", "-1", "0.5", "2", "5", "10", "1000000000.001")
                .map(BigDecimal::new);
        Arbitrary<CurrencyUnit> currencies =
                Arbitraries.of("CNY", "CNY", "USD", "JPY").map(CurrencyUnit::of);
        Arbitrary<Price> prices = Arbitraries.frequencyOf(
                Tuple.of(2, Arbitraries.just(Scene.LIST_PRICE)),
                Tuple.of(
                        1,
                        currencies.flatMap(currency ->
                                units.map(unit -> Price.of(Money.of(currency, BigDecimal.TEN), unit)))));
        return AnyCommand.plain()
                .with(
                        String.class,
                        Arbitraries.of("", " ", "1", "2", "c1", "SHEET", "SHEET", "pass-n3", "n3", "沪A 12345"))
                .with(Unit.class, units)
                .with(BigDecimal.class, amounts)
                .with(
                        Quantity.class,
                        amounts.flatMap(amount -> Arbitraries.frequencyOf(
                                        Tuple.of(2, Arbitraries.just(Unit.PIECE)), Tuple.of(1, units))
                                .map(unit -> Quantity.of(amount, unit))))
                .with(Price.class, prices)
                .with(ListPrice.class, prices.map(price -> new ListPrice(price, price)))
                .with(CurrencyUnit.class, currencies)
                .with(
                        Money.class,
                        currencies.flatMap(currency -> Arbitraries.of(-1L, 0L, 1L, 100L, 1_000_000_000L)
                                .map(amount -> Money.ofMajor(currency, amount))))
                .with(Tolerance.class, Arbitraries.of(Tolerance.NONE, Tolerance.percent(50, 100)))
                .with(
                        LocalDate.class,
                        Arbitraries.of(
                                LocalDate.MIN,
                                LocalDate.of(2025, 3, 3),
                                LocalDate.of(2025, 3, 4),
                                LocalDate.of(2030, 1, 1),
                                LocalDate.MAX))
                .with(int.class, Arbitraries.of(-1, 0, 1, 2, Integer.MAX_VALUE))
                .with(
                        Ref.class,
                        Arbitraries.of(
                                Scene.ACCOUNT,
                                Scene.PRICES,
                                Scene.CONTRACT,
                                SalesOrder.ref("o2"),
                                SalesOrder.ref("o2"),
                                SalesOrder.ref("o1"),
                                UniqueItem.ref("press-7"),
                                DeliveryNote.ref("n3"),
                                DeliveryNote.ref("n4"),
                                PurchaseRequest.ref("q5"),
                                PurchaseScene.MILL,
                                PurchaseScene.WORKS,
                                ProductionInstruction.ref("p1"),
                                ProductionInstruction.ref("p2"),
                                DepartmentRequest.ref("r1"),
                                SalesOrder.ref("none")))
                .with(
                        Instant.class,
                        Arbitraries.of(Instant.MIN, Scene.START.minusSeconds(60), Scene.START, Instant.MAX))
                .with(PurchaseLine.class, "id", Arbitraries.of("1", "2"))
                .with(PurchaseLine.class, "material", Arbitraries.of("STEEL"))
                .with(PurchaseLine.class, "specification", Arbitraries.of("2 mm"))
                .with(NoteLine.class, "id", Arbitraries.of("1", "2"))
                .with(NoteLine.class, "order", Arbitraries.of(SalesOrder.ref("o2")))
                .with(NoteLine.class, "product", Arbitraries.of("SHEET"))
                .with(NoteLine.class, "specification", Arbitraries.of(""))
                .with(OrderLine.class, "id", Arbitraries.of("1", "2"))
                .with(OrderLine.class, "product", Arbitraries.of("SHEET"))
                .with(OrderLine.class, "specification", Arbitraries.of(""))
                .missing(0.02);
    }

    /** What people give, by the kind of document. */
    private static Map<String, List<Class<? extends Command<?>>>> commands() {
        Map<String, List<Class<? extends Command<?>>>> all = new HashMap<>();
        for (Lifecycle<?> each : DeliveryChain.lifecycles()) {
            Set<Class<? extends Command<?>>> commands = new LinkedHashSet<>();
            for (Row<?, ?> row : each.rows()) {
                if (!row.by().isEmpty()) {
                    commands.add(row.command());
                }
            }
            each.commands().forEach((name, command) -> {
                if (OF_OTHERS.contains(name)) {
                    commands.add(command);
                }
            });
            all.put(each.name(), List.copyOf(commands));
        }
        return all;
    }

    private static Role[] roles() {
        Set<Role> roles = new LinkedHashSet<>();
        for (Lifecycle<?> each : DeliveryChain.lifecycles()) {
            each.rows().forEach(row -> roles.addAll(row.by()));
            each.policies().forEach(policy -> roles.addAll(policy.roles()));
        }
        return roles.toArray(Role[]::new);
    }
}
