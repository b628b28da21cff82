package io.deliverykit.example;

import static io.deliverykit.example.Orders.State.CANCELLED;
import static io.deliverykit.example.Orders.State.CLOSED;
import static io.deliverykit.example.Orders.State.DRAFT;
import static io.deliverykit.example.Orders.State.IN_REVIEW;
import static io.deliverykit.example.Orders.State.RELEASED;
import static io.deliverykit.lifecycle.Table.begins;
import static io.deliverykit.lifecycle.Table.covered;
import static io.deliverykit.lifecycle.Table.ends;
import static io.deliverykit.lifecycle.Table.from;
import static io.deliverykit.lifecycle.Table.lifecycle;
import static io.deliverykit.lifecycle.Table.newly;
import static io.deliverykit.lifecycle.Table.reminds;
import static io.deliverykit.lifecycle.Table.step;
import static io.deliverykit.party.Role.FINANCE_MANAGER;
import static io.deliverykit.party.Role.ORDER_DESK;
import static io.deliverykit.party.Role.QUALITY_MANAGER;
import static io.deliverykit.party.Role.SALES_MANAGER;
import static io.deliverykit.party.Role.SALES_REP;

import io.deliverykit.approval.ApprovalPolicy;
import io.deliverykit.lifecycle.Answer;
import io.deliverykit.lifecycle.Claim;
import io.deliverykit.lifecycle.Command;
import io.deliverykit.lifecycle.InputRule;
import io.deliverykit.lifecycle.Lifecycle;
import io.deliverykit.lifecycle.Opening;
import io.deliverykit.lifecycle.Ref;
import io.deliverykit.lifecycle.Rule;
import io.deliverykit.lifecycle.Situation;
import io.deliverykit.lifecycle.Turn;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Positive;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** An order that is approved, then amended while notes hold quantities of it. */
public final class Orders {
    private Orders() {}

    public enum State implements io.deliverykit.lifecycle.State<Order> {
        DRAFT,
        IN_REVIEW,
        RELEASED,
        CLOSED,
        CANCELLED
    }

    public record Order(long quantity, long price, String remark, LocalDate promised, Map<String, Long> held) {
        public Order {
            held = Map.copyOf(held);
        }

        public long heldInAll() {
            return held.values().stream().mapToLong(Long::longValue).sum();
        }

        Order with(long newQuantity, long newPrice) {
            return new Order(newQuantity, newPrice, remark, promised, held);
        }
    }

    public record DraftOrder(
            @Positive long quantity, @Positive long price, LocalDate promised) implements Opening<Order> {
        @Override
        public Order open(Turn turn) {
            return new Order(quantity, price, "", promised, Map.of());
        }
    }

    public record EditOrder(
            @Positive long quantity, @Positive long price) implements Command<Order> {
        @Override
        public Order change(Order before, Turn turn) {
            return before.with(quantity, price);
        }
    }

    public record Remark(@NotBlank String remark) implements Command<Order> {
        @Override
        public Order change(Order before, Turn turn) {
            return new Order(before.quantity(), before.price(), remark, before.promised(), before.held());
        }
    }

    public record Promise(LocalDate promised) implements Command<Order> {
        @Override
        public Order change(Order before, Turn turn) {
            return new Order(before.quantity(), before.price(), before.remark(), promised, before.held());
        }
    }

    public record Send() implements Command<Order> {}

    /** Keeps who asked for it, to show whose command it takes effect as. */
    public record Amend(@Positive long quantity, @Positive long price) implements Command<Order> {
        @Override
        public Order change(Order before, Turn turn) {
            Order amended = before.with(quantity, price);
            return new Order(
                    amended.quantity(),
                    amended.price(),
                    "amended by " + turn.actor().person() + " on " + turn.today(),
                    amended.promised(),
                    amended.held());
        }
    }

    public record Finish() implements Command<Order> {}

    public record Cancel(@NotBlank String reason) implements Command<Order> {}

    public record Hold(Ref<?> claimant, long quantity) implements Claim<Order> {
        @Override
        public boolean isNothing() {
            return quantity == 0;
        }

