package io.deliverykit.goodsissue;

import static io.deliverykit.goodsissue.IssueScene.*;
import static io.deliverykit.goodsissue.ScrapTenderTest.*;
import static io.deliverykit.testkit.People.*;
import static org.assertj.core.api.Assertions.assertThat;

import io.deliverykit.goodsissue.GoodsIssueCommands.PostIssue;
import io.deliverykit.testkit.Scene;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Scrap is sold to the highest of three for cash, and fetched by a goods issue. */
class ScrapTenderStoryTest {
    private final Scene scene = Scene.inMemory().furnished();
    private final IssueScene warehouse = new IssueScene(scene).stocked(12);

    @Test
    @Tag("GI-05")
    void it_is_bid_for_awarded_paid_fetched_and_closed() {
        fetched(scene);
        assertThat(scene.find(TENDER).state()).isEqualTo(ScrapTenderState.FETCHED);
        assertThat(warehouse.card().onHand()).isEqualTo(pieces(0));

        warehouse.reconciled(List.of());
        scene.does(ACCOUNTANT, ISSUE, new PostIssue());

        assertThat(scene.find(TENDER).state()).isEqualTo(ScrapTenderState.CLOSED);
        assertThat(scene.find(TENDER).content().receipt()).isEqualTo("r1");
        assertThat(scene.desk().verifyJournal(CLERK, TENDER)).isEmpty();
    }
}
