package io.deliverykit.figures;

import static io.deliverykit.lifecycle.Setting.setting;

import io.deliverykit.lifecycle.Filed;
import io.deliverykit.lifecycle.Policy;
import io.deliverykit.lifecycle.Ref;
import io.deliverykit.lifecycle.Setting;
import io.deliverykit.order.OrderStatus;
import io.deliverykit.order.SalesOrder;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The orders by status, and those that are late or soon will be (订单状态, RP-01).
 *
 * <p>An order can be late from when it takes effect until nothing of it is open, also while it is on hold. It is due on the day
 * that holds now for the first of its open lines; on that day it is not late yet.
 *
 * @param byStatus how many are in each status; every status is in it
 * @param late those whose day has passed, the latest first
 * @param soonLate those whose day comes within the policy's {@link #SOON} days, today included, the soonest first
 */
public record OrdersAtHand(
        Map<OrderStatus, Long> byStatus, List<Ref<SalesOrder>> late, List<Ref<SalesOrder>> soonLate) {
    /** How many days ahead an order is said to be soon late. */
    public static final Setting<Integer> SOON = setting("RP-01.soon-late-days", 7);

    private static final Set<OrderStatus> TO_COME =
            Set.of(OrderStatus.ON_HOLD, OrderStatus.TO_RELEASE, OrderStatus.TO_DELIVER, OrderStatus.PARTLY_DELIVERED);

    public OrdersAtHand {
        byStatus = Collections.unmodifiableMap(new EnumMap<>(byStatus));
        late = List.copyOf(late);
        soonLate = List.copyOf(soonLate);
    }

    /** How these orders stand on this day. */
    public static OrdersAtHand of(Collection<Filed<SalesOrder>> orders, LocalDate today, Policy policy) {
        Map<OrderStatus, Long> byStatus = new EnumMap<>(OrderStatus.class);
        for (OrderStatus each : OrderStatus.values()) {
            byStatus.put(each, 0L);
        }
        orders.forEach(each -> byStatus.merge(OrderStatus.of(each), 1L, Long::sum));
        LocalDate soon = today.plusDays(policy.get(SOON));
        return new OrdersAtHand(
                byStatus,
                due(orders, day -> day.isBefore(today)),
                due(orders, day -> !day.isBefore(today) && !day.isAfter(soon)));
    }

    private static List<Ref<SalesOrder>> due(Collection<Filed<SalesOrder>> orders, Predicate<LocalDate> when) {
        record Due(Filed<SalesOrder> order, LocalDate day) {}
        return orders.stream()
                .filter(each -> TO_COME.contains(OrderStatus.of(each)) && isOpen(each.content()))
                .flatMap(each -> Stream.ofNullable(each.content().due()).map(day -> new Due(each, day)))
                .filter(each -> when.test(each.day()))
                .sorted(Comparator.comparing(Due::day)
                        .thenComparing(each -> each.order().ref()))
                .map(each -> each.order().ref())
                .toList();
    }

    private static boolean isOpen(SalesOrder order) {
        return order.lines().stream()
                .anyMatch(line -> order.quantities(line).open().isPositive());
    }
}