        @Override
        public boolean exceeds(Claim<Order> earlier) {
            return quantity > ((Hold) earlier).quantity();
        }

        @Override
        public Order change(Order before, Turn turn) {
            Map<String, Long> held = new TreeMap<>(before.held());
            if (quantity == 0) {
                held.remove(claimant.id());
            } else {
                held.put(claimant.id(), quantity);
            }
            return new Order(before.quantity(), before.price(), before.remark(), before.promised(), held);
        }
    }

    public static final Rule<Order> COVERS_WHAT_IS_HELD = Rule.asks("XP-01", "covers-what-is-held", on -> {
        long over = on.content().heldInAll() - on.content().quantity();
        return over <= 0 ? Answer.met() : Answer.unmet().with("over", over).passesBy("reduce", over);
    });
    public static final Rule<Order> HOLDS_NOTHING =
            Rule.holds("XP-03", "holds-nothing", order -> order.heldInAll() == 0);
    public static final Rule<Order> IS_NOT_FREE = Rule.holds("SO-01", "is-not-free", order -> order.price() > 0);
    public static final InputRule<Order, Amend> CHANGES_SOMETHING = InputRule.agrees(
            "XP-06",
            "changes-something",
            Amend.class,
            (order, amend) -> order.quantity() != amend.quantity() || order.price() != amend.price());

    public static final ApprovalPolicy<Situation<Order>> APPROVALS = ApprovalPolicy.approvals(
                    "order",
                    step(Order.class, "sales", SALES_MANAGER)
                            .orUpTo(yuan(200), SALES_REP)
                            .covering(covered("quantity", Order::quantity)),
                    step(Order.class, "finance", FINANCE_MANAGER).covering(covered("price", Order::price)),
                    step(Order.class, "quality", QUALITY_MANAGER).covering(covered("goods", order -> "steel")))
            .amounting(on -> yuan(on.content().quantity() * on.content().price()));

    public static Money yuan(long amount) {
        return Money.ofMajor(CurrencyUnit.of("CNY"), amount);
    }

    // spotless:off
    public static final Lifecycle<Order> LIFECYCLE = lifecycle("order", Order.class,
        begins(DRAFT), ends(CLOSED, CANCELLED),
        newly(               DraftOrder.class).by(ORDER_DESK, SALES_REP)     .to(DRAFT)    .leaving(IS_NOT_FREE),
        from(DRAFT)      .on(EditOrder.class) .by(ORDER_DESK, SALES_REP, SALES_MANAGER).stays().always(),
        from(DRAFT, IN_REVIEW, RELEASED).on(Remark.class).by(ORDER_DESK)     .stays()      .always(),
        from(RELEASED)   .on(Promise.class)   .by(ORDER_DESK)                .stays()      .always(),
        from(DRAFT)      .on(Send.class)      .by(ORDER_DESK, SALES_REP)     .to(IN_REVIEW).when(IS_NOT_FREE),
        from(IN_REVIEW)  .approvedUnder(APPROVALS).to(RELEASED).orBackTo(DRAFT),
        from(RELEASED)   .on(Amend.class)     .by(ORDER_DESK, SALES_MANAGER) .proposesUnder(APPROVALS)
                                                                             .matching(CHANGES_SOMETHING)
                                                                             .leaving(COVERS_WHAT_IS_HELD),
        from(RELEASED)   .on(Finish.class)    .by(ORDER_DESK)                .to(CLOSED)   .always(),
        from(DRAFT, RELEASED).on(Cancel.class).by(ORDER_DESK)                .to(CANCELLED).when(HOLDS_NOTHING),
        from(RELEASED)   .on(Hold.class)      .byAnotherDocument()           .stays()      .leaving(COVERS_WHAT_IS_HELD),
        from(DRAFT, IN_REVIEW, CLOSED, CANCELLED).on(Hold.class).byAnotherDocument().stays()
                                                                             .takesBackOnly("XP-05", "takes-notes"),
        reminds("SO-14", "promise", on -> on.turn().policy().calendar().midnightAfter(
                on.content().promised().atStartOfDay(on.turn().policy().zone()).toInstant()), RELEASED)
            .followingTheDocument());
    // spotless:on
}
