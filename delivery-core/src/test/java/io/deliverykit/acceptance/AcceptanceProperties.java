package io.deliverykit.acceptance;

import static io.deliverykit.testkit.People.CUSTOMER;
import static org.assertj.core.api.Assertions.assertThat;

import io.deliverykit.acceptance.AcceptanceCommands.SignAcceptance;
import io.deliverykit.deliverynote.DeliveryNote;
import io.deliverykit.lifecycle.Ref;
import io.deliverykit.order.SalesOrder;
import io.deliverykit.quantity.Quantity;
import io.deliverykit.quantity.Unit;
import io.deliverykit.testkit.Scene;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;

class AcceptanceProperties {
    private static Quantity pieces(long number) {
        return Quantity.of(number, Unit.PIECE);
    }

    @Property(tries = 20)
    @Tag("AC-02")
    void an_order_counts_as_accepted_what_was_accepted_and_never_more_than_has_left(
            @ForAll @IntRange(max = 10) int accepted,
            @ForAll @IntRange(max = 10) int damaged,
            @ForAll @IntRange(max = 10) int shortage,
            @ForAll boolean disputed) {
        Scene scene = Scene.inMemory().furnished();
        int refused = 30 - accepted - damaged - shortage;
        Ref<SalesOrder> order = scene.order("o1").of(30).released();
        Ref<DeliveryNote> note = scene.note("n1").of(order, 30).delivered();
        AcceptanceLine line = new AcceptanceLine(
                "1", pieces(accepted), pieces(damaged), pieces(shortage), pieces(0), pieces(refused), disputed);

        scene.does(CUSTOMER, Acceptance.of(note), new SignAcceptance("Mr Li", List.of(line)));

        SalesOrder now = scene.find(order).content();
        assertThat(now.quantities(now.lines().get(0)).accepted()).isEqualTo(pieces(disputed ? 0 : accepted));
        assertThat(now.quantities(now.lines().get(0)).departed()).isEqualTo(pieces(30));
    }
}
