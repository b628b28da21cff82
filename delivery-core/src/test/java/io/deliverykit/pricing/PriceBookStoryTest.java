package io.deliverykit.pricing;

import static io.deliverykit.testkit.People.*;
import static org.assertj.core.api.Assertions.assertThat;

import io.deliverykit.lifecycle.Ref;
import io.deliverykit.pricing.PriceBookCommands.*;
import io.deliverykit.pricing.PriceListCommands.SubmitPriceList;
import io.deliverykit.testkit.Scene;
import java.time.LocalDate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The book of the lists for everybody, from the first list to the next; and a book that nobody needs. */
class PriceBookStoryTest {
    private static final Ref<PriceBook> UNUSED = Ref.of(PriceBookLifecycle.NAME, "unused");
    private static final Ref<PriceList> NEXT = PriceList.ref("next");

    private final Scene scene = Scene.inMemory().furnished();

    @Test
    @Tag("PR-02")
    void it_says_of_every_day_which_list_holds() {
        LocalDate today = scene.today();
        LocalDate later = today.plusDays(5);
        assertThat(book().listOn(today)).hasValue(Scene.PRICES);

        scene.does(
                CLERK,
                NEXT,
                scene.priceList(null, later, scene.find(Scene.PRICES).content().prices()));
        scene.does(CLERK, NEXT, new SubmitPriceList());
        scene.approve(NEXT, SALES_MANAGER, GENERAL_MANAGER);

        assertThat(book().listOn(later.minusDays(1))).hasValue(Scene.PRICES);
        assertThat(book().listOn(later)).hasValue(NEXT);
        assertThat(scene.refusals(GENERAL_MANAGER, PriceBook.FOR_EVERYBODY, new ClosePriceBook()))
                .containsExactly("PR-02 has-no-list");

        scene.does(CLERK, UNUSED, new OpenPriceBook());
        assertThat(scene.does(GENERAL_MANAGER, UNUSED, new ClosePriceBook()).state())
                .isEqualTo(PriceBookState.CLOSED);
        assertThat(scene.desk().verifyJournal(CLERK, PriceBook.FOR_EVERYBODY)).isEmpty();
    }

    private PriceBook book() {
        return scene.find(PriceBook.FOR_EVERYBODY).content();
    }
}
