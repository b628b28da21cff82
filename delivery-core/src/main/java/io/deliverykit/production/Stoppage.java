package io.deliverykit.production;

import io.deliverykit.lifecycle.Ref;
import io.deliverykit.order.SalesOrder;
import java.time.Instant;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/**
 * That production stands still (生产异常, PN-14).
 *
 * @param since when it began
 * @param instructions what cannot be made meanwhile
 * @param orders the orders that are touched, as sales was told; empty before
 */
public record Stoppage(
        Cause cause,
        String what,
        Instant since,
        Set<Ref<ProductionInstruction>> instructions,
        Set<Ref<SalesOrder>> orders) {
    public Stoppage {
        instructions = Collections.unmodifiableSet(new TreeSet<>(instructions));
        orders = Collections.unmodifiableSet(new TreeSet<>(orders));
    }

    /** What is missing or broken. */
    public enum Cause {
        /** 停电. */
        POWER,
        /** 缺料. */
        MATERIAL,
        /** 设备故障. */
        MACHINE
    }

    public static Ref<Stoppage> ref(String id) {
        return Ref.of(StoppageLifecycle.NAME, id);
    }

    Stoppage touching(Set<Ref<ProductionInstruction>> others) {
        return new Stoppage(cause, what, since, others, orders);
    }

    Stoppage reported(Set<Ref<SalesOrder>> told) {
        return new Stoppage(cause, what, since, instructions, told);
    }
}
