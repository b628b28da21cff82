package io.deliverykit.goodsissue;

import static io.deliverykit.goodsissue.GoodsIssueState.*;
import static io.deliverykit.goodsissue.IssueScene.*;
import static io.deliverykit.testkit.People.*;

import io.deliverykit.goodsissue.GoodsIssueCommands.*;
import io.deliverykit.lifecycle.Command;
import io.deliverykit.lifecycle.Ref;
import io.deliverykit.lifecycle.Review;
import io.deliverykit.party.Actor;
import io.deliverykit.testing.EveryStateCommandAndRole;
import io.deliverykit.testkit.Scene;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;

class EveryIssueCommandTest {
    @TestFactory
    @Tag("AX-01")
    Stream<DynamicTest> by_every_role_in_every_state_is_granted_or_refused_for_the_right_reason() {
        return EveryStateCommandAndRole.of(GoodsIssueLifecycle.LIFECYCLE)
                .in(REQUESTED, scene -> warehouse(scene).requested(10))
                .in(APPROVED, scene -> warehouse(scene).approved(10))
                .in(PICKED, scene -> warehouse(scene).picked(10))
                .in(ISSUED, scene -> warehouse(scene).issued(10))
                .in(POSTED, scene -> warehouse(scene).posted(10))
                .in(
                        REJECTED,
                        scene -> then(
                                warehouse(scene).requested(10),
                                scene,
                                WAREHOUSE_SUPERVISOR,
                                new Review.Reject<>("too much")))
                .in(
                        WITHDRAWN,
                        scene -> then(warehouse(scene).approved(10), scene, CLERK, new WithdrawIssue("not needed")))
                .with(new RequestAgain("", List.of(line("1", pieces(4)))))
                .with(new PickGoods())
                .with(signature(10))
                .with(new TakeBack(Map.of("1", pieces(1)), "counted again"))
                .with(new PostIssue())
                .with(new WithdrawIssue("not needed"))
                .with(new LapseIssue())
                .tests();
    }

    private static IssueScene warehouse(Scene scene) {
        IssueScene warehouse = new IssueScene(scene).stocked(12);
        warehouse.cleared("n1", 10);
        return warehouse;
    }

    private static Ref<GoodsIssue> then(Ref<GoodsIssue> issue, Scene scene, Actor actor, Command<GoodsIssue> command) {
        scene.does(actor, issue, command);
        return issue;
    }
}
