package io.deliverykit.notice;

import static io.deliverykit.notice.NoticeScene.NOTICE;
import static io.deliverykit.notice.SalesNoticeState.*;
import static io.deliverykit.testkit.People.*;

import io.deliverykit.deliverynote.DeliveryNote;
import io.deliverykit.lifecycle.Command;
import io.deliverykit.lifecycle.Ref;
import io.deliverykit.notice.SalesNoticeCommands.*;
import io.deliverykit.order.SalesOrder;
import io.deliverykit.party.Actor;
import io.deliverykit.testing.EveryStateCommandAndRole;
import io.deliverykit.testkit.Scene;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;

class EveryNoticeCommandTest {
    @TestFactory
    @Tag("AX-01")
    Stream<DynamicTest> by_every_role_in_every_state_is_granted_or_refused_for_the_right_reason() {
        return EveryStateCommandAndRole.of(SalesNoticeLifecycle.LIFECYCLE)
                .in(DRAFT, scene -> new NoticeScene(scene).drafted(order(scene), 10))
                .in(IN_APPROVAL, scene -> new NoticeScene(scene).inApproval(order(scene), 10))
                .in(APPROVED, EveryNoticeCommandTest::approved)
                .in(REPLENISHING, scene -> then(approved(scene), scene, KEEPER, new AskReplenishment("4 pieces")))
                .in(STOCK_READY, scene -> new NoticeScene(scene).ready(order(scene), 10))
                .in(FULFILLED, scene -> {
                    new NoticeScene(scene).ready(order(scene), 10);
                    scene.note("n1").from(NOTICE).of(SalesOrder.ref("o1"), 10).closed();
                    return NOTICE;
                })
                .in(CANCELLED, scene -> then(approved(scene), scene, CLERK, new CancelNotice("wrong")))
                .with(new ReviseNotice(List.of(new NoticeScene(Scene.inMemory()).line(5))))
                .with(new SubmitNotice())
                .with(new AskContractReview("the mill is full"))
                .with(new SignGoodsPlan("Mr Li"))
                .with(new AskReplenishment("4 pieces"))
                .with(new PrepareStock())
                .with(new CancelNotice("wrong"))
                .with(new Serve(DeliveryNote.ref("n9"), Map.of(), false))
                .tests();
    }

    private static Ref<SalesOrder> order(Scene scene) {
        return scene.order("o1").of(10).released();
    }

    private static Ref<SalesNotice> approved(Scene scene) {
        return new NoticeScene(scene).approved(order(scene), 10);
    }

    private static Ref<SalesNotice> then(
            Ref<SalesNotice> notice, Scene scene, Actor actor, Command<SalesNotice> command) {
        scene.does(actor, notice, command);
        return notice;
    }
}
