package io.deliverykit.pricing;

import static io.deliverykit.testkit.People.*;
import static org.assertj.core.api.Assertions.assertThat;

import io.deliverykit.lifecycle.Filed;
import io.deliverykit.lifecycle.Ref;
import io.deliverykit.lifecycle.Review;
import io.deliverykit.pricing.PriceListCommands.RevisePriceList;
import io.deliverykit.pricing.PriceListCommands.SubmitPriceList;
import io.deliverykit.pricing.PriceListCommands.Supersede;
import io.deliverykit.quantity.Price;
import io.deliverykit.quantity.Unit;
import io.deliverykit.testkit.Scene;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A price list's whole life, sent back once, and what stands on it for ever after. */
class PriceListStoryTest {
    private static final Ref<PriceList> NEXT = PriceList.ref("list-2");

    private final Scene scene = Scene.inMemory().furnished();

    @Test
    @Tag("PR-01")
    void a_list_is_drawn_up_mended_approved_and_takes_the_place_of_another() {
        LocalDate today = scene.today();
        LocalDate tomorrow = today.plusDays(1);
        scene.does(CLERK, NEXT, scene.priceList(null, tomorrow, sheetsAt("70")));
        scene.does(CLERK, NEXT, new SubmitPriceList());
        Filed<PriceList> sentBack = scene.does(SALES_MANAGER, NEXT, new Review.Reject<>("too cheap"));
        assertThat(sentBack.state()).isEqualTo(PriceListState.DRAFT);

        scene.does(CLERK, NEXT, new RevisePriceList(tomorrow, null, Scene.PRICES, null, sheetsAt("105")));
        scene.does(CLERK, NEXT, new SubmitPriceList());
        Filed<PriceList> inForce = scene.approve(NEXT, SALES_MANAGER, GENERAL_MANAGER);
        assertThat(inForce.state()).isEqualTo(PriceListState.IN_FORCE);

        Filed<PriceList> old = scene.does(CLERK, Scene.PRICES, new Supersede(NEXT, today));
        assertThat(old.state()).isEqualTo(PriceListState.SUPERSEDED);
        assertThat(old.content().prices().get("SHEET").list()).isEqualTo(Scene.LIST_PRICE);
        assertThat(scene.desk().explain(CLERK, Scene.PRICES).orElseThrow().offers())
                .noneMatch(offer -> offer.reasons().isEmpty());
        assertThat(inForce.content().prices()).isEqualTo(sheetsAt("105"));
        assertThat(scene.desk().verifyJournal(CLERK, NEXT)).isEmpty();
    }

    private static Map<String, ListPrice> sheetsAt(String yuan) {
        return Map.of("SHEET", new ListPrice(Price.of("CNY " + yuan, Unit.PIECE), Price.of("CNY 60", Unit.PIECE)));
    }
}
