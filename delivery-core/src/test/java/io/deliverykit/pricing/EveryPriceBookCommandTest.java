package io.deliverykit.pricing;

import static io.deliverykit.testkit.People.*;

import io.deliverykit.lifecycle.Ref;
import io.deliverykit.pricing.PriceBookCommands.ClosePriceBook;
import io.deliverykit.pricing.PriceBookCommands.OpenPriceBook;
import io.deliverykit.pricing.PriceBookCommands.Publish;
import io.deliverykit.testing.EveryStateCommandAndRole;
import io.deliverykit.testkit.Scene;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;

class EveryPriceBookCommandTest {
    /** Beside the scene's, which has lists. */
    private static final Ref<PriceBook> EMPTY = Ref.of(PriceBookLifecycle.NAME, "empty");

    @TestFactory
    @Tag("AX-01")
    Stream<DynamicTest> by_every_role_in_every_state_is_granted_or_refused_for_the_right_reason() {
        return EveryStateCommandAndRole.of(PriceBookLifecycle.LIFECYCLE)
                .in(PriceBookState.OPEN, EveryPriceBookCommandTest::opened)
                .in(PriceBookState.CLOSED, EveryPriceBookCommandTest::closed)
                .with(new ClosePriceBook())
                .with(new Publish(Scene.PRICES, null))
                .tests();
    }

    private static Ref<PriceBook> opened(Scene scene) {
        scene.does(CLERK, EMPTY, new OpenPriceBook());
        return EMPTY;
    }

    private static Ref<PriceBook> closed(Scene scene) {
        opened(scene);
        scene.does(GENERAL_MANAGER, EMPTY, new ClosePriceBook());
        return EMPTY;
    }
}
