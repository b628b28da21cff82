package io.deliverykit.stock;

import static io.deliverykit.stock.StockCardTest.*;
import static io.deliverykit.stock.StockCountTest.*;
import static io.deliverykit.testkit.People.*;
import static org.assertj.core.api.Assertions.assertThat;

import io.deliverykit.stock.StockCountCommands.*;
import io.deliverykit.testkit.Scene;
import java.time.YearMonth;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The count of a month: begun, every card counted, handed in, and checked by finance. */
class StockCountStoryTest {
    private final Scene scene = Scene.inMemory().furnished();

    @Test
    @Tag("GI-08")
    void it_finds_one_less_than_the_ledger_says_and_finance_learns_why() {
        stocked(scene, 10);
        begun(scene);
        scene.does(KEEPER, COUNT, counting(10, 9, "one is bent"));
        scene.does(KEEPER, COUNT, new HandInCount());

        assertThat(scene.find(COUNT).state()).isEqualTo(StockCountState.HANDED_IN);
        assertThat(scene.find(COUNT).content().differences()).containsEntry(CARD.id(), pieces(-1));
        assertThat(scene.find(COUNT).deadlines()).isEmpty();

        assertThat(scene.does(FINANCE_MANAGER, COUNT, new CheckCount()).state()).isEqualTo(StockCountState.CHECKED);
        assertThat(YearMonth.from(scene.find(CARD).content().counted())).isEqualTo(YearMonth.from(scene.today()));
        assertThat(scene.desk().verifyJournal(CLERK, COUNT)).isEmpty();
    }
}
