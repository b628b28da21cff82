package io.deliverykit.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.deliverykit.chain.DeliveryChain;
import io.deliverykit.lifecycle.Lifecycle;
import io.deliverykit.order.SalesOrder;
import io.deliverykit.order.SalesOrderCommands.SubmitOrder;
import io.deliverykit.order.SalesOrderLifecycle;
import io.deliverykit.party.Role;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A host's own version of a standing lifecycle. */
@Tag("XP-12")
class ReplacedLifecycleTest {
    private static final Lifecycle<SalesOrder> OWN = SalesOrderLifecycle.LIFECYCLE
            .extended("1-own")
            .alsoBy(SubmitOrder.class, Role.SALES_CLERK)
            .build();

    private static DeskBuilder desk() {
        return DeliveryDesk.builder().clock(Clock.systemUTC());
    }

    @Test
    void stands_in_place_of_the_one_of_its_name_and_of_no_other() {
        for (DeskBuilder each : List.of(
                desk().lifecycles(DeliveryChain.lifecycles()).replacing(OWN),
                desk().replacing(OWN).lifecycles(DeliveryChain.lifecycles()))) {
            DeliveryDesk desk = each.build();

            assertThat(desk.catalog().lifecycle(SalesOrderLifecycle.NAME)).isSameAs(OWN);
            assertThat(desk.catalog().lifecycles())
                    .hasSameSizeAs(DeliveryChain.lifecycles())
                    .doesNotContain(SalesOrderLifecycle.LIFECYCLE);
        }
    }

    @Test
    void is_refused_beside_the_one_of_its_name() {
        DeskBuilder both = desk().lifecycles(DeliveryChain.lifecycles()).lifecycles(List.of(OWN));

        assertThatThrownBy(both::build).hasMessageContaining("two lifecycles are called 'sales-order'");
    }

    @Test
    void is_refused_where_there_is_nothing_to_replace_or_it_is_replaced_already() {
        assertThatThrownBy(desk().replacing(OWN)::build)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("there is no lifecycle 'sales-order' to replace");
        assertThatThrownBy(desk().lifecycles(DeliveryChain.lifecycles()).replacing(OWN, OWN)::build)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("'sales-order' is replaced twice");
    }
}
