package io.deliverykit.testkit;

import static io.deliverykit.testkit.People.*;

import io.deliverykit.contract.PaymentTerm;
import io.deliverykit.contract.SalesContract;
import io.deliverykit.lifecycle.Ref;
import io.deliverykit.order.DeliveryMode;
import io.deliverykit.order.OrderChannel;
import io.deliverykit.order.OrderLine;
import io.deliverykit.order.OrderTerms;
import io.deliverykit.order.SalesOrder;
import io.deliverykit.order.SalesOrderCommands.ConfirmOrder;
import io.deliverykit.order.SalesOrderCommands.DraftOrder;
import io.deliverykit.order.SalesOrderCommands.PassToReview;
import io.deliverykit.order.SalesOrderCommands.ReleaseOrder;
import io.deliverykit.order.SalesOrderCommands.SendConfirmation;
import io.deliverykit.order.SalesOrderCommands.SubmitOrder;
import io.deliverykit.order.ShippingRule;
import io.deliverykit.party.Actor;
import io.deliverykit.quantity.Price;
import io.deliverykit.quantity.Quantity;
import io.deliverykit.quantity.Tolerance;
import io.deliverykit.quantity.Unit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An order in the making: first its lines and terms, then how far it has come. */
public final class OrderScene {
    private final Scene scene;
    private final Ref<SalesOrder> ref;
    private final List<OrderLine> lines = new ArrayList<>();
    private DeliveryMode mode = DeliveryMode.SHIPPED;
    private final List<Actor> besides = new ArrayList<>();
    private PaymentTerm payment = PaymentTerm.CREDIT;
    private boolean asksFullReview;
    private ShippingRule shipping = ShippingRule.AS_AVAILABLE;
    private @Nullable Ref<SalesContract> contract = Scene.CONTRACT;

    OrderScene(Scene scene, String id) {
        this.scene = scene;
        this.ref = SalesOrder.ref(id);
    }

    public Ref<SalesOrder> ref() {
        return ref;
    }

    /** A line of so many pieces of {@code SHEET}. */
    public OrderScene of(long pieces) {
        return of(Quantity.of(pieces, Unit.PIECE), Tolerance.NONE);
    }

    /** A line of {@code SHEET} with a tolerance. */
    public OrderScene of(Quantity quantity, Tolerance tolerance) {
        return of(quantity, tolerance, Scene.LIST_PRICE);
    }

    /** A line at another price than the list's. */
    public OrderScene of(Quantity quantity, Tolerance tolerance, Price price) {
        String id = Integer.toString(lines.size() + 1);
        lines.add(OrderLine.of(
                        id,
                        contract == null ? null : "c1",
                        "SHEET",
                        quantity,
                        price,
                        scene.today().plusDays(14))
                .withTolerance(tolerance));
        return this;
    }

    public OrderScene of(OrderLine line) {
        lines.add(line);
        return this;
    }

    public OrderScene forSelfPickup() {
        mode = DeliveryMode.SELF_PICKUP;
        return this;
    }

    /** Brought by our own people. */
    public OrderScene forDirectDelivery() {
        mode = DeliveryMode.DIRECT;
        return this;
    }

    public OrderScene payable(PaymentTerm term) {
        payment = term;
        return this;
    }

    /** Begun before its lines are, it is under another contract. */
    public OrderScene under(Ref<SalesContract> other) {
        contract = other;
        return this;
    }

    /** Begun before its lines are, it is under no contract. */
    public OrderScene withoutContract() {
        contract = null;
        return this;
    }

    /** What of it may leave together (XP-16). */
    public OrderScene shippedBy(ShippingRule rule) {
        shipping = rule;
        return this;
    }

    /** Reviewed by every department (SO-05). */
    public OrderScene reviewedInFull() {
        asksFullReview = true;
        return alsoApprovedBy(ENGINEER, QUALITY_MANAGER, WAREHOUSE_SUPERVISOR);
    }

    /** With these besides the three who approve every order, in the order in which their steps come. */
    public OrderScene alsoApprovedBy(Actor... people) {
        besides.addAll(List.of(people));
        return this;
    }

    /** The command that drafts it. */
    public DraftOrder draft() {
        return new DraftOrder(
                Scene.ACCOUNT,
                contract,
                Scene.PRICES,
                new OrderTerms(
                        OrderChannel.REP,
                        mode,
                        payment,
                        "Ms Wang",
                        "1 Harbour Road",
                        "",
                        "",
                        "PO-" + ref.id(),
                        false,
                        asksFullReview,
                        shipping),
                lines);
    }

    public Ref<SalesOrder> drafted() {
        scene.does(REP, ref, draft());
        return ref;
    }

    /** Drafted, checked, and before those who review it. */
    public Ref<SalesOrder> inReview() {
        drafted();
        scene.does(REP, ref, new SubmitOrder());
        scene.does(People.ORDER_DESK, ref, new PassToReview());
        return ref;
    }

    /** Reviewed, sent to the customer and signed. */
    public Ref<SalesOrder> confirmed() {
        inReview();
        scene.approve(ref, SALES_MANAGER, PLANNER, PURCHASER);
        besides.forEach(each -> scene.approve(ref, each));
        scene.does(People.ORDER_DESK, ref, new SendConfirmation(today()));
        scene.does(People.ORDER_DESK, ref, new ConfirmOrder("Ms Wang", "agreed"));
        return ref;
    }

    /** The day in the zone of the desk's policy, which need not be the scene's. */
    private LocalDate today() {
        SalesOrder order = scene.find(ref).content();
        return order.history().of(order.lines().get(0)).askedOn();
    }

    public Ref<SalesOrder> released() {
        confirmed();
        scene.does(People.ORDER_DESK, ref, new ReleaseOrder());
        return ref;
    }
}
