package io.deliverykit.pricing;

import static io.deliverykit.testkit.People.*;

import io.deliverykit.lifecycle.Ref;
import io.deliverykit.pricing.PriceListCommands.DropPriceList;
import io.deliverykit.pricing.PriceListCommands.RevisePriceList;
import io.deliverykit.pricing.PriceListCommands.SubmitPriceList;
import io.deliverykit.pricing.PriceListCommands.Supersede;
import io.deliverykit.quantity.Price;
import io.deliverykit.quantity.Unit;
import io.deliverykit.testing.EveryStateCommandAndRole;
import io.deliverykit.testkit.Scene;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;

class EveryPriceListCommandTest {
    private static final Ref<PriceList> NEXT = PriceList.ref("list-2");
    private static final LocalDate TODAY = Scene.START.atZone(Scene.ZONE).toLocalDate();
    private static final Map<String, ListPrice> PRICES =
            Map.of("SHEET", new ListPrice(Price.of("CNY 101", Unit.PIECE), Price.of("CNY 81", Unit.PIECE)));

    @TestFactory
    @Tag("AX-01")
    Stream<DynamicTest> by_every_role_in_every_state_is_granted_or_refused_for_the_right_reason() {
        return EveryStateCommandAndRole.of(PriceListLifecycle.LIFECYCLE)
                .in(PriceListState.DRAFT, EveryPriceListCommandTest::drafted)
                .in(PriceListState.IN_REVIEW, EveryPriceListCommandTest::inReview)
                .in(PriceListState.IN_FORCE, scene -> Scene.PRICES)
                .in(PriceListState.SUPERSEDED, EveryPriceListCommandTest::superseded)
                .in(PriceListState.DROPPED, EveryPriceListCommandTest::dropped)
                .with(new RevisePriceList(TODAY, null, null, null, PRICES))
                .with(new SubmitPriceList())
                .with(new Supersede(NEXT, TODAY))
                .with(new DropPriceList())
                .tests();
    }

    private static Ref<PriceList> drafted(Scene scene) {
        scene.does(CLERK, NEXT, scene.priceList(null, scene.today().plusDays(1), PRICES));
        return NEXT;
    }

    private static Ref<PriceList> inReview(Scene scene) {
        drafted(scene);
        scene.does(CLERK, NEXT, new SubmitPriceList());
        return NEXT;
    }

    private static Ref<PriceList> superseded(Scene scene) {
        inReview(scene);
        scene.approve(NEXT, SALES_MANAGER, GENERAL_MANAGER);
        scene.does(CLERK, Scene.PRICES, new Supersede(NEXT, scene.today()));
        return Scene.PRICES;
    }

    private static Ref<PriceList> dropped(Scene scene) {
        drafted(scene);
        scene.does(CLERK, NEXT, new DropPriceList());
        return NEXT;
    }
}
