package io.deliverykit.goodsissue;

import static io.deliverykit.goodsissue.ScrapTenderState.*;
import static io.deliverykit.goodsissue.ScrapTenderTest.*;
import static io.deliverykit.testkit.People.*;

import io.deliverykit.goodsissue.GoodsIssueCommands.PostIssue;
import io.deliverykit.goodsissue.ScrapTenderCommands.*;
import io.deliverykit.lifecycle.Ref;
import io.deliverykit.testing.EveryStateCommandAndRole;
import io.deliverykit.testkit.Scene;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;

class EveryTenderCommandTest {
    @TestFactory
    @Tag("AX-01")
    Stream<DynamicTest> by_every_role_in_every_state_is_granted_or_refused_for_the_right_reason() {
        return EveryStateCommandAndRole.of(ScrapTenderLifecycle.LIFECYCLE)
                .in(INVITED, ScrapTenderTest::invited)
                .in(AWARDED, ScrapTenderTest::awarded)
                .in(PAID, ScrapTenderTest::paid)
                .in(FETCHED, scene -> fetchedFromStock(scene))
                .in(CLOSED, scene -> {
                    fetchedFromStock(scene);
                    new IssueScene(scene).reconciled(List.of());
                    scene.does(ACCOUNTANT, IssueScene.ISSUE, new PostIssue());
                    return TENDER;
                })
                .in(CALLED_OFF, scene -> {
                    scene.does(SALES_MANAGER, invited(scene), new CallOffTender("no bidders"));
                    return TENDER;
                })
                .with(new RecordBid("D", yuan(90)))
                .with(new AwardTender("B"))
                .with(new ReceiveCash("r1", yuan(120)))
                .with(new CallOffTender("no bidders"))
                .with(new Fetch(IssueScene.ISSUE, true, false, false))
                .tests();
    }

    private static Ref<ScrapTender> fetchedFromStock(Scene scene) {
        new IssueScene(scene).stocked(12);
        return fetched(scene);
    }
}
