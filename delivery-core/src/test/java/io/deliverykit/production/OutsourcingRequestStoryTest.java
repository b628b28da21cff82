package io.deliverykit.production;

import static io.deliverykit.testkit.People.*;
import static org.assertj.core.api.Assertions.assertThat;

import io.deliverykit.lifecycle.Ref;
import io.deliverykit.production.OutsourcingRequestCommands.*;
import io.deliverykit.testkit.Scene;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Work is done outside: asked for, reviewed by the planner, put forward by the general manager, sent out and received. */
class OutsourcingRequestStoryTest {
    private static final Ref<OutsourcingRequest> REQUEST = OutsourcingRequest.ref("w1");

    private final Scene scene = Scene.inMemory().furnished();

    @Test
    @Tag("PN-13")
    void it_is_reviewed_put_forward_sent_out_and_received() {
        Ref<ProductionInstruction> instruction =
                scene.production("p1", scene.order("o1").of(10).confirmed()).planned();
        scene.does(
                PURCHASER,
                REQUEST,
                new DraftOutsourcing(instruction, "welding", "Neighbour Works", scene.today(), "our welder is ill"));
        scene.does(PURCHASER, REQUEST, new SubmitOutsourcing());
        assertThat(scene.approve(REQUEST, PLANNER).state()).isEqualTo(OutsourcingRequestState.IN_REVIEW);
        assertThat(scene.approve(REQUEST, GENERAL_MANAGER).state()).isEqualTo(OutsourcingRequestState.APPROVED);

        scene.does(PURCHASER, REQUEST, new SendOut(""));
        assertThat(scene.does(KEEPER, REQUEST, new ReceiveOutsourced()).state())
                .isEqualTo(OutsourcingRequestState.RECEIVED);
        assertThat(scene.desk().verifyJournal(PURCHASER, REQUEST)).isEmpty();
    }
}
