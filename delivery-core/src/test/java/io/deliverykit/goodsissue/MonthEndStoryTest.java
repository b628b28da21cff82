package io.deliverykit.goodsissue;

import static io.deliverykit.goodsissue.IssueScene.*;
import static io.deliverykit.testkit.People.*;
import static org.assertj.core.api.Assertions.assertThat;

import io.deliverykit.goodsissue.MonthEndCommands.ExplainDifference;
import io.deliverykit.testkit.Scene;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A month's end: three figures are compared, one difference is explained, and all three sides sign. */
class MonthEndStoryTest {
    private final Scene scene = Scene.inMemory().furnished();

    @Test
    @Tag("GI-07")
    void it_is_compared_explained_and_signed_by_sales_warehouse_and_finance() {
        ThreeWayRow same = new ThreeWayRow("COIL", "", pieces(5), pieces(5), pieces(5), "");
        ThreeWayRow other = new ThreeWayRow("SHEET", "", pieces(10), pieces(10), pieces(9), "");
        new IssueScene(scene).compared(List.of(same, other));
        assertThat(scene.find(MONTH).content().differences()).containsExactly(other);

        scene.does(ACCOUNTANT, MONTH, new ExplainDifference("SHEET", "", "one was issued in February"));
        scene.approve(MONTH, KEEPER, CLERK);
        assertThat(scene.find(MONTH).state()).isEqualTo(MonthEndState.COMPARED);

        assertThat(scene.approve(MONTH, FINANCE_MANAGER).state()).isEqualTo(MonthEndState.RECONCILED);
        assertThat(scene.desk().verifyJournal(ACCOUNTANT, MONTH)).isEmpty();
    }
}
